// What is to be written for rows and lists to be those of some releases.
import type { Area } from './area';
import type { Entry } from './entry';
import { rowKey } from './keys';
import {
  byMonth,
  type Directory,
  type List,
  LONGEST_WHOLE,
  listKey,
  listsOf,
  monthOf,
  monthsOf,
  type Posting,
  place,
  readList,
  readShard,
  shardKey,
} from './postings';
import type { Pending } from './state';

/** What is set and what is removed, by key. What is set may be cut off after any of its keys and done again. */
export interface IndexWriting {
  set: Record<string, unknown>;
  remove: string[];
}

/** Releases of a list and the dates they shall stand there under: null where one shall not. */
type Dates = Map<string, string | null>;
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
    ...[...months].map((month) => shardKey(list, month)),
  ]);
  const stored = keys.length > 0 ? await area.get(keys) : {};
  const writing: IndexWriting = { set: {}, remove: [] };
  for (const [list, { dates, months }] of touched) {
    const listed = readList(stored[listKey(list)]);
    if ('months' in listed) writeCut(list, listed.months, { dates, months, stored }, writing);
    else writeWhole(list, listed.all, { dates, stored }, writing);
  }
  for (const { address } of pending) {
    const row = after.get(address);
    if (row) writing.set[rowKey(address)] = row;
    else writing.remove.push(rowKey(address));
  }
  return writing;
}

/** The lists a change touches: the releases it is about, and the months they may stand in. */
function touchedLists(
  pending: readonly Pending[],
  after: ReadonlyMap<string, Entry | null>,
): Map<List, { dates: Dates; months: Set<string> }> {
  const touched = new Map<List, { dates: Dates; months: Set<string> }>();
  for (const { address, places } of pending) {
    const row = after.get(address) ?? null;
    const own = new Set(row ? listsOf(row) : []);
    for (const [list, month] of places) {
      const { dates, months } = touched.get(list) ?? { dates: new Map(), months: new Set() };
      touched.set(list, {
        dates: dates.set(address, row && own.has(list) ? row.date : null),
        months: months.add(month),
      });
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
  let all = [...before];
  for (const [address, date] of dates) all = place(all, address, date);
  if (all.length > LONGEST_WHOLE) {
    const months = byMonth(all);
    for (const [month, postings] of months) to.set[shardKey(list, month)] = postings;
    to.set[listKey(list)] = Object.fromEntries([...months].map(([month, { length }]) => [month, length]));
  } else put(listKey(list), { is: all, isNone: all.length === 0, was: stored }, to);
}

function writeCut(
  list: List,
  directory: Directory,
  { dates, months, stored }: { dates: Dates; months: ReadonlySet<string>; stored: Stored },
  to: IndexWriting,
) {
  const now = { ...directory };
  for (const month of months) {
    const key = shardKey(list, month);
    // A month the directory does not name is none of the list's: what may stand there was left by a worker that was stopped.
    let postings = month in directory ? readShard(stored[key]) : [];
    for (const [address, date] of dates)
      postings = place(postings, address, date && monthOf(date) === month ? date : null);
    put(key, { is: postings, isNone: postings.length === 0, was: stored }, to);
    if (postings.length > 0) now[month] = postings.length;
    else delete now[month];
  }
  put(listKey(list), { is: now, isNone: monthsOf(now).length === 0, was: stored }, to);
}

/** Sets or removes a key where that changes what is stored. */
function put(key: string, { is, isNone, was }: { is: unknown; isNone: boolean; was: Stored }, to: IndexWriting): void {
  if (isNone) {
    if (was[key] !== undefined) to.remove.push(key);
  } else if (!isDeepEqual(was[key], is)) to.set[key] = is;
}

/** Whether two lists or directories say the same, in whatever order a storage gives the months back. */
function isDeepEqual(one: unknown, other: unknown): boolean {
  const inOrder = (value: unknown) =>
    JSON.stringify(Array.isArray(value) ? value : Object.entries(value ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
  return inOrder(one) === inOrder(other);
}
