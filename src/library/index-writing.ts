// What is to be written for rows and lists to be those of some releases.
import type { Area } from './area';
import type { Entry } from './entry';
import { rowKey } from './keys';
import {
  byMonth,
  type Directory,
  directoryOf,
  type List,
  LONGEST_WHOLE,
  listKey,
  listsOf,
  monthOf,
  type Posting,
  place,
  readList,
  readShard,
  shardKey,
  written,
  writtenDirectory,
} from './postings';
import type { Pending } from './state';

/** What is set and what is removed, by key. What is set may be cut off after any of its keys and done again. */
export interface IndexWriting {
  set: Record<string, unknown>;
  remove: string[];
}

/** Releases and the dates they shall stand in a list under: null where one shall not. */
type Dates = Map<string, string | null>;
/** What a change is about in a list: the releases, and, month by month, those that stand there now or shall. */
interface Touched {
  dates: Dates;
  months: Map<string, Dates>;
}
type Stored = Record<string, unknown>;

/**
 * What to write for releases, given the places in the lists that may hold them now or shall, and the row each shall have. Two calls to the
 * storage, both reads; nothing is set that is there already.
 */
export async function indexFor(
  area: Area,
  pending: readonly Pending[],
  after: ReadonlyMap<string, Entry | null>,
): Promise<IndexWriting> {
  const touched = touchedLists(pending, after);
  const keys = [...touched].flatMap(([list, { months }]) => [
    listKey(list),
    ...[...months.keys()].map((month) => shardKey(list, month)),
  ]);
  const stored = keys.length > 0 ? await area.get(keys) : {};
  const writing: IndexWriting = { set: {}, remove: [] };
  for (const [list, { dates, months }] of touched) {
    const listed = readList(stored[listKey(list)]);
    if ('months' in listed) writeCut(list, listed.months, { months, stored }, writing);
    else writeWhole(list, listed.all, { dates, stored }, writing);
  }
  for (const { address } of pending) {
    const row = after.get(address);
    if (row) writing.set[rowKey(address)] = row;
    else writing.remove.push(rowKey(address));
  }
  return writing;
}

function touchedLists(pending: readonly Pending[], after: ReadonlyMap<string, Entry | null>): Map<List, Touched> {
  const touched = new Map<List, Touched>();
  for (const { address, places } of pending) {
    const row = after.get(address) ?? null;
    const own = new Set(row ? listsOf(row) : []);
    for (const [list, month] of places) {
      const { dates, months } = touched.get(list) ?? { dates: new Map(), months: new Map() };
      const date = row && own.has(list) ? row.date : null;
      const inMonth = months.get(month) ?? new Map();
      months.set(month, inMonth.set(address, date && monthOf(date) === month ? date : null));
      touched.set(list, { dates: dates.set(address, date), months });
    }
  }
  return touched;
}

function writeWhole(
  list: List,
  before: readonly Posting[],
  { dates, stored }: { dates: Dates; stored: Stored },
  to: IndexWriting,
) {
  const all = place(before, dates);
  if (all.length > LONGEST_WHOLE) {
    const months = byMonth(all);
    for (const [month, postings] of months) to.set[shardKey(list, month)] = written(postings);
    to.set[listKey(list)] = writtenDirectory(directoryOf(months));
  } else put(listKey(list), written(all), stored, to);
}

function writeCut(
  list: List,
  directory: Directory,
  { months, stored }: { months: Touched['months']; stored: Stored },
  to: IndexWriting,
) {
  const now = { ...directory };
  for (const [month, dates] of months) {
    const key = shardKey(list, month);
    // A month the directory does not name is none of the list's: what may stand there was left by a worker that was stopped.
    const postings = place(month in directory ? readShard(stored[key]) : [], dates);
    put(key, written(postings), stored, to);
    if (postings.length > 0) now[month] = postings.length;
    else delete now[month];
  }
  put(listKey(list), writtenDirectory(now), stored, to);
}

/** Sets a key, or removes one that shall hold nothing, where that changes what is stored. */
function put(key: string, is: string, was: Stored, to: IndexWriting): void {
  if (is !== '') {
    if (was[key] !== is) to.set[key] = is;
  } else if (was[key] !== undefined) to.remove.push(key);
}
