// The clauses of a sentence, read from left to right: who is the subject, which verbs are the clause's own, and what they do.
// A verb is a head when it is the first of a clause whose subject took part, is coordinated with such a verb, or is an
// infinitive or participle that hangs on it. Verbs of embedded clauses are told by what stands before them.
import { readBe, readFinite } from './finite';
import type { Item } from './items';
import { GERUND, PAST } from './lexicon';
import { readGerund, readInfinitive } from './nonfinite';
import { type Head, newClause, openClause, type Reading } from './reading';
import { before, namesTalks, readPeople, skipAdverbs, verbAfter } from './subjects';

/** The heads of a sentence, in the order they were found. */
export function readHeads(items: readonly Item[]): readonly Head[] {
  const start = firstWord(items);
  if (start >= items.length) return [];
  const clause = newClause(null, items[0]!.start, true);
  const reading: Reading = { items, heads: [], fronted: [], start, clause };
  for (let at = readOpening(reading); at < items.length; at++) {
    const { tag, form, people } = items[at]!;
    if (people) at = readSubject(reading, at) - 1;
    else if (tag === 'comma' && reading.clause.waiting) readTalks(reading, at + 1);
    else if (tag === 'to') readInfinitive(reading, at);
    else if (tag === 'be') readBe(reading, at);
    else if (tag === 'modal' && reading.clause.verb < 0) reading.clause.verb = at;
    else if (form && (tag === 'word' || tag === 'have')) {
      if (form.forms & GERUND) readGerund(reading, at);
      else readFinite(reading, at);
    }
  }
  return reading.heads;
}

/** Opens the first clause; gives the index to read on from. */
function readOpening(reading: Reading): number {
  const { items, start } = reading;
  const from = items[0]!.start;
  const first = items[start]!;
  if (first.people && !first.possessive) {
    const list = readPeople(items, start);
    openClause(reading, list.subject, from);
    return list.end;
  }
  if (isInverted(items, start)) openClause(reading, 'talks', from);
  else if (!opensAdjunct(first)) openClause(reading, namesTalks(items, start) ? 'talks' : null, from);
  return start;
}

/** Opens a clause if the people at `at` are the subject of one; gives the index to read on from. */
function readSubject(reading: Reading, at: number): number {
  const { items, clause } = reading;
  if (items[at]!.possessive || !beginsClause(items, at, clause.waiting)) return at + 1;
  const list = readPeople(items, at);
  if (verbAfter(items, list.end) < 0) return at + 1;
  // What stands before the first act is its topic ("On Syria, …") or the words quoted.
  const first = reading.heads.length === 0 && reading.fronted.length === 0;
  openClause(reading, list.subject, first ? items[0]!.start : items[at]!.start);
  return list.end;
}

/** After a fronted adjunct the talks themselves may be the subject ("On Friday, discussions focused on …"). */
function readTalks(reading: Reading, at: number): void {
  const { items, clause } = reading;
  const next = skipAdverbs(items, at);
  if (items[next] && !items[next].people && namesTalks(items, next)) openClause(reading, 'talks', clause.from);
}

/** Index of the first word that is neither a sign, a conjunction nor an adverb ("Additionally, …"). */
function firstWord(items: readonly Item[]): number {
  let at = 0;
  while (/^(?:stop|and|adverb|comma)$/.test(items[at]?.tag ?? '')) at += 1;
  return at;
}

function opensAdjunct({ tag, form }: Item): boolean {
  if (tag === 'preposition' || tag === 'subordinate' || tag === 'parallel' || tag === 'to') return true;
  return form !== undefined && (form.forms & GERUND) > 0;
}

/** "Also discussed were …". */
function isInverted(items: readonly Item[], start: number): boolean {
  const { form } = items[start]!;
  return form !== undefined && (form.forms & PAST) > 0 && items[skipAdverbs(items, start + 1)]?.tag === 'be';
}

const OCCASION =
  /^(?:\d+|today|yesterday|calls?|meetings?|conversations?|discussions?|engagements?|remarks|visit|trip)$/;

/** Whether people at `at` may be the subject of a new clause, by what stands before them. */
function beginsClause(items: readonly Item[], at: number, waiting: boolean): boolean {
  let left = before(items, at);
  if (items[left]?.tag === 'determiner') left = before(items, left);
  const previous = items[left];
  switch (previous?.tag) {
    case undefined:
    case 'comma':
    case 'stop':
    case 'and':
    case 'parallel':
      return true;
    case 'relative':
      return items[left - 1]?.tag === 'preposition';
    default:
      // "On Friday the Secretary", "In both calls the Secretary"
      return waiting && previous!.tag === 'word' && (previous!.capital || OCCASION.test(previous!.fold));
  }
}
