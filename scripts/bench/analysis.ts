// One readout, analysed by a process that is warm.
import type { Release } from '../../src/analysis/model';
import type { Bench } from './bench';
import { inTurn, medianOf, timeOf } from './measure';
import { read as readByCompromise } from './readers/compromise';
import { read as readByLens } from './readers/lens';
import { read as readByWink } from './readers/wink';
import type { Row } from './rows';

/** For so many milliseconds each contender reads before the first run that counts, so that the code of each is compiled as far as it will be. */
const WARM_UP = 6000;

/** A run is the median over the readouts: each contender reads every one of them in every run. */
export async function analysisRows({ material: { releases }, runs }: Bench): Promise<Row[]> {
  const over = (read: (release: Release) => unknown) => () =>
    medianOf(releases.map((release) => timeOf(() => read(release))));
  const contenders = { lens: over(readByLens), wink: over(readByWink), compromise: over(readByCompromise) };
  for (const run of Object.values(contenders))
    for (const began = performance.now(); performance.now() < began + WARM_UP; ) run();
  const { lens, wink, compromise } = await inTurn(contenders, runs);
  const head = { group: 'analysis', what: 'analyse one readout, warm', unit: 'ms', ours: lens } as const;
  return [
    { ...head, against: { name: 'wink-nlp', theirs: wink }, target: { of: 'ratio', limit: 0.5 } },
    { ...head, against: { name: 'compromise', theirs: compromise }, target: { of: 'ratio', limit: 1 / 40 } },
  ];
}
