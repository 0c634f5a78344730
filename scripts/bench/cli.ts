// The command line over a whole archive, beside the HTML parser alone on the same pages, and beside the parser and a tagger.
import { spawn } from 'node:child_process';
import type { Bench } from './bench';
import { inTurn } from './measure';
import { bundle } from './processes';
import type { Row } from './rows';

export async function cliRows({ material: { archive, archived }, runs, root, scratch }: Bench): Promise<Row[]> {
  const lens = await bundle(root, '../analyze', scratch);
  const parser = await bundle(root, 'processes/parse', scratch);
  const tagger = await bundle(root, 'processes/tag', scratch);
  const taken = await inTurn(
    {
      lens: () => lasts(lens, archive),
      parser: () => lasts(parser, archive),
      tagger: () => lasts(tagger, archive),
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

/** Milliseconds a process takes from start to end over a file. Its output goes nowhere; a release that cannot be read (exit status 1) is no failure of it. */
function lasts(program: string, file: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'ignore', 'ignore'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => {
      if (status === 0 || status === 1) resolve(performance.now() - began);
      else reject(new Error(`${program} ended with ${status}.`));
    });
  });
}
