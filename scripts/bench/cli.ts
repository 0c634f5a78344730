// The command line over a whole archive, beside the HTML parser alone on the same pages, and beside the parser and a tagger.
import type { Bench } from './bench';
import { inTurn } from './measure';
import { bundle, lasts } from './processes';
import type { Row } from './rows';

export async function cliRows({ material: { archive, archived }, runs, root, scratch }: Bench): Promise<Row[]> {
  const lens = await bundle(root, '../analyze', scratch);
  const parser = await bundle(root, 'processes/parse', scratch);
  const tagger = await bundle(root, 'processes/tag', scratch);
  const taken = await inTurn(
    {
      lens: () => lasts([lens, archive]),
      parser: () => lasts([parser, archive]),
      tagger: () => lasts([tagger, archive]),
    },
    runs,
  );
  const head = {
    group: 'cli',
    what: `command line over ${archived.length.toLocaleString('en')} releases, on all cores`,
    unit: 'ms',
    ours: taken.lens,
  } as const;
  return [
    {
      ...head,
      against: { name: 'linkedom’s parser alone, on one', theirs: taken.parser },
      target: { of: 'ratio', limit: 1.5 },
    },
    { ...head, against: { name: 'the parser, then wink-nlp, on one', theirs: taken.tagger }, target: null },
  ];
}
