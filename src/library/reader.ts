// Reading the library: the views' side of it. Reads what it needs by key, so that an answer takes as long at 10,000 releases as at ten.
import type { Act } from '../analysis/model';
import { normalizeAddress, shortId } from './address';
import type { Area } from './area';
import { type Entry, type EntryOfficial, readEntry } from './entry';
import { ASIDE, BIN, binKey, RECORD, ROW, recordKey, rowKey } from './keys';
import { postingsOf } from './lists';
import { contactsOf, monthOf, type Posting } from './postings';
import { type KeptRelease, type Note, type ReadRecord, readRecord, readRecordAt } from './record';
import { type Sightings, sightingsOf } from './sightings';
import { slices } from './slices';

/** In how many of the last contacts with a country an issue came up, and the latest time, with its acts. */
export interface Raised {
  times: number;
  of: number;
  last: { address: string; date: string; acts: Act[] } | null;
}

/** A record that could not be read and was set aside, with what was stored. */
export interface SetAside {
  key: string;
  address: string;
  why: string;
  at: string;
  raw: unknown;
}

export interface Reader {
  /** The release kept under a URL or address; null when there is none, or when it cannot be read (see `look`). */
  get(url: string): Promise<KeptRelease | null>;
  /** The notes on a release; none when it is not kept. The release itself is read only where its row tells of notes. */
  notes(url: string): Promise<Note[]>;
  /** Like `get`, but says of a record that cannot be read why; null when there is none. */
  look(url: string): Promise<ReadRecord | null>;
  /** What is stored of a release that cannot be read, and why it cannot; null when it can, or is not there. */
  unreadable(address: string): Promise<{ why: string; raw: unknown } | null>;
  /** Several releases by address, in the order asked for, those that are not there or not readable left out. */
  getMany(addresses: readonly string[]): Promise<KeptRelease[]>;
  /** Which of these URLs or addresses are kept, as they were given. */
  kept(urls: readonly string[]): Promise<Set<string>>;
  /** The light rows of all releases, latest first. */
  entries(): Promise<Entry[]>;
  /** The rows of a country's contacts, latest first. */
  entriesWith(country: string): Promise<Entry[]>;
  /** The latest contact with a country before an ISO date, this release left aside; null when there is none. */
  latestBefore(country: string, date: string, exceptAddress?: string): Promise<Entry | null>;
  /** How often a person of a country was named. Names are compared without initials and accents, see sightings.ts. */
  sightings(official: Pick<EntryOfficial, 'name'>, country: string | null): Promise<Sightings>;
  /** How often an issue came up in the last `lastM` contacts with a country. */
  raised(issue: string, country: string, lastM: number): Promise<Raised>;
  /** The addresses of releases another analyser read than the one named, and how many there are in all. */
  readByOthers(analyser: string): Promise<{ addresses: string[]; of: number }>;
  /** How many releases are kept. */
  count(): Promise<number>;
  /** The addresses of all records, readable or not. */
  addresses(): Promise<string[]>;
  /** Addresses in the bin. */
  binned(): Promise<string[]>;
  /** What the bin holds under these addresses: the record and the instant it was put there; what cannot be read as stored. */
  fromBin(addresses: readonly string[]): Promise<unknown[]>;
  /** What was set aside because it could not be read. */
  setAside(): Promise<SetAside[]>;
  /** Bytes the library takes up; null where the browser does not tell. */
  bytes(): Promise<number | null>;
}

/** How many rows are fetched at once. */
const BATCH = 500;

/** Opens the library for reading. */
export function openReader(area: Area): Reader {
  async function look(url: string): Promise<ReadRecord | null> {
    const address = normalizeAddress(url);
    const key = recordKey(address);
    const value = (await area.get([key]))[key];
    return value === undefined ? null : readRecordAt(address, value);
  }

  async function get(url: string): Promise<KeptRelease | null> {
    const read = await look(url);
    return read?.is === 'record' ? read.record : null;
  }

  async function getMany(addresses: readonly string[]): Promise<KeptRelease[]> {
    const stored = await area.get(addresses.map(recordKey));
    return addresses.flatMap((address) => {
      const read = readRecordAt(address, stored[recordKey(address)]);
      return read.is === 'record' ? [read.record] : [];
    });
  }

  async function* eachRow(keys: readonly string[]): AsyncGenerator<Entry> {
    for (const batch of slices(keys, BATCH)) {
      const stored = await area.get(batch);
      for (const key of batch) {
        const row = readEntry(stored[key]);
        if (row) yield row;
      }
    }
  }

  async function rowsAt(keys: readonly string[]): Promise<Entry[]> {
    const rows: Entry[] = [];
    for await (const row of eachRow(keys)) rows.push(row);
    return rows;
  }

  const rowAt = async (key: string): Promise<Entry | null> => readEntry((await area.get([key]))[key]);
  const rowOf = ([, id]: Posting): Promise<Entry | null> => rowAt(ROW + id);

  const keysWith = async (prefix: string): Promise<string[]> =>
    (await area.getKeys()).filter((key) => key.startsWith(prefix));

  return {
    get,
    look,
    getMany,
    async unreadable(address) {
      const raw = (await area.get([recordKey(address)]))[recordKey(address)];
      if (raw === undefined) return null;
      const read = readRecordAt(address, raw);
      if (read.is === 'record') return null;
      return { why: read.is === 'damaged' ? read.why : `Schema version ${read.schema}`, raw };
    },
    async notes(url) {
      const row = await rowAt(rowKey(normalizeAddress(url)));
      return row?.notes === 0 ? [] : ((await get(url))?.notes ?? []);
    },
    async kept(urls) {
      const keys = new Map(urls.map((url) => [url, rowKey(normalizeAddress(url))]));
      const stored = await area.get([...new Set(keys.values())]);
      return new Set(urls.filter((url) => stored[keys.get(url)!] !== undefined));
    },
    async entries() {
      return latestFirst(await rowsAt(await keysWith(ROW)));
    },
    async entriesWith(country) {
      const ids: string[] = [];
      for await (const [, id] of postingsOf(contactsOf(country), area)) ids.push(ROW + id);
      return latestFirst(await rowsAt(ids));
    },
    async latestBefore(country, date, exceptAddress) {
      const except = exceptAddress === undefined ? null : shortId(normalizeAddress(exceptAddress));
      for await (const posting of postingsOf(contactsOf(country), area, monthOf(date))) {
        if (posting[0] >= date || posting[1] === except) continue;
        const row = await rowOf(posting);
        if (row) return row;
      }
      return null;
    },
    sightings: ({ name }, country) => sightingsOf({ name, country }, area),
    async raised(issue, country, lastM) {
      const ids: string[] = [];
      for await (const [, id] of postingsOf(contactsOf(country), area)) if (ids.push(ROW + id) >= lastM) break;
      const rows = latestFirst(await rowsAt(ids));
      const times = rows.filter((row) => row.issues.some(({ id }) => id === issue));
      const last = times[0];
      const acts = last?.issues.find(({ id }) => id === issue)?.acts ?? [];
      return {
        times: times.length,
        of: rows.length,
        last: last ? { address: last.address, date: last.date, acts } : null,
      };
    },
    async readByOthers(analyser) {
      const keys = await keysWith(ROW);
      const addresses: string[] = [];
      for await (const row of eachRow(keys)) if (row.analyser !== analyser) addresses.push(row.address);
      return { addresses, of: keys.length };
    },
    count: async () => (await keysWith(RECORD)).length,
    addresses: async () => (await keysWith(RECORD)).map((key) => key.slice(RECORD.length)),
    binned: async () => (await keysWith(BIN)).map((key) => key.slice(BIN.length)),
    async fromBin(addresses) {
      const stored = await area.get(addresses.map(binKey));
      return addresses.flatMap((address) => inOrder(stored[binKey(address)]) ?? []);
    },
    async setAside() {
      const keys = await keysWith(ASIDE);
      const stored = await area.get(keys);
      return keys.map((key) => readAside(key, stored[key]));
    },
    bytes: () => area.getBytesInUse(),
  };
}

/** An entry of the bin with its fields in the order of their schema, whatever the storage made of it. */
function inOrder(binned: unknown): unknown {
  const { at, record } = (binned ?? {}) as { at?: unknown; record?: unknown };
  const found = readRecord(record);
  return found.is === 'record' ? { at, record: found.record } : binned;
}

function readAside(key: string, value: unknown): SetAside {
  const aside = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof SetAside, unknown>>;
  return {
    key,
    address: String(aside.address ?? key.slice(ASIDE.length)),
    why: String(aside.why ?? ''),
    at: String(aside.at ?? ''),
    raw: aside.raw ?? value,
  };
}

/** Rows in the order of lists: the latest first, of one day by address. */
export function latestFirst(rows: Entry[]): Entry[] {
  return rows.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.address < b.address ? -1 : 1));
}
