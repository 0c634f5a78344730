// The library as it grows: keeping a release, opening the popup, a keystroke in the search.
import type { Bench } from './bench';
import { type Filled, forgetIn, keepIn, readingsOf, startFilled } from './filled';
import { exactly, inTurn } from './measure';
import { popupRows } from './popup';
import type { Row } from './rows';
import { searchRows } from './search';

const SMALL = 10;
const SIZES = [0, SMALL, 1_000, 10_000] as const;
/** The storage goes on tidying up after thousands of writes: what a reader keeps is not measured in the wake of that. */
const SETTLE_MS = 5_000;
/** Keeping is over in some milliseconds: fewer runs would tell of chance. */
const KEEP_RUNS = 20;

export async function libraryRows(bench: Bench, extension: string): Promise<Row[]> {
  const { browsers, material, root, scratch } = bench;
  if (typeof browsers === 'string') return [{ group: 'library', what: 'the library as it grows', skipped: browsers }];
  const [more, ...readings] = readingsOf(material, Math.max(...SIZES) + 1) as [ReturnType<typeof readingsOf>[0]];
  const filled = new Map<number, Filled>();
  for (const size of SIZES)
    filled.set(size, await startFilled(browsers, { extension, root, scratch }, readings.slice(0, size)));
  const at = (size: (typeof SIZES)[number]) => filled.get(size)!;

  await settled();
  const keep = async ({ page }: Filled) => {
    const took = await keepIn(page, [more]);
    await forgetIn(page, more.release.url!);
    return took;
  };
  const kept = await inTurn(
    { none: () => keep(at(0)), some: () => keep(at(1_000)), many: () => keep(at(10_000)) },
    Math.max(bench.runs, KEEP_RUNS),
  );
  const keepRow = (size: number, ours: typeof kept.none): Row => ({
    group: 'library',
    what: `keep one release at ${size.toLocaleString('en')} kept`,
    unit: 'ms',
    ours,
    against: { name: 'at none kept', theirs: kept.none },
    target: { of: 'ratio', limit: 1.2 },
  });
  // A reader has one browser open: those that are done with would slow the views that are measured next.
  for (const size of [0, 1_000] as const) await at(size).session.close();
  await settled();
  return [
    keepRow(1_000, kept.some),
    keepRow(10_000, kept.many),
    ...fillRows(at(10_000)),
    ...(await popupRows(bench, browsers, at(SMALL), at(10_000))),
    ...(await searchRows(bench, at(10_000))),
  ];
}

const settled = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

/** What many releases take to be kept at once, and to stay kept. */
function fillRows({ kept, took, bytes }: Filled): Row[] {
  const head = { group: 'library', against: null, target: null } as const;
  const many = kept.toLocaleString('en');
  return [
    { ...head, what: `keep ${many} at once, a release`, unit: 'ms', ours: exactly(took / kept) },
    { ...head, what: `storage at ${many} kept, a release`, unit: 'kB', ours: exactly(bytes / kept / 1000) },
  ];
}
