import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Catalog, openCatalog } from '../../../src/archive/catalog/catalog';
import type { WordStore } from '../../../src/archive/catalog/word-store';
import {
  changesIn,
  type LibraryChanges,
  openKeeper,
  openReader,
  queueLock,
  type Reader,
} from '../../../src/library/library';
import { openTextIndex, parseQuery } from '../../../src/library/search/search';
import { memoryArea } from '../../library/memory';
import { reading, ticking } from '../../library/readings';

let area: ReturnType<typeof memoryArea>;
let keeper: ReturnType<typeof openKeeper>;
let listeners: Set<(changes: LibraryChanges) => void>;
let catalog: Catalog;
let reader: Reader;

/** The area, telling of what is written as the browser does. */
function telling(inner: typeof area): typeof area {
  const tell = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    for (const listener of listeners) listener(changesIn(changes));
  };
  return {
    ...inner,
    async set(items) {
      const old = await inner.get(Object.keys(items));
      await inner.set(items);
      tell(Object.fromEntries(Object.entries(items).map(([k, newValue]) => [k, { oldValue: old[k], newValue }])));
    },
    async remove(keys) {
      const old = await inner.get(keys);
      await inner.remove(keys);
      tell(Object.fromEntries(Object.entries(old).map(([k, oldValue]) => [k, { oldValue }])));
    },
  };
}

function open(store?: WordStore): Catalog {
  reader = openReader(area);
  const surroundings = {
    reader,
    onLibraryChange: (listener: (changes: LibraryChanges) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pause: async () => undefined,
  };
  catalog = openCatalog(surroundings, () => undefined, store);
  return catalog;
}

const shelfNow = () => {
  const state = catalog.state();
  return state.is === 'open' ? state.shelf : null;
};
const found = (text: string) =>
  shelfNow()
    ?.find(parseQuery(text, {}))
    .rows.map(({ address }) => address.slice(22));
const keep = (slug: string, text: string) => {
  const { release, analysis } = reading({ slug, text });
  return keeper.keep(release, analysis);
};
const allRead = () =>
  vi.waitFor(() => {
    const state = catalog.state();
    expect(state.is === 'open' && state.read === state.shelf.rows.length).toBe(true);
  });

beforeEach(() => {
  listeners = new Set();
  area = telling(memoryArea());
  keeper = openKeeper(area, ticking(), { analyser: 'a1', lock: queueLock() });
});

describe('the catalog', () => {
  it('has the rows at once and finds words when the texts are read', async () => {
    await keep('one', 'They discussed dairy quotas.');
    await keep('two', 'They discussed cyclone relief.');
    open();
    await allRead();
    expect(found('')).toHaveLength(2);
    expect(found('dair')).toEqual(['one']);
  });

  it('follows what is kept, noted and removed while it is open', async () => {
    await keep('one', 'They discussed dairy quotas.');
    open();
    await allRead();
    await keep('two', 'They discussed cyclone relief.');
    await vi.waitFor(() => expect(found('cyclone')).toEqual(['two']));
    await keeper.putNote('https://www.state.gov/one', { body: 'Ask about butter', anchor: null });
    await vi.waitFor(() => expect(found('butter')).toEqual(['one']));
    expect(found('notes:yes')).toEqual(['one']);
    await keeper.remove(['https://www.state.gov/one']);
    await vi.waitFor(() => expect(found('')).toEqual(['two']));
    await keeper.restore(['https://www.state.gov/one']);
    await vi.waitFor(() => expect(found('butter')).toEqual(['one']));
  });

  it('reads only what changed since its words were saved', async () => {
    await keep('one', 'They discussed dairy quotas.');
    await keep('two', 'They discussed cyclone relief.');
    const [two] = (await openReader(area).entries()).filter(({ address }) => address.endsWith('two'));
    const index = openTextIndex();
    index.add(['saved']);
    const saved: WordStore = {
      load: async () => ({ index, slots: new Map([[two!.address, { slot: 0, revision: two!.revision }]]) }),
      save: async () => undefined,
    };
    open(saved);
    await allRead();
    expect(found('saved')).toEqual(['two']);
    expect(found('cyclone')).toEqual([]);
    expect(found('dairy')).toEqual(['one']);
    await keep('two', 'They discussed harbours.');
    await vi.waitFor(() => expect(found('harbours')).toEqual(['two']));
    expect(found('saved')).toEqual([]);
  });

  it('reads with the next change what could not be read before', async () => {
    await keep('one', 'They discussed dairy quotas.');
    open();
    await allRead();
    const { getMany } = reader;
    let asked = 0;
    reader.getMany = () => {
      asked++;
      return Promise.reject(new Error('Busy.'));
    };
    await keep('two', 'They discussed harbours.');
    await vi.waitFor(() => expect(asked).toBe(1));
    expect(found('')).toHaveLength(2);
    reader.getMany = getMany;
    await keep('three', 'They discussed cranes.');
    await vi.waitFor(() => expect(found('harbours')).toEqual(['two']));
    expect(found('cranes')).toEqual(['three']);
  });

  it('says what went wrong when the library cannot be read', async () => {
    area = { ...area, getKeys: () => Promise.reject(new Error('The disk is away.')) };
    open();
    await vi.waitFor(() => expect(catalog.state()).toEqual({ is: 'failed', error: 'The disk is away.' }));
  });

  it('saves words when nothing has come in for a while, once for all that came', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      for (let n = 0; n < 120; n++) await keep(`r${n}`, 'Words.');
      let saved = 0;
      open({ load: async () => null, save: async () => void saved++ });
      await vi.advanceTimersByTimeAsync(2_900);
      for (let n = 0; n < 5; n++) {
        await keep(`more${n}`, 'Words.');
        await vi.advanceTimersByTimeAsync(1_000);
      }
      expect(saved).toBe(0);
      await vi.advanceTimersByTimeAsync(4_000);
      expect(saved).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });
});
