// How a change reaches the storage so that a worker killed at any moment leaves the old or the new state.
//
// 1. The journal names what is about to change, and the records are written beside it, in one call.
// 2. The index (rows and lists) is written from the records, and the journal is emptied.
// Killed before 1: the old state. Killed between: the record is the new one, and whoever writes next finds the journal and does 2 again.
// Doing 2 twice is the same as doing it once.
import type { Area } from './area';
import { type Entry, entryOf, readEntry } from './entry';
import { storageError } from './errors';
import { ROW, recordKey, rowKey, STATE } from './keys';
import { directoryKey, type List, monthsOf, place, placesOf, readDirectory, readShard, shardKey } from './postings';
import { type KeptRelease, readRecordAt } from './record';
import { type Pending, readState, type State, stateWith } from './state';

/** One release as it shall be: its record, or null to have it gone. */
export interface Change {
  address: string;
  after: KeptRelease | null;
}

/** What else is written or removed in the same step as the records: the bin, what is set aside. */
export interface Beside {
  set?: Record<string, unknown>;
  remove?: string[];
}

/** Writes the changes. The journal must be empty: call `settle` first. Throws LibraryError `full` or `storage`. */
export async function write(area: Area, changes: readonly Change[], beside: Beside = {}): Promise<void> {
  try {
    const rows = await area.get(changes.map(({ address }) => rowKey(address)));
    const pending = changes.map(({ address }): Pending => {
      const row = readEntry(rows[rowKey(address)]);
      return { address, was: row ? placesOf(row) : [] };
    });
    const records: Record<string, unknown> = {};
    for (const { address, after } of changes) if (after) records[recordKey(address)] = after;
    await area.set({ [STATE]: stateWith(pending), ...beside.set, ...records });
    const gone = changes.filter(({ after }) => !after).map(({ address }) => recordKey(address));
    if (gone.length > 0 || beside.remove) await area.remove([...gone, ...(beside.remove ?? [])]);
    const after = new Map(changes.map((change) => [change.address, change.after ? entryOf(change.after) : null]));
    await writeIndex(area, pending, after);
  } catch (error) {
    throw storageError(error);
  }
}

/**
 * Finishes what a killed writer left half done. Returns false when the index must be rebuilt: the state cannot be read, or a rebuild was
 * stopped on the way.
 * Throws LibraryError `newer` when a later version of the extension wrote the library.
 */
export async function settle(area: Area): Promise<boolean> {
  const state = readState((await area.get([STATE]))[STATE]);
  if (state === null || state.rebuilding) return false;
  if (state.pending.length === 0) return true;
  const { pending } = state;
  const records = await area.get(pending.map(({ address }) => recordKey(address)));
  const rows = await area.get(pending.map(({ address }) => rowKey(address)));
  const after = new Map<string, Entry | null>();
  const were = pending.map(({ address, was }): Pending => {
    const read = readRecordAt(address, records[recordKey(address)]);
    after.set(address, read.is === 'record' ? entryOf(read.record) : null);
    const row = readEntry(rows[rowKey(address)]);
    return { address, was: row ? [...was, ...placesOf(row)] : was };
  });
  await writeIndex(area, were, after);
  return true;
}

/**
 * Writes the rows and lists of releases, given where each stood and the row it shall have, then the state (by default: the journal is
 * empty). Not for use outside `write`, `settle` and the rebuild.
 */
export async function writeIndex(
  area: Area,
  pending: readonly Pending[],
  after: ReadonlyMap<string, Entry | null>,
  state: State = stateWith([]),
): Promise<void> {
  const touched = placesTouched(pending, after);
  const keys = [...touched].flatMap(([list, months]) => [
    directoryKey(list),
    ...[...months.keys()].map((m) => shardKey(list, m)),
  ]);
  const stored = keys.length > 0 ? await area.get(keys) : {};
  const set: Record<string, unknown> = {};
  const remove: string[] = [];

  for (const [list, months] of touched) {
    const directory = readDirectory(stored[directoryKey(list)]);
    for (const [month, dates] of months) {
      const key = shardKey(list, month);
      let shard = readShard(stored[key]);
      for (const [address, date] of dates) shard = place(shard, address, date);
      if (shard.length > 0) {
        set[key] = shard;
        directory[month] = shard.length;
      } else {
        remove.push(key);
        delete directory[month];
      }
    }
    if (monthsOf(directory).length > 0) set[directoryKey(list)] = directory;
    else remove.push(directoryKey(list));
  }
  for (const { address } of pending) {
    const row = after.get(address) ?? null;
    if (row) set[rowKey(address)] = row;
    else remove.push(rowKey(address));
  }
  const gone = remove.filter((key) => stored[key] !== undefined || key.startsWith(ROW));
  if (gone.length === 0) {
    await area.set({ ...set, [STATE]: state });
    return;
  }
  await area.set(set);
  await area.remove(gone);
  await area.set({ [STATE]: state });
}

/**
 * The months of lists a change touches, and in each the releases it is about: with the date a release shall stand there under, or null
 * where it stood and shall not.
 */
function placesTouched(
  pending: readonly Pending[],
  after: ReadonlyMap<string, Entry | null>,
): Map<List, Map<string, Map<string, string | null>>> {
  const touched = new Map<List, Map<string, Map<string, string | null>>>();
  const touch = (list: List, month: string, address: string, date: string | null) => {
    const months = touched.get(list) ?? new Map<string, Map<string, string | null>>();
    const dates = months.get(month) ?? new Map<string, string | null>();
    touched.set(list, months.set(month, dates.set(address, date)));
  };
  for (const { address, was } of pending) {
    const row = after.get(address) ?? null;
    for (const [list, month] of was) touch(list, month, address, null);
    if (row) for (const [list, month] of placesOf(row)) touch(list, month, address, row.date);
  }
  return touched;
}
