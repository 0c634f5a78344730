// How the time of the analysis grows with the text: a text ten, a hundred, a thousand times over, a character's share of it.
import type { Bench } from './bench';
import { inTurn, type Summary } from './measure';
import { bundle, handOver, inProcess } from './processes';
import type { Row } from './rows';

const SCALES = [1, 10, 100, 1000] as const;

/** A run is a fresh process, and the best of several readings in it: what is left of chance is not the analyser's. */
export async function growthRows({ material: { releases }, runs, root, scratch }: Bench): Promise<Row[]> {
  const process = await bundle(root, 'processes/growth', scratch);
  const byLength = [...releases].sort((a, b) => a.text.length - b.text.length);
  const file = handOver(scratch, 'growth', byLength[byLength.length >> 1]);
  const contenders = Object.fromEntries(
    SCALES.map((scale) => [scale, () => inProcess<number>(process, [file, String(scale)])]),
  );
  const taken = (await inTurn(contenders, runs)) as Record<(typeof SCALES)[number], Summary>;
  return SCALES.slice(1).map((scale) => ({
    group: 'growth',
    what: `analyse ${scale.toLocaleString('en')} × the text, a character`,
    unit: 'ns',
    ours: taken[scale],
    against: { name: '1 × the text', theirs: taken[1] },
    target: { of: 'least', limit: 1.2 },
  }));
}
