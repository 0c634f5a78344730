// The dates of a contact, as its sentence gives them, counted from the day of publication.
import { MONTHS, WEEKDAYS } from '../data/contacts';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import type { Contact } from './contact';

/** First and last day, ISO dates. */
export interface Dates {
  readonly start: string;
  readonly end: string;
}

const DAY = 86_400_000;
const TODAY = new Set(['today', 'tonight']);
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening']);

/**
 * When the contact took place: from the sentence that reports it, else from a sentence that speaks of "today’s meeting", else from
 * the title. Null when none gives a day. A day without a year is the one nearest before (or a week after) `published`; without
 * `published` only a full date counts.
 */
export function findDates(document: TextDocument, contact: Contact): Dates | null {
  const { tokens, sentences } = document;
  const published = dayOrNull(document.release.published);
  const { sentence, verb, end } = contact;
  return (
    relative(tokens, sentence.first, Math.max(end, verb + 1), published) ??
    calendar(tokens, sentence.first, end, published) ??
    relative(tokens, sentence.first, sentence.last, published) ??
    calendar(tokens, end, sentence.last, published, true) ??
    todaysMeeting(document, sentences.indexOf(sentence), published)
  );
}

/** A day of publication that is one; from anything else no date is counted. */
function dayOrNull(published: string | null): string | null {
  return published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published) && Number.isFinite(Date.parse(published))
    ? published
    : null;
}

/** "today", "yesterday", "this morning", "last night", "on Tuesday". */
function relative(tokens: readonly Token[], from: number, to: number, published: string | null): Dates | null {
  if (!published) return null;
  for (let at = from; at < to; at++) {
    const { fold } = tokens[at]!;
    const next = tokens[at + 1];
    if (next?.text === '’s' || next?.text === "'s") continue;
    if (TODAY.has(fold) || (fold === 'this' && next && PARTS_OF_DAY.has(next.fold))) return day(published, 0);
    if (fold === 'yesterday' || (fold === 'last' && next && (next.fold === 'night' || next.fold === 'evening')))
      return day(published, -1);
    const weekday = WEEKDAYS.indexOf(fold);
    if (weekday >= 0 && tokens[at]!.capital) {
      const follows = MONTHS[tokens[at + 2]?.fold ?? ''] ?? MONTHS[next?.fold ?? ''];
      if (follows) continue;
      return day(published, -((new Date(published).getUTCDay() - weekday + 7) % 7));
    }
  }
  return null;
}

/** "on August 13", "April 24-26", "from July 25 to 26", "the evening of August 5", "13 August". `strict`: only after a preposition. */
function calendar(
  tokens: readonly Token[],
  from: number,
  to: number,
  published: string | null,
  strict = false,
): Dates | null {
  for (let at = from; at < to; at++) {
    const month = monthAt(tokens, at);
    if (!month) continue;
    const found = monthFirst(tokens, at, month, published) ?? dayFirst(tokens, at, month, published);
    if (!found || isAttributive(tokens, found)) continue;
    const before = tokens[found.first - 1]?.fold ?? '';
    if (strict && !/^(?:on|from|between)$/.test(before)) continue;
    return { start: found.start, end: found.end };
  }
  return null;
}

interface Found extends Dates {
  readonly first: number;
  readonly last: number;
}

function monthAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!;
  if (!token.capital) return 0;
  return Object.hasOwn(MONTHS, token.fold) ? MONTHS[token.fold]! : 0;
}

function monthFirst(tokens: readonly Token[], at: number, month: number, published: string | null): Found | null {
  const first = dayNumber(tokens[at + 1]);
  if (!first) return null;
  let last = at + 2;
  let endMonth = month;
  let endDay = first;
  const joint = tokens[last]?.fold;
  if (joint === '-' || joint === '–' || joint === 'to' || joint === 'and' || joint === 'through' || joint === '&') {
    const second = dayNumber(tokens[last + 1]);
    const otherMonth = tokens[last + 1] ? monthAt(tokens, last + 1) : 0;
    const third = otherMonth ? dayNumber(tokens[last + 2]) : 0;
    if (third) {
      endMonth = otherMonth;
      endDay = third;
      last += 3;
    } else if (second && second >= first) {
      endDay = second;
      last += 2;
    }
  }
  return finish(tokens, at, last, [month, first], [endMonth, endDay], published);
}

function dayFirst(tokens: readonly Token[], at: number, month: number, published: string | null): Found | null {
  const end = dayNumber(tokens[at - 1]);
  if (!end) return null;
  const joint = tokens[at - 2]?.fold;
  const start = joint === '-' || joint === '–' || joint === 'to' || joint === 'and' ? dayNumber(tokens[at - 3]) : 0;
  const first = start && start <= end ? at - 3 : at - 1;
  return finish(tokens, first, at + 1, [month, start && start <= end ? start : end], [month, end], published);
}

function finish(
  tokens: readonly Token[],
  first: number,
  last: number,
  [month, dayOfMonth]: [number, number],
  [endMonth, endDay]: [number, number],
  published: string | null,
): Found | null {
  const yearAt = tokens[last]?.text === ',' ? last + 1 : last;
  const written = /^(?:19|20)\d\d$/.test(tokens[yearAt]?.text ?? '') ? Number(tokens[yearAt]!.text) : 0;
  const start = written ? isoOf(written, month, dayOfMonth) : nearest(published, month, dayOfMonth);
  if (!start) return null;
  const year = Number(start.slice(0, 4)) + (endMonth < month ? 1 : 0);
  const end = isoOf(year, endMonth, endDay);
  return end ? { start, end, first, last: written ? yearAt + 1 : last } : null;
}

/** "their April 24 meeting", "the August 5 call": a date that names another event. */
function isAttributive(tokens: readonly Token[], found: Found): boolean {
  const before = tokens[found.first - 1]?.fold ?? '';
  const after = tokens[found.last];
  const named =
    after?.kind === 'word' &&
    !after.capital &&
    !/^(?:with|to|in|at|on|and|for|by|where|about|regarding|during|the|as|of)$/.test(after.fold);
  return (
    /^(?:their|the|his|her|’s|'s|since|until|following|after|before|ahead)$/.test(before) &&
    (named || /^(?:since|until)$/.test(before))
  );
}

function todaysMeeting(document: TextDocument, from: number, published: string | null): Dates | null {
  if (!published) return null;
  for (const sentence of document.sentences.slice(Math.max(0, from))) {
    const first = document.tokens[sentence.first]!;
    const second = document.tokens[sentence.first + 1];
    if (first.fold === 'today' && second && (second.text === '’s' || second.text === "'s")) return day(published, 0);
  }
  return null;
}

const dayNumber = (token: Token | undefined) => {
  if (token?.kind !== 'number') return 0;
  const number = Number.parseInt(token.text, 10);
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.text) && number >= 1 && number <= 31 ? number : 0;
};

function day(published: string, shift: number): Dates {
  if (shift === 0) return { start: published, end: published };
  const iso = new Date(Date.parse(`${published}T00:00:00Z`) + shift * DAY).toISOString().slice(0, 10);
  return { start: iso, end: iso };
}

/** The date of that day and month at most a week after `published`, null without `published` or where there is no such day. */
function nearest(published: string | null, month: number, dayOfMonth: number): string | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const limit = Date.parse(`${published}T00:00:00Z`) + 7 * DAY;
  const same = isoOf(year, month, dayOfMonth);
  const next = isoOf(year + 1, month, dayOfMonth);
  if (next && Date.parse(next) <= limit) return next;
  if (same && Date.parse(same) <= limit) return same;
  return isoOf(year - 1, month, dayOfMonth);
}

function isoOf(year: number, month: number, dayOfMonth: number): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso ? iso : null;
}
