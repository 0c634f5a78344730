// What a change of the storage did to the library: how an open view follows what the worker writes.
import { type Entry, readEntry } from './entry';
import { ASIDE, BIN, ROW } from './keys';

export interface LibraryChanges {
  /** Rows written, as they are now. */
  rows: Entry[];
  /** Addresses whose rows are gone. */
  gone: string[];
  /** Whether the bin, or what was set aside, is another now. */
  bin: boolean;
  aside: boolean;
}

/** Reads what `storage.onChanged` reports of the area the library stands in. */
export function changesIn(changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): LibraryChanges {
  const found: LibraryChanges = { rows: [], gone: [], bin: false, aside: false };
  for (const [key, { oldValue, newValue }] of Object.entries(changes)) {
    if (key.startsWith(BIN)) found.bin = true;
    else if (key.startsWith(ASIDE)) found.aside = true;
    else if (key.startsWith(ROW)) {
      const row = readEntry(newValue);
      if (row) found.rows.push(row);
      else {
        const was = readEntry(oldValue);
        if (was) found.gone.push(was.address);
      }
    }
  }
  return found;
}
