// npm run bench -- [CORPUS] [--only GROUPS] [--enforce GROUPS] [--quick] [--profile]: the speed of everything, beside what it is compared with.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../build';
import { analysisRows } from './analysis';
import type { Bench } from './bench';
import { openBrowsers } from './browsers';
import { cliRows } from './cli';
import { coldRows } from './cold';
import { growthRows } from './growth';
import { libraryRows } from './library';
import { inWords, type Machine, machine } from './machine';
import { openMaterial } from './material';
import { pageRows } from './page';
import { type Profile, profiles, profilesInWords } from './profile';
import { figureOf, GROUPS, type Group, missesOf, type Row, verdictOf } from './rows';
import { sizeRows } from './sizes';
import { tableOf } from './table';

const USAGE = `usage: npm run bench -- [CORPUS] [--only GROUP,…] [--enforce GROUP,…] [--quick] [--profile]

Measures every row beside what it is compared with, prints the table and writes out/bench.json. CORPUS is a folder with
dev/pages/*.html and releases.ndjson.gz; without it ../shared/corpus beside the project, else the fixtures of the tests.
--only measures some groups of rows, --enforce lets only the targets of some groups decide the exit status (1: one is
missed), --quick runs everything five times instead of twenty-five, --profile adds where the time of the analysis and of the
command line goes. Groups: ${GROUPS.join(', ')}.`;

const ROOT = path.resolve(import.meta.dirname, '../..');
const RUNS = 25;
const QUICK_RUNS = 5;
/** Groups that measure the built extension. */
const BUILT: readonly Group[] = ['sizes', 'page', 'library'];

function groupsOf(list: string | undefined): readonly Group[] {
  if (list === undefined) return GROUPS;
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !GROUPS.some((group) => group === name));
  if (unknown !== undefined) throw new Error(`There is no group “${unknown}”.\n\n${USAGE}`);
  return GROUPS.filter((group) => names.includes(group));
}

/** Measures the wanted groups. The extension is built for it, from the sources as they are. */
async function measure(wanted: readonly Group[], bench: Omit<Bench, 'browsers'>): Promise<Row[]> {
  const isBuilt = wanted.some((group) => BUILT.includes(group));
  const folders = isBuilt ? await build({ out: path.join(bench.scratch, 'dist') }) : { chrome: '', firefox: '' };
  const browsers = await openBrowsers(bench.scratch);
  const all = { ...bench, browsers };
  const subjects: Record<Group, () => Promise<Row[]> | Row[]> = {
    analysis: () => analysisRows(all),
    cold: () => coldRows(all),
    growth: () => growthRows(all),
    cli: () => cliRows(all),
    sizes: () => sizeRows(folders),
    page: () => pageRows(all, folders.chrome),
    library: () => libraryRows(all, folders.chrome),
  };
  const rows: Row[] = [];
  try {
    for (const group of wanted) {
      console.error(`measuring: ${group}`);
      rows.push(...(await subjects[group]()));
    }
  } finally {
    if (typeof browsers !== 'string') await browsers.close();
  }
  return rows;
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      enforce: { type: 'string' },
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [wanted, enforced] = [groupsOf(values.only), groupsOf(values.enforce)];
  const on = machine();
  const corpus = path.resolve(positionals[0] ?? path.join(ROOT, '../shared/corpus'));
  const material = openMaterial(corpus, path.join(ROOT, 'test/fixtures'));
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-bench-'));
  try {
    const runs = values.quick ? QUICK_RUNS : RUNS;
    const rows = await measure(wanted, { material, runs, root: ROOT, scratch });
    console.log(`Measured on ${material.about}.\n${inWords(on)}.\n\n${tableOf(rows)}`);
    const profiled = values.profile ? await profiles({ material, root: ROOT, scratch }) : [];
    if (profiled.length > 0) console.log(`\n${profilesInWords(profiled)}`);
    writeReport({ measuredOn: material.about, machine: on, runs, rows, profiles: profiled });
    const misses = missesOf(rows, enforced);
    if (misses.length > 0) console.error(`\nMissed: ${[...new Set(misses.map(({ what }) => what))].join('; ')}.`);
    return misses.length > 0 ? 1 : 0;
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

interface Report {
  measuredOn: string;
  machine: Machine;
  runs: number;
  rows: readonly Row[];
  profiles: readonly Profile[];
}

/** Writes out/bench.json: every row with its figure and verdict. */
function writeReport({ rows, ...about }: Report) {
  const judged = rows.map((row) => ({ ...row, figure: 'ours' in row ? figureOf(row) : null, verdict: verdictOf(row) }));
  fs.mkdirSync(path.join(ROOT, 'out'), { recursive: true });
  fs.writeFileSync(path.join(ROOT, 'out/bench.json'), `${JSON.stringify({ ...about, rows: judged }, null, 2)}\n`);
}

process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  return 2;
});
