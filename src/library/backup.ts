// What comes from files: what a record must be beyond its schema, and what a backup holds beside the records.
import { normalizeAddress } from './address';
import { asideKey, binKey, recordKey } from './keys';
import { type KeptRelease, readRecord } from './record';

/** Why a record from a file is not taken, sound as it is; null when it is. Its addresses become links: they are of the web. */
export function whyNot({ address, url, release, analysis }: KeptRelease): string | null {
  if (!isOfWeb(address) || [url, release.url, analysis.url].some((one) => one !== null && !isOfWeb(one)))
    return NOT_OF_WEB;
  return normalizeAddress(address) === address ? null : NOT_NORMAL;
}

const isOfWeb = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

/** A value to be stored under its key, unless one of the keys named holds something; or why it is refused. */
export type FromBackup = { key: string; address: string; value: unknown; unless: string[] } | { why: string };

/** Reads an entry of the bin. One whose release is kept again stays out. */
export function readBinned(value: unknown): FromBackup {
  const { at, record } = (value ?? {}) as { at?: unknown; record?: unknown };
  const found = readRecord(record);
  if (found.is === 'newer') return { why: NEWER };
  if (found.is === 'damaged') return { why: found.why };
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return { why: NOT_BINNED };
  const { address } = found.record;
  const why = whyNot(found.record);
  if (why) return { why };
  const key = binKey(address);
  return { key, address, value: { at, record: found.record }, unless: [key, recordKey(address)] };
}

/** Reads what was set aside: whatever it is, with its address, when and why. */
export function readSetAside(value: unknown): FromBackup {
  const { address, why, at, raw } = (value ?? {}) as Record<string, unknown>;
  if (!isWords(address) || !isWords(why) || !isWords(at) || raw === undefined) return { why: NOT_ASIDE };
  const key = asideKey(address, at);
  return { key, address, value: { address, why, at, raw }, unless: [key] };
}

const isWords = (value: unknown): value is string => typeof value === 'string' && value.length <= 4_000;

export const NEWER = 'It was written by a later version of this extension.';
const NOT_NORMAL = 'Its address is not a normalised one.';
const NOT_OF_WEB = 'Its address is not one of the web.';
const NOT_BINNED = 'It does not say when it was put into the bin.';
const NOT_ASIDE = 'It is nothing that was set aside.';
