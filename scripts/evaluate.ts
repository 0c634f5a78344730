// npm run --silent evaluate -- CORPUS_DIR | --marks FILE --releases FILE: how close the analyser comes to releases marked by hand.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Analysis } from '../src/analysis/model';
import { goldOf, type Marks, MarksSchema } from './marks';
import { analyzeSource } from './releases';
import { readSources, type Source, type Unread } from './sources';

const USAGE = `usage: npm run --silent evaluate -- CORPUS_DIR [--floors FILE] [--score FILE] [--misses N]
       npm run --silent evaluate -- --marks FILE --releases FILE [--floors FILE] [--score FILE] [--misses N]

Analyses CORPUS_DIR/pages/*.html and scores the result against CORPUS_DIR/gold.json with a score script
(CORPUS_DIR/../../bench/score.mjs unless --score names another). With --marks, analyses those of the releases (NDJSON, gzip-packed or
not) that the marks are of, and scores them against the marks (with bench/score.mjs beside the folder of the releases).
With --floors, a JSON object of metric to least value, every metric is set beside its floor and the exit status is 1 when one lies below.`;

/** What stops an evaluation, in words for the one who runs it. */
class Stopped extends Error {}

interface Corpus {
  /** Files of the releases to be analysed. */
  readonly files: readonly string[];
  /** Whether a source of those files is one to be analysed. */
  readonly wanted: (source: Source) => boolean;
  /** The file of the gold form, given the analyses; it may be made in the scratch folder. */
  readonly gold: (analyses: readonly Analysis[], scratch: string) => string;
  /** The score script. */
  readonly score: string;
}

/** Throws Stopped naming the first of these that does not exist. */
function demand(files: readonly (readonly [what: string, file: string])[]): void {
  for (const [what, file] of files)
    if (!fs.existsSync(file)) throw new Stopped(`${what} cannot be found: there is no ${file}`);
}

/** A folder of pages with the gold form of what they say. */
function openFolder(folder: string, scoreFile: string | undefined): Corpus {
  const gold = path.join(folder, 'gold.json');
  const pages = path.join(folder, 'pages');
  const score = scoreFile ?? path.resolve(folder, '../../bench/score.mjs');
  demand([
    ['The corpus', folder],
    ['The marks of the corpus', gold],
    ['The pages of the corpus', pages],
    ['The score script', score],
  ]);
  const files = fs
    .readdirSync(pages)
    .filter((name) => /\.html?(?:\.gz)?$/.test(name))
    .map((name) => path.join(pages, name));
  return { files, wanted: () => true, gold: () => gold, score };
}

/** Marks of releases that stand among others in a file of NDJSON. */
function openMarks(marksFile: string, releases: string, scoreFile: string | undefined): Corpus {
  const score = scoreFile ?? path.resolve(path.dirname(releases), '../bench/score.mjs');
  demand([
    ['The marks', marksFile],
    ['The file of releases', releases],
    ['The score script', score],
  ]);
  const { documents } = readMarks(marksFile);
  const marked = new Map(documents.map((document) => [document.url, document]));
  return {
    files: [releases],
    wanted: ({ text }) => {
      // Cheaper than reading every line: the address stands in the line as it is in the marks.
      const url = /"url":\s*"([^"]*)"/.exec(text)?.[1];
      return url !== undefined && marked.has(url);
    },
    gold: (analyses, scratch) => {
      const found = analyses.filter(({ url }) => url !== null && marked.has(url));
      if (found.length < marked.size)
        throw new Stopped(`Only ${found.length} of the ${marked.size} marked releases are in ${releases}.`);
      const file = path.join(scratch, 'gold.json');
      fs.writeFileSync(file, JSON.stringify(found.map((analysis) => goldOf(marked.get(analysis.url!)!, analysis))));
      return file;
    },
    score,
  };
}

function readMarks(file: string): Marks {
  try {
    return v.parse(MarksSchema, JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Stopped(`The marks cannot be read from ${file}: ${(error as Error).message}`);
  }
}

/** The analyses of a corpus. What cannot be analysed is told on standard error. */
async function analyzeCorpus({ files, wanted }: Corpus): Promise<Analysis[]> {
  const analyses: Analysis[] = [];
  const fail = (source: Source | Unread, message: string) => console.error(`${source.name}: ${message}`);
  for await (const source of readSources(files)) {
    if ('error' in source) fail(source, source.error);
    else if (wanted(source)) {
      try {
        analyses.push(analyzeSource(source));
      } catch (error) {
        fail(source, (error as Error).message);
      }
    }
  }
  return analyses;
}

/** Runs the score script and returns what it prints. Throws Stopped when it fails. */
function runScore(script: string, gold: string, file: string, options: readonly string[]): string {
  const run = spawnSync(process.execPath, [script, gold, file, ...options], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Stopped(`The score script ${script} failed:\n${run.stderr || run.stdout}`);
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
  const text = { type: 'string' } as const;
  const { values: options, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { marks: text, releases: text, floors: text, score: text, misses: text },
  });
  const { marks, releases } = options;
  const folder = positionals[0];
  const byMarks = marks !== undefined && releases !== undefined;
  if (
    positionals.length > 1 ||
    (folder !== undefined) === byMarks ||
    (marks === undefined) !== (releases === undefined)
  ) {
    console.error(USAGE);
    return 2;
  }
  const floors = options.floors === undefined ? null : readFloors(options.floors);
  const corpus = byMarks ? openMarks(marks, releases, options.score) : openFolder(folder!, options.score);
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-'));
  try {
    const file = path.join(scratch, 'analyses.ndjson');
    const analyses = await analyzeCorpus(corpus);
    fs.writeFileSync(file, analyses.map((analysis) => `${JSON.stringify(analysis)}\n`).join(''));
    const gold = corpus.gold(analyses, scratch);
    const score = (...more: string[]) => runScore(corpus.score, gold, file, more);
    console.log(score(...(options.misses === undefined ? [] : ['--misses', options.misses])).trimEnd());
    if (!floors) return 0;
    const { table, reached } = compare(JSON.parse(score('--json')), floors);
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
