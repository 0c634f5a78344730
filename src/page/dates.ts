// Dates as pages print them. What is ambiguous or malformed is no date: null, never a wrong day.

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const UPDATES = new Set(['updated', 'modified', 'revised', 'edited', 'reviewed', 'archived']);
const RELEASES = new Set(['published', 'posted', 'released', 'issued', '|']);
const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);
const DASHES = new Set(['-', '–', '—']);
/** Longer texts are prose, not the line of a date. */
const MAX_LENGTH = 400;

/** A date found at a token: `iso` is null when it is written like a date and is none. `length` in tokens. */
interface Found {
  iso: string | null;
  length: number;
}

/**
 * The one date a short text names, as yyyy-mm-dd: "April 26, 2024", "26 April 2024", "2024-04-26T09:00:00Z", "04/26/2024". Null
 * when it names none, several (days of updates aside), an impossible one, or one whose day and month cannot be told apart.
 */
export function readDate(text: string): string | null {
  if (text.length > MAX_LENGTH) return null;
  const tokens = tokensOf(text.toLowerCase());
  const released = new Set<string>();
  const updated = new Set<string>();
  let dates = released;
  for (let at = 0; at < tokens.length; at++) {
    if (UPDATES.has(tokens[at]!)) dates = updated;
    else if (RELEASES.has(tokens[at]!)) dates = released;
    const found = wordedDate(tokens, at) ?? numericDate(tokens, at);
    if (!found) continue;
    if (found.iso === null) return null;
    dates.add(found.iso);
    at += found.length - 1;
  }
  const [date, other] = released.size ? released : updated;
  return other === undefined ? (date ?? null) : null;
}

/** Words, numbers and signs. What is plain ASCII is parted without the tables of all letters, which a browser takes half a millisecond to ready. */
function tokensOf(text: string): string[] {
  const isPlain = /^[ -~\n]*$/.test(text);
  const tokens = isPlain ? text.matchAll(/\d+|[a-z]+|[^\s\da-z]/g) : text.matchAll(/\d+|\p{L}+|[^\s\d\p{L}]/gu);
  return [...tokens].map(([piece]) => piece);
}

/** "April 26, 2024", "Apr. 26th 2024", "26 April 2024", "26th of April, 2024". */
function wordedDate(tokens: readonly string[], start: number): Found | null {
  const dayFirst = isNumber(tokens[start], 2);
  let at = start;
  let month = 0;
  let day = '';
  const readDay = () => {
    day = isNumber(tokens[at], 2) ? tokens[at++]! : '';
    if (ORDINALS.has(tokens[at] ?? '')) at += 1;
  };
  const readMonth = () => {
    month = monthOf(tokens[at] ?? '');
    at += tokens[at + 1] === '.' ? 2 : 1;
  };
  if (dayFirst) {
    readDay();
    if (tokens[at] === 'of') at += 1;
    readMonth();
  } else {
    readMonth();
    if (month) readDay();
  }
  if (!month || !day) return null;
  if (tokens[at] === ',') at += 1;
  const year = tokens[at];
  if (!isNumber(year, 4) || year!.length !== 4) return null;
  // "24–26 April 2024" is a stretch of days, not one.
  const range = dayFirst && DASHES.has(tokens[start - 1] ?? '') && isNumber(tokens[start - 2], 2);
  return { iso: range ? null : isoOf(Number(year), month, Number(day)), length: at + 1 - start };
}

/** "2024-04-26", "2024/04/26", "26.04.2024", and "04/26/2024" or "26-04-2024" where one of the two can be no month. */
function numericDate(tokens: readonly string[], at: number): Found | null {
  const mark = tokens[at + 1];
  if (!(mark === '/' || mark === '-' || mark === '.') || mark !== tokens[at + 3]) return null;
  const [a, b, c] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (!isNumber(a, 4) || !isNumber(b, 2) || !isNumber(c, 4)) return null;
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  if (a!.length === 4 && c!.length <= 2) return mark === '.' ? null : { iso: isoOf(x, y, z), length: 5 };
  if (a!.length > 2 || c!.length !== 4) return null;
  if (mark === '.' || x > 12) return { iso: isoOf(z, y, x), length: 5 };
  return { iso: y > 12 || x === y ? isoOf(z, x, y) : null, length: 5 };
}

const isNumber = (token: string | undefined, digits: number): boolean =>
  token !== undefined && token.length <= digits && token.charCodeAt(0) >= 48 && token.charCodeAt(0) <= 57;

/** 1 to 12; 0 for a word that is no month. */
function monthOf(word: string): number {
  if (word.length < 3) return 0;
  const short = word === 'sept' ? 'sep' : word;
  return MONTHS.findIndex((month) => month === short || (short.length === 3 && month.startsWith(short))) + 1;
}

function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 2100 ? date.toISOString().slice(0, 10) : null;
}
