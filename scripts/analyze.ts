// npm run --silent analyze -- FILE…: one Analysis as JSON a line, from HTML files, NDJSON or standard input (-), gzip-packed or not.
import { once } from 'node:events';
import { analyzeSource } from './releases';
import { readSources } from './sources';

const USAGE = `usage: npm run --silent analyze -- FILE…

FILE is a web page (HTML), or NDJSON with one {"url","title","published","byline","html"} a line; - is NDJSON on standard
input; each may be gzip-packed. Prints one analysis as JSON a line, in the order of the input. What cannot be read, or
holds no release, is named on standard error; the others still come out, and the exit status is 1.`;

/** Prints a line and waits while the reader of the output is slower than we are. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

async function main(names: readonly string[]): Promise<number> {
  if (names.length === 0 || names.includes('--help')) {
    console.error(USAGE);
    return names.length === 0 ? 2 : 0;
  }
  let failed = 0;
  for await (const source of readSources(names)) {
    try {
      if ('error' in source) throw new Error(source.error);
      await print(JSON.stringify(analyzeSource(source)));
    } catch (error) {
      failed += 1;
      console.error(`${source.name}: ${(error as Error).message.replaceAll('\n', ' ')}`);
    }
  }
  return failed ? 1 : 0;
}

// Who closes the pipe (head, less) has seen enough: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(`The output could not be written: ${error.message}`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
process.exitCode = await main(process.argv.slice(2));
