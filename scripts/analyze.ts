// npm run --silent analyze -- FILE…: one Analysis as JSON a line, from HTML files, NDJSON or standard input (-), gzip-packed or not.
import { once } from 'node:events';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { answersInOrder, serve } from './crew';
import { analyzeSource } from './releases';
import { readSources, type Source, type Unread } from './sources';

const USAGE = `usage: npm run --silent analyze -- [--jobs N] FILE…

FILE is a web page (HTML), or NDJSON with one {"url","title","published","byline","html"} a line; - is NDJSON on standard
input; each may be gzip-packed. Prints one analysis as JSON a line, in the order of the input. What cannot be read, or
holds no release, is named on standard error; the others still come out, and the exit status is 1.

--jobs N   work on N threads at once; as many as the machine has cores unless told.`;

/** A line of the output, or why there is none. */
type Answer = { readonly line: string } | { readonly failure: string };

function answer(source: Source | Unread): Answer {
  try {
    if ('error' in source) throw new Error(source.error);
    return { line: `${JSON.stringify(analyzeSource(source))}\n` };
  } catch (error) {
    return { failure: `${source.name}: ${(error as Error).message.replaceAll('\n', ' ')}` };
  }
}

/** Prints lines and waits while the reader of the output is slower than we are. */
async function print(lines: string): Promise<void> {
  if (lines && !process.stdout.write(lines)) await once(process.stdout, 'drain');
}

/** What was asked for. Throws an Error whose message says what is wrong with it. */
function readArguments(args: readonly string[]): { names: string[]; threads: number; help: boolean } {
  const options = { jobs: { type: 'string', short: 'j' }, help: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const threads = Number(values.jobs ?? os.availableParallelism());
  if (!Number.isInteger(threads) || threads < 1)
    throw new Error(`--jobs takes a whole number from 1 on, not ${values.jobs}`);
  return { names: positionals, threads, help: values.help ?? false };
}

async function main(names: readonly string[], threads: number): Promise<number> {
  const crew = { answer, sizeOf, threads, module: new URL(import.meta.url) };
  let failed = 0;
  for await (const answers of answersInOrder(readSources(names), crew)) {
    await print(answers.map((one) => ('line' in one ? one.line : '')).join(''));
    for (const one of answers) {
      if ('line' in one) continue;
      failed += 1;
      console.error(one.failure);
    }
  }
  return failed ? 1 : 0;
}

const sizeOf = (source: Source | Unread): number => ('error' in source ? 0 : source.text.length);

async function run(args: readonly string[]): Promise<number> {
  let asked: ReturnType<typeof readArguments>;
  try {
    asked = readArguments(args);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  if (asked.help || asked.names.length === 0) {
    console.error(USAGE);
    return asked.help ? 0 : 2;
  }
  try {
    return await main(asked.names, asked.threads);
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

if (isMainThread) {
  // Who closes the pipe (head, less) has seen enough: no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') console.error(`The output could not be written: ${error.message}`);
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  process.exitCode = await run(process.argv.slice(2));
} else serve(answer);
