// The first readout of a fresh process, the loading of the code included.
import type { Bench } from './bench';
import { inTurn } from './measure';
import { bundle, handOver, inProcess } from './processes';
import type { Row } from './rows';

export async function coldRows({ material: { releases }, runs, root, scratch }: Bench): Promise<Row[]> {
  const first = await bundle(root, 'processes/first', scratch);
  const files = releases.map((release, at) => handOver(scratch, `release-${at}`, release));
  async function from(reader: string) {
    const module = await bundle(root, `readers/${reader}`, scratch);
    let turn = 0;
    return () => inProcess<number>(first, [module, files[turn++ % files.length]!]);
  }
  const contenders = { lens: await from('lens'), wink: await from('wink'), compromise: await from('compromise') };
  const { lens, wink, compromise } = await inTurn(contenders, runs);
  const head = {
    group: 'cold',
    what: 'first call in a fresh process, loading included',
    unit: 'ms',
    ours: lens,
  } as const;
  return [
    { ...head, against: { name: 'wink-nlp', theirs: wink }, target: { of: 'ratio', limit: 1 } },
    { ...head, against: { name: 'compromise', theirs: compromise }, target: { of: 'ratio', limit: 1 } },
  ];
}
