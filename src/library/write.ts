// How a change reaches the storage so that a worker killed at any moment leaves the old or the new state.
//
// 1. The records, the index (rows and lists) and a journal that names what is being written are set in one call: for Chromium a call that
//    sets takes longer the more keys there are, whatever it sets, so there is one only.
// 2. What shall be no more is removed, the journal last.
// Killed before 1: the old state. Killed later: whoever writes next finds the journal and makes the index from the records as they are.
// Doing so twice is the same as doing it once. The journal stands first in the call, so that this holds as well where a browser writes
// half of it.
import type { Area } from './area';
import { type Entry, entryOf, readEntry } from './entry';
import { storageError } from './errors';
import { indexFor } from './index-writing';
import { JOURNAL, recordKey, rowKey, STATE } from './keys';
import { placesOf } from './postings';
import { type KeptRelease, readRecordAt } from './record';
import { type Pending, readJournal, readState, stateWith } from './state';

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
    const records: Record<string, unknown> = {};
    const after = new Map<string, Entry | null>();
    const journal = changes.map(({ address, after: record }): Pending => {
      if (record) records[recordKey(address)] = record;
      const [was, is] = [readEntry(rows[rowKey(address)]), record && entryOf(record)];
      after.set(address, is);
      return { address, places: [...(was ? placesOf(was) : []), ...(is ? placesOf(is) : [])] };
    });
    const index = await indexFor(area, journal, after);
    await area.set({ [JOURNAL]: journal, [STATE]: stateWith(), ...beside.set, ...records, ...index.set });
    const gone = changes.filter(({ after }) => !after).map(({ address }) => recordKey(address));
    await area.remove([...gone, ...(beside.remove ?? []), ...index.remove, JOURNAL]);
  } catch (error) {
    throw storageError(error);
  }
}

/**
 * Finishes what a killed writer left half done. Returns false when the index must be rebuilt: the state cannot be read, the index is laid
 * out as an earlier version did, or a rebuild was stopped on the way.
 * Throws LibraryError `newer` when a later version of the extension wrote the library.
 */
export async function settle(area: Area): Promise<boolean> {
  const stored = await area.get([STATE, JOURNAL]);
  const state = readState(stored[STATE]);
  const journal = readJournal(stored[JOURNAL]);
  if (state === null || state.rebuilding || journal === null) return false;
  if (journal.length === 0) return true;
  const records = await area.get(journal.map(({ address }) => recordKey(address)));
  const rows = await area.get(journal.map(({ address }) => rowKey(address)));
  const after = new Map<string, Entry | null>();
  const pending = journal.map(({ address, places }): Pending => {
    const read = readRecordAt(address, records[recordKey(address)]);
    const is = read.is === 'record' ? entryOf(read.record) : null;
    after.set(address, is);
    const row = readEntry(rows[rowKey(address)]);
    return { address, places: [...places, ...(row ? placesOf(row) : []), ...(is ? placesOf(is) : [])] };
  });
  const index = await indexFor(area, pending, after);
  await area.set({ [STATE]: state, ...index.set });
  await area.remove([...index.remove, JOURNAL]);
  return true;
}
