// The words of the kept releases between two openings of the archive, in IndexedDB. It is derived: without it the texts are read again.
import * as v from 'valibot';
import type { Entry } from '../../library/library';
import { openTextIndex, type TextIndex } from '../../library/search/search';

export type Slots = Map<string, { slot: number; revision: string }>;

export interface WordStore {
  /** What was saved; null when there is nothing that fits. Never throws. */
  load(): Promise<{ index: TextIndex; slots: Slots } | null>;
  /** Saves the words of the rows there are. Never throws: what cannot be saved is read again next time. */
  save(index: TextIndex, slots: Slots, rows: ReadonlyMap<string, Entry>): Promise<void>;
}

/** Raise it when other words of a release are indexed than before. */
const VERSION = 1;
const DATABASE = 'archive';
const STORE = 'words';

const StoredSchema = v.object({
  version: v.literal(VERSION),
  /** Slot n is of this release, in this form. */
  releases: v.array(v.tuple([v.string(), v.string()])),
  index: v.object({
    size: v.number(),
    words: v.array(v.string()),
    ends: v.instance(Uint32Array),
    slots: v.instance(Uint32Array),
  }),
});

export const wordStore: WordStore = {
  async load() {
    try {
      const parsed = v.safeParse(StoredSchema, await inStore('readonly', (store) => store.get(STORE)));
      if (!parsed.success) return null;
      const { releases, index } = parsed.output;
      const slots: Slots = new Map(releases.map(([address, revision], slot) => [address, { slot, revision }]));
      return { index: openTextIndex(index), slots };
    } catch {
      return null;
    }
  },
  async save(index, slots, rows) {
    const kept = [...slots].filter(([address]) => rows.has(address));
    const stored = {
      version: VERSION,
      releases: kept.map(([address, { revision }]) => [address, revision]),
      index: index.pack(kept.map(([, { slot }]) => slot)),
    };
    try {
      await inStore('readwrite', (store) => store.put(stored, STORE));
    } catch {
      // No room, or a window in which nothing is stored: the next opening reads the texts again.
    }
  },
};

async function inStore<T>(mode: IDBTransactionMode, run: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
  const database = await done(opening);
  try {
    return await done(run(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
