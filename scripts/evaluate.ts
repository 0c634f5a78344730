// npm run --silent evaluate -- CORPUS_DIR [--floors FILE] [--score FILE] [--misses N]: how close the analyser comes to a marked corpus.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeSource } from './releases';
import { readSources } from './sources';

const USAGE = `usage: npm run --silent evaluate -- CORPUS_DIR [--floors FILE] [--score FILE] [--misses N]

Analyses CORPUS_DIR/pages/*.html and scores the result against CORPUS_DIR/gold.json with a score script
(CORPUS_DIR/../../bench/score.mjs unless --score names another). With --floors, a JSON object of metric to least value,
every metric is set beside its floor and the exit status is 1 when one lies below.`;

/** What stops an evaluation, in words for the one who runs it. */
class Stopped extends Error {}

interface Corpus {
  readonly gold: string;
  readonly pages: string[];
  readonly score: string;
}

/** Finds the parts of a corpus. Throws Stopped naming what is missing. */
function openCorpus(folder: string, scoreFile: string | undefined): Corpus {
  const gold = path.join(folder, 'gold.json');
  const pagesFolder = path.join(folder, 'pages');
  const score = scoreFile ?? path.resolve(folder, '../../bench/score.mjs');
  for (const [what, file] of [
    ['The corpus', folder],
    ['The marks of the corpus', gold],
    ['The pages of the corpus', pagesFolder],
    ['The score script', score],
  ] as const)
    if (!fs.existsSync(file)) throw new Stopped(`${what} cannot be found: there is no ${file}`);
  const pages = fs
    .readdirSync(pagesFolder)
    .filter((name) => /\.html?(?:\.gz)?$/.test(name))
    .map((name) => path.join(pagesFolder, name));
  return { gold, pages, score };
}

/** Analyses the pages into a file of NDJSON; returns how many could not be. */
async function analyzePages(pages: readonly string[], file: string): Promise<number> {
  const lines: string[] = [];
  let failed = 0;
  for await (const source of readSources(pages)) {
    try {
      if ('error' in source) throw new Error(source.error);
      lines.push(`${JSON.stringify(analyzeSource(source))}\n`);
    } catch (error) {
      failed += 1;
      console.error(`${source.name}: ${(error as Error).message}`);
    }
  }
  fs.writeFileSync(file, lines.join(''));
  return failed;
}

/** Runs the score script and returns what it prints. Throws Stopped when it fails. */
function score(corpus: Corpus, file: string, options: readonly string[]): string {
  const run = spawnSync(process.execPath, [corpus.score, corpus.gold, file, ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Stopped(`The score script ${corpus.score} failed:\n${run.stderr || run.stdout}`);
  return run.stdout;
}

/** Metrics beside their floors, one a line, and whether all are reached. */
function compare(values: Record<string, unknown>, floors: Record<string, number>): { table: string; reached: boolean } {
  let reached = true;
  const rows = Object.entries(floors).map(([metric, floor]) => {
    const value = values[metric];
    const ok = typeof value === 'number' && value >= floor;
    reached &&= ok;
    const shown = typeof value === 'number' ? value.toFixed(4) : 'missing';
    return `${metric.padEnd(24)} ${shown.padStart(8)}   floor ${floor.toFixed(2)}   ${ok ? 'ok' : 'BELOW'}`;
  });
  return { table: rows.join('\n'), reached };
}

function readFloors(file: string): Record<string, number> {
  let floors: unknown;
  try {
    floors = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Stopped(`The floors cannot be read from ${file}: ${(error as Error).message}`);
  }
  const sound = typeof floors === 'object' && floors !== null && Object.values(floors).every(Number.isFinite);
  if (!sound) throw new Stopped(`${file} is no object of metric to number`);
  return floors as Record<string, number>;
}

async function main(args: string[]): Promise<number> {
  const { values: options, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { floors: { type: 'string' }, score: { type: 'string' }, misses: { type: 'string' } },
  });
  const folder = positionals[0];
  if (!folder || positionals.length > 1) {
    console.error(USAGE);
    return 2;
  }
  const floors = options.floors === undefined ? null : readFloors(options.floors);
  const corpus = openCorpus(folder, options.score);
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-'));
  try {
    const file = path.join(scratch, 'analyses.ndjson');
    const failed = await analyzePages(corpus.pages, file);
    if (failed) console.error(`${failed} of ${corpus.pages.length} pages gave no analysis.`);
    const misses = options.misses === undefined ? [] : ['--misses', options.misses];
    console.log(score(corpus, file, misses).trimEnd());
    if (!floors) return 0;
    const { table, reached } = compare(JSON.parse(score(corpus, file, ['--json'])), floors);
    console.log(`\n${table}`);
    return reached ? 0 : 1;
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const usage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof Stopped) && !usage) throw error;
  console.error(usage ? `${(error as Error).message}\n\n${USAGE}` : (error as Error).message);
  process.exitCode = 2;
}
