// One readout, analysed by a process that is warm.
import type { Release } from '../../src/analysis/model';
import type { Bench } from './bench';
import { inTurn, medianOf, timeOf } from './measure';
import { read as readByCompromise } from './readers/compromise';
import { read as readByLens } from './readers/lens';
import { read as readByWink } from './readers/wink';
import type { Row } from './rows';

/** Rounds of each contender before the first that counts, so that its code is compiled. */
const WARM_UP = 5;

/** A run is the median over the readouts: each contender reads every one of them in every run. */
export async function analysisRows({ material: { releases }, runs }: Bench): Promise<Row[]> {
  const over = (read: (release: Release) => unknown) => () =>
    medianOf(releases.map((release) => timeOf(() => read(release))));
  const contenders = { lens: over(readByLens), wink: over(readByWink), compromise: over(readByCompromise) };
  for (let round = 0; round < WARM_UP; round++) for (const run of Object.values(contenders)) run();
  const { lens, wink, compromise } = await inTurn(contenders, runs);
  const head = { group: 'analysis', what: 'analyse one readout, warm', unit: 'ms', ours: lens } as const;
  return [
    { ...head, against: { name: 'wink-nlp', theirs: wink }, target: { of: 'ratio', limit: 0.5 } },
    { ...head, against: { name: 'compromise', theirs: compromise }, target: { of: 'ratio', limit: 1 / 40 } },
  ];
}
