// The kept releases as the archive holds them while it is open: rows at once, their words as they are read, slice by slice.
import type { Entry, LibraryChanges } from '../../library/library';
import { openShelf, openTextIndex, type Shelf } from '../../library/search/search';
import type { Surroundings } from '../surroundings';
import { indexedWords } from './indexed-words';
import type { WordStore } from './word-store';

export type CatalogState =
  | { is: 'loading' }
  | { is: 'failed'; error: string }
  /** `read` of the rows have their words in the index: until all have, a search for words finds some. */
  | { is: 'open'; shelf: Shelf; read: number };

export interface Catalog {
  state(): CatalogState;
  close(): void;
}

/** So many records are read at once: some milliseconds of work, so that a key is answered between two slices. */
const SLICE = 20;
/** Views are told no more often than this while texts are read or many rows change. */
const TELL_EVERY = 200;
/** While many rows come in, no more than a part of the time goes to arranging them: so many times as long as it took is left to others. */
const ARRANGE_REST = 5;
/** Saving takes a moment, however few are new: it is done for so many, and when nothing has come in for a while (ms). */
const SAVE_FROM = 100;
const SAVE_AFTER = 3_000;

type Needs = Pick<Surroundings, 'reader' | 'onLibraryChange' | 'pause'>;

/**
 * Opens the catalog and keeps it up with the library until it is closed. `tell` is called whenever the state is another. `store` keeps
 * the words between two openings; without one every text is read again.
 */
export function openCatalog({ reader, onLibraryChange, pause }: Needs, tell: () => void, store?: WordStore): Catalog {
  let state: CatalogState = { is: 'loading' };
  let closed = false;
  let rows = new Map<string, Entry>();
  let index = openTextIndex();
  /** Where the words of a release stand, and of which form of it they are. */
  let slots = new Map<string, { slot: number; revision: string }>();
  let filling = false;
  let unsaved = 0;
  const missed: LibraryChanges[] = [];

  const end = onLibraryChange((changes) => {
    if (state.is === 'open') take(changes);
    else missed.push(changes);
  });

  function show(next: CatalogState) {
    state = next;
    if (!closed) tell();
  }

  function arrange() {
    const start = performance.now();
    const ordered = [...rows.values()].sort(latestFirst);
    const shelf = openShelf(ordered, index, ({ address }) => slots.get(address)?.slot);
    show({ is: 'open', shelf, read: countRead(ordered) });
    arranged = performance.now() - start;
  }

  const countRead = (all: readonly Entry[]) => all.reduce((sum, row) => sum + (slots.has(row.address) ? 1 : 0), 0);
  const unread = () => [...rows.values()].filter((row) => slots.get(row.address)?.revision !== row.revision);

  let arranging: ReturnType<typeof setTimeout> | undefined;
  let saving: ReturnType<typeof setTimeout> | undefined;
  /** How long it took to arrange the rows last, in milliseconds. */
  let arranged = 0;
  function take({ rows: written, gone }: LibraryChanges) {
    if (!written.length && !gone.length) return;
    for (const row of written) rows.set(row.address, row);
    for (const address of gone) rows.delete(address);
    // One change shows at once, an import's hundreds together.
    arranging ??= setTimeout(
      () => {
        arranging = undefined;
        arrange();
        // A text that cannot be read now is read with the next change, or when the archive is opened again: its row is there.
        fill().catch(() => undefined);
      },
      written.length + gone.length > 1 ? Math.max(TELL_EVERY, ARRANGE_REST * arranged) : 0,
    );
  }

  async function fill() {
    if (filling) return;
    filling = true;
    clearTimeout(saving);
    try {
      unsaved += await readUnread();
    } finally {
      filling = false;
    }
    if (closed || state.is !== 'open') return;
    // Puts the words in order now, so that the first key does not wait for it.
    index.beginning('\uffff');
    show({ ...state, read: countRead(state.shelf.rows) });
    if (!store || unsaved < SAVE_FROM) return;
    saving = setTimeout(() => {
      unsaved = 0;
      void store.save(index, slots, rows);
    }, SAVE_AFTER);
  }

  /** Reads the texts whose words are not in the index, slice by slice, the latest first; returns how many. */
  async function readUnread(): Promise<number> {
    let told = performance.now();
    let added = 0;
    for (let due = unread(); due.length > 0 && !closed; due = unread()) {
      due.sort(latestFirst);
      for (let at = 0; at < due.length && !closed; at += SLICE) {
        const slice = due.slice(at, at + SLICE);
        const records = new Map((await reader.getMany(slice.map(({ address }) => address))).map((r) => [r.address, r]));
        for (const { address, revision } of slice) {
          const record = records.get(address);
          slots.set(address, { slot: index.add(record ? indexedWords(record) : []), revision });
        }
        added += slice.length;
        if (state.is === 'open' && performance.now() - told > TELL_EVERY) {
          told = performance.now();
          show({ ...state, read: countRead(state.shelf.rows) });
        }
        await pause();
      }
    }
    return added;
  }

  async function open() {
    const [entries, stored] = await Promise.all([reader.entries(), store?.load() ?? null]);
    rows = new Map(entries.map((row) => [row.address, row]));
    if (stored) ({ index, slots } = stored);
    for (const { rows: written, gone } of missed) {
      for (const row of written) rows.set(row.address, row);
      for (const address of gone) rows.delete(address);
    }
    arrange();
    await fill();
  }

  open().catch((error: unknown) => {
    const said = error instanceof Error ? error.message : String(error);
    // Rows that are there stay; only a library that could not be read at all has failed.
    if (state.is !== 'open') show({ is: 'failed', error: said });
  });

  return {
    state: () => state,
    close() {
      closed = true;
      clearTimeout(arranging);
      clearTimeout(saving);
      end();
    },
  };
}

/** Rows in the order of lists: the latest first, of one day by address. */
function latestFirst(a: Entry, b: Entry): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.address < b.address ? -1 : 1;
}
