// The one writer of the library. It runs in the background worker; all it does goes through a lock, one job after the other.
import type { Analysis, Release } from '../analysis/model';
import { normalizeAddress } from './address';
import type { Area } from './area';
import { NEWER, readBinned, readSetAside, whyNot } from './backup';
import { LibraryError, storageError } from './errors';
import { asideKey, binKey, recordKey } from './keys';
import { type Lock, libraryLock } from './lock';
import { mergeRecords, sameRecord } from './merge';
import { type NoteDraft, reanchor, withNote, withoutNote } from './notes';
import { rebuildIndex } from './rebuild';
import { type KeptRelease, type Note, RECORD_SCHEMA, readRecord, readRecordAt, releaseOf } from './record';
import { slices } from './slices';
import { type Beside, type Change, settle, write } from './write';

export interface Reading {
  release: Release;
  analysis: Analysis;
}

/** What became of a release: new, its record updated, or seen again without a change. */
export interface Kept {
  address: string;
  outcome: 'new' | 'changed' | 'same';
  record: KeptRelease;
}

/** What became of an imported record: taken, joined with the one kept, already there, or refused and why. */
export interface Taken {
  address: string | null;
  outcome: 'taken' | 'merged' | 'same' | 'refused';
  why: string | null;
}

export interface Keeper {
  /** Keeps a release under its normalised address, or updates it: first seen stays, last seen is now, notes find their words again. */
  keep(release: Release, analysis: Analysis): Promise<Kept>;
  /** Keeps many at once (up to some hundred): one write for all. */
  keepAll(readings: readonly Reading[]): Promise<Kept[]>;
  /** Moves releases to the bin; returns the addresses that were there. */
  remove(addresses: readonly string[]): Promise<string[]>;
  /** Deletes releases for good, past the bin: where there is no room for them there, it is how room is made. One at a time. */
  erase(addresses: readonly string[]): Promise<string[]>;
  /** Takes releases back from the bin, joined with what was kept under their address since. */
  restore(addresses: readonly string[]): Promise<string[]>;
  /** Empties the bin of what was put there before an instant; of everything without one. */
  emptyBin(before?: string): Promise<number>;
  /** Writes a note: a new one when the draft has no id. Throws `missing` when the release is not kept. */
  putNote(url: string, draft: NoteDraft): Promise<Note>;
  removeNote(url: string, id: string): Promise<void>;
  /** Takes in exported records as they are, joining them with those kept (up to some hundred at once). Never throws on a bad record. */
  importRecords(values: readonly unknown[]): Promise<Taken[]>;
  /** Takes in what a backup holds beside its records: entries of the bin, and what was set aside. What is there already stays as it is. */
  importBeside(binned: readonly unknown[], aside: readonly unknown[]): Promise<Taken[]>;
  /** Replaces the analysis of kept releases, their last-seen instant and notes left as they are; those no longer kept are passed over. */
  reanalyse(addresses: readonly string[], analyze: (release: Release) => Analysis): Promise<number>;
  /** Makes the index anew from the records and sets aside those that cannot be read. Returns how many of each. */
  rebuild(): Promise<{ kept: number; aside: number }>;
}

export interface KeeperOptions {
  /** The name of the analyser at hand: records made by another are re-analysed. */
  analyser: string;
  lock?: Lock;
}

/**
 * Opens the library for writing. What a killed writer left half done is finished before the first job.
 * `clock` gives the instant in ISO 8601 (UTC). Every call may throw LibraryError: `full`, `storage`, or `newer`.
 */
export function openKeeper(area: Area, clock: () => string, options: KeeperOptions): Keeper {
  const lock = options.lock ?? libraryLock();

  function job<T>(work: () => Promise<T>): Promise<T> {
    return lock(async () => {
      try {
        if (!(await settle(area))) await rebuildIndex(area, clock());
        return await work();
      } catch (error) {
        throw storageError(error);
      }
    });
  }

  /** The records under these addresses; those that cannot be read are set aside beside the coming write. Throws `newer`. */
  async function read(
    addresses: readonly string[],
  ): Promise<{ records: Map<string, KeptRelease>; aside: Beside['set'] & object }> {
    const stored = await area.get(addresses.map(recordKey));
    const records = new Map<string, KeptRelease>();
    const aside: Record<string, unknown> = {};
    for (const address of addresses) {
      const raw = stored[recordKey(address)];
      if (raw === undefined) continue;
      const found = readRecordAt(address, raw);
      if (found.is === 'record') records.set(address, found.record);
      else if (found.is === 'damaged')
        aside[asideKey(address, clock())] = { address, raw, why: found.why, at: clock() };
      else
        throw new LibraryError(
          'newer',
          'This release was kept by a later version of this extension. It is left as it is.',
        );
    }
    return { records, aside };
  }

  async function keepAll(readings: readonly Reading[]): Promise<Kept[]> {
    const addresses = readings.map(({ release }) => addressOf(release));
    const { records, aside } = await read(addresses);
    const now = clock();
    const kept = readings.map(({ release, analysis }, at): Kept => {
      const address = addresses[at]!;
      const old = records.get(address);
      const record = recordOf(release, analysis, { address, now, analyser: options.analyser, old });
      records.set(address, record);
      return { address, outcome: !old ? 'new' : sameRecord(old, record) ? 'same' : 'changed', record };
    });
    await write(area, latest(kept.map(({ address, record }) => ({ address, after: record }))), { set: aside });
    return kept;
  }

  async function remove(addresses: readonly string[]): Promise<string[]> {
    const stored = await area.get(addresses.map(recordKey));
    const there = addresses.filter((address) => stored[recordKey(address)] !== undefined);
    if (there.length === 0) return [];
    const at = clock();
    const bin = there.map((address) => [binKey(address), { at, record: stored[recordKey(address)] }]);
    const changes = there.map((address): Change => ({ address, after: null }));
    await write(area, changes, { set: Object.fromEntries(bin) });
    return there;
  }

  async function erase(addresses: readonly string[]): Promise<string[]> {
    const stored = new Set(await area.getKeys());
    const there = addresses.filter((address) => stored.has(recordKey(address)));
    for (const address of there) await write(area, [{ address, after: null }]);
    return there;
  }

  async function restore(addresses: readonly string[]): Promise<string[]> {
    const binned = await area.get(addresses.map(binKey));
    const { records, aside } = await read(addresses);
    const changes: Change[] = [];
    for (const address of addresses) {
      const found = readRecord((binned[binKey(address)] as { record?: unknown } | undefined)?.record);
      if (found.is !== 'record') continue;
      const known = records.get(address);
      changes.push({ address, after: known ? mergeRecords(known, found.record) : found.record });
    }
    const restored = changes.map(({ address }) => address);
    if (changes.length > 0) await write(area, changes, { set: aside, remove: restored.map(binKey) });
    return restored;
  }

  async function change(url: string, edit: (record: KeptRelease) => KeptRelease): Promise<void> {
    const address = normalizeAddress(url);
    const { records, aside } = await read([address]);
    const record = records.get(address);
    if (!record) throw new LibraryError('missing', 'This release is not kept.');
    await write(area, [{ address, after: edit(record) }], { set: aside });
  }

  return {
    keep: (release, analysis) => job(async () => (await keepAll([{ release, analysis }]))[0]!),
    keepAll: (readings) => job(() => keepAll(readings)),

    remove: (addresses) => job(() => inSlices(addresses, remove)),
    erase: (addresses) => job(() => erase(addresses)),
    restore: (addresses) => job(() => inSlices(addresses, restore)),

    emptyBin: (before) =>
      job(async () => {
        const keys = (await area.getKeys()).filter((key) => key.startsWith(binKey('')));
        const emptied = await inSlices(keys, async (slice) => {
          const binned = await area.get([...slice]);
          const due = slice.filter((key) => {
            const at = (binned[key] as { at?: unknown } | null)?.at;
            return before === undefined || typeof at !== 'string' || at < before;
          });
          if (due.length > 0) await area.remove(due);
          return due;
        });
        return emptied.length;
      }),

    putNote: (url, draft) =>
      job(async () => {
        let written: Note | null = null;
        await change(url, (record) => {
          const { notes, note } = withNote(record.notes, draft, clock());
          written = note;
          return { ...record, notes };
        });
        return written!;
      }),

    removeNote: (url, id) => job(() => change(url, (record) => ({ ...record, notes: withoutNote(record.notes, id) }))),

    importRecords: (values) =>
      job(async () => {
        const found = values.map((value) => readRecord(value));
        const addresses = found.flatMap((read) => (read.is === 'record' ? [read.record.address] : []));
        const { records, aside } = await read(addresses);
        const changes: Change[] = [];
        const taken = found.map((read): Taken => {
          if (read.is === 'newer') return { address: null, outcome: 'refused', why: NEWER };
          if (read.is === 'damaged') return { address: null, outcome: 'refused', why: read.why };
          const { address } = read.record;
          const why = whyNot(read.record);
          if (why) return { address, outcome: 'refused', why };
          const known = records.get(address);
          const after = known ? mergeRecords(known, read.record) : read.record;
          if (known && JSON.stringify(known) === JSON.stringify(after)) return { address, outcome: 'same', why: null };
          records.set(address, after);
          changes.push({ address, after });
          return { address, outcome: known ? 'merged' : 'taken', why: null };
        });
        if (changes.length > 0) await write(area, latest(changes), { set: aside });
        return taken;
      }),

    importBeside: (binned, aside) =>
      job(async () => {
        const read = [...binned.map(readBinned), ...aside.map(readSetAside)];
        const stored = await area.get(read.flatMap((found) => ('why' in found ? [] : found.unless)));
        const set: Record<string, unknown> = {};
        const taken = read.map((found): Taken => {
          if ('why' in found) return { address: null, outcome: 'refused', why: found.why };
          const isThere = found.unless.some((key) => stored[key] !== undefined);
          if (!isThere) set[found.key] = found.value;
          return { address: found.address, outcome: isThere ? 'same' : 'taken', why: null };
        });
        if (Object.keys(set).length > 0) await area.set(set);
        return taken;
      }),

    reanalyse: (addresses, analyze) =>
      job(async () => {
        const { records, aside } = await read(addresses);
        const changes = [...records.values()].map((record): Change => {
          const analysis = analyze(releaseOf(record));
          const notes = reanchor(record.notes, analysis.text);
          return { address: record.address, after: { ...record, analyser: options.analyser, analysis, notes } };
        });
        if (changes.length > 0) await write(area, changes, { set: aside });
        return changes.length;
      }),

    rebuild: () => lock(() => rebuildIndex(area, clock())),
  };
}

function addressOf(release: Release): string {
  const address = release.url === null ? '' : normalizeAddress(release.url);
  if (address === '') throw new LibraryError('refused', 'A release without an address cannot be kept.');
  return address;
}

/** The record of a reading: new, or the old one seen again. */
function recordOf(
  release: Release,
  analysis: Analysis,
  at: { address: string; now: string; analyser: string; old: KeptRelease | undefined },
): KeptRelease {
  const { url, title, type, published, byline } = release;
  return {
    schema: RECORD_SCHEMA,
    address: at.address,
    url,
    firstSeen: at.old?.firstSeen ?? at.now,
    lastSeen: at.now,
    analyser: at.analyser,
    release: { url, title, type, published, byline },
    analysis,
    notes: at.old ? reanchor(at.old.notes, analysis.text) : [],
  };
}

/** Does something to many, some at a time; gives what each time gave. Stopped on the way, what was done is done whole. */
async function inSlices(
  all: readonly string[],
  work: (slice: readonly string[]) => Promise<readonly string[]>,
): Promise<string[]> {
  const done: string[] = [];
  for (const slice of slices(all)) done.push(...(await work(slice)));
  return done;
}

/** Of several changes to one release the last. */
function latest(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [change.address, change])).values()];
}
