// The lists by which a country's contacts and a person's appearances are found without reading every row. A short list is one value. A
// longer one is cut by month, so that what one release costs to keep does not grow with the number kept; in its place stands a directory
// of its months. Most people are named a few times: a value a month for each of them would be most of what is stored, and Chromium
// takes longer for each write the more keys there are. All are stored as text: browsers take five times as long to store or give a nested
// value as a text of its length.
import { shortId } from './address';
import { type Entry, personOf } from './entry';

/** The name of a list: a country's contacts, or a person's appearances. */
export type List = string;
export const contactsOf = (country: string): List => `c/${country}`;
export const appearancesOf = (person: string, country: string | null): List => `o/${country ?? '-'}/${person}`;

/** One release in a list: its date and short id. */
export type Posting = readonly [date: string, id: string];

/** The number of releases a month, by month. */
export type Directory = Record<string, number>;

/** A list as it is stored under its own key: all of it, or the months it is cut into. */
export type Listed = { all: Posting[] } | { months: Directory };

/** A list longer than this is cut by month. It stays cut when it gets shorter. */
export const LONGEST_WHOLE = 128;

/** A line of a list: "2024-05-17 1abc…". */
const POSTING = /^(\d{4}-\d{2}-\d{2}) (\w+)$/;
/** A line of a directory: "2024-05 12". */
const MONTH = /^(\d{4}-\d{2}) (\d+)$/;

export const listKey = (list: List): string => `d:${list}`;
export const shardKey = (list: List, month: string): string => `p:${list}:${month}`;
export const monthOf = (date: string): string => date.slice(0, 7);

/**
 * The lists a release stands in. Contacts are listed for every party but the United States, which takes part in all of them: its
 * contacts are the whole index.
 */
export function listsOf(entry: Entry): List[] {
  const lists = new Set<List>();
  for (const party of entry.parties) if (party !== 'US') lists.add(contactsOf(party));
  for (const official of entry.officials) lists.add(appearancesOf(personOf(official), official.country));
  return [...lists];
}

/** Where a release stands in the lists: [list, month] pairs. */
export function placesOf(entry: Entry): [List, string][] {
  return listsOf(entry).map((list) => [list, monthOf(entry.date)]);
}

/** Postings, as they are stored. */
export const written = (postings: readonly Posting[]): string =>
  postings.map(([date, id]) => `${date} ${id}`).join('\n');

/** A directory, as it is stored: the same months in the same order each time. */
export const writtenDirectory = (directory: Directory): string =>
  monthsOf(directory)
    .map((month) => `${month} ${directory[month]}`)
    .join('\n');

/** Reads a stored month of a list; what cannot be read counts as empty and is mended when the index is rebuilt. */
export function readShard(value: unknown): Posting[] {
  return linesOf(value, POSTING)?.map(([, date, id]): Posting => [date!, id!]) ?? [];
}

/** Reads what is stored under a list's key, in the same way. */
export function readList(value: unknown): Listed {
  const months = linesOf(value, MONTH);
  if (!months) return { all: readShard(value) };
  return { months: Object.fromEntries(months.map(([, month, number]) => [month!, Number(number)])) };
}

/** The lines of a text, each as the pattern takes it apart; null where one is not of that kind. */
function linesOf(value: unknown, pattern: RegExp): RegExpExecArray[] | null {
  if (typeof value !== 'string') return null;
  const found: RegExpExecArray[] = [];
  for (const line of value.split('\n')) {
    const parts = pattern.exec(line);
    if (!parts) return null;
    found.push(parts);
  }
  return found;
}

/** The postings by month. */
export function byMonth(postings: readonly Posting[]): Map<string, Posting[]> {
  const months = new Map<string, Posting[]>();
  for (const posting of postings) {
    const month = months.get(monthOf(posting[0]));
    if (month) month.push(posting);
    else months.set(monthOf(posting[0]), [posting]);
  }
  return months;
}

/** The directory of postings by month. */
export const directoryOf = (months: ReadonlyMap<string, readonly Posting[]>): Directory =>
  Object.fromEntries([...months].map(([month, { length }]) => [month, length]));

/** The months of a directory, the latest first. */
export function monthsOf(directory: Directory): string[] {
  return Object.keys(directory).sort().reverse();
}

/** Postings without these releases, and with each again at its date where it belongs there: a date, or null, by address. */
export function place(
  postings: readonly Posting[],
  dates: Iterable<[address: string, date: string | null]>,
): Posting[] {
  const placed = new Map([...dates].map(([address, date]) => [shortId(address), date]));
  const all = postings.filter(([, id]) => !placed.has(id));
  for (const [id, date] of placed) if (date !== null) all.push([date, id]);
  return all.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : 1));
}
