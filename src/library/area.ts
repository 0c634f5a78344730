// The storage the library stands on, as narrow as it can be: tests put faults into one held in memory.

/** What the library asks of its storage: the part of `browser.storage.local` it uses. */
export interface Area {
  /** The values stored under these keys; a key that holds nothing is absent from the answer. */
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  getKeys(): Promise<string[]>;
  /** Bytes held under the keys, or in all; null where the browser does not tell. */
  getBytesInUse(keys?: string[]): Promise<number | null>;
}

/** The part of an extension's storage area that every browser has, with what only some have left open. */
export interface BrowserStorage {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  getKeys?(): Promise<string[]>;
  getBytesInUse?(keys: string[] | null): Promise<number>;
}

/** An Area over `browser.storage.local`; fills in for browsers that cannot list keys or count bytes. */
export function storageArea(storage: BrowserStorage): Area {
  return {
    get: (keys) => storage.get(keys),
    set: (items) => storage.set(items),
    remove: (keys) => storage.remove(keys),
    getKeys: async () => (storage.getKeys ? storage.getKeys() : Object.keys(await storage.get(null))),
    getBytesInUse: async (keys) => (storage.getBytesInUse ? storage.getBytesInUse(keys ?? null) : null),
  };
}
