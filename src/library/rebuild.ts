// The index made anew from the records.
import type { Area } from './area';
import { type Entry, entryOf } from './entry';
import { storageError } from './errors';
import { indexFor } from './index-writing';
import { asideKey, DERIVED, JOURNAL, RECORD, STATE } from './keys';
import { placesOf } from './postings';
import { readRecordAt } from './record';
import { readState, stateWith } from './state';

const BATCH = 100;

/**
 * Clears all that is derived, sets aside each record that cannot be read with its raw value, and writes the index from the rest, in
 * slices. Stopped on the way it is run again from the start by whoever writes next. Throws LibraryError.
 */
export async function rebuildIndex(area: Area, now: string): Promise<{ kept: number; aside: number }> {
  try {
    readState((await area.get([STATE]))[STATE]);
    await area.set({ [STATE]: stateWith(true) });
    const keys = await area.getKeys();
    const derived = keys.filter((key) => DERIVED.some((prefix) => key.startsWith(prefix)));
    await area.remove([...derived, JOURNAL]);
    const records = keys.filter((key) => key.startsWith(RECORD));
    let kept = 0;
    let aside = 0;
    for (let at = 0; at < records.length; at += BATCH) {
      const batch = records.slice(at, at + BATCH);
      const stored = await area.get(batch);
      const rows = new Map<string, Entry>();
      for (const key of batch) {
        const address = key.slice(RECORD.length);
        const read = readRecordAt(address, stored[key]);
        if (read.is === 'record') rows.set(read.record.address, entryOf(read.record));
        if (read.is !== 'damaged') continue;
        await area.set({ [asideKey(address, now)]: { address, raw: stored[key], why: read.why, at: now } });
        await area.remove([key]);
        aside++;
      }
      const pending = [...rows].map(([address, row]) => ({ address, places: placesOf(row) }));
      await area.set((await indexFor(area, pending, rows)).set);
      kept += rows.size;
    }
    await area.set({ [STATE]: stateWith() });
    return { kept, aside };
  } catch (error) {
    throw storageError(error);
  }
}
