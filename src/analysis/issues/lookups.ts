// What phrases look up in a text: the places in it, and runs of words of one sort.
import { placeAt } from '../data/countries';
import type { TextDocument } from '../text/document';
import type { Lexicon, Sort } from './lexicon-model';
import { follow, type Lookup, onlyEnd, wordsAt } from './match';
import { LOOKUPS, type Words } from './phrases';
import { PLACE, QUALIFIER, SEPARATOR, TOPIC, type Unit } from './units';

/** A place or its people that has an issue, or a word that only tells whose conflict is spoken of. Unit indices, end exclusive. */
export interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly sort: Sort;
}

/** No run that is looked up is longer, so that time stays linear whatever the text. */
const LONGEST = 12;

/** The places of a text, in order, the longest name at each. */
export function findPlaces(units: readonly Unit[], { places }: Lexicon): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < units.length; at++) {
    const { keys, capital, sorts } = units[at]!;
    if (!capital || !(sorts & PLACE)) continue;
    let best: Place | null = null;
    for (const key of keys)
      for (const { id, sort, rest } of places.get(key) ?? [])
        if (rest.length + at >= (best?.end ?? at) && follow(units, at + 1, rest))
          best = { id, sort, start: at, end: at + 1 + rest.length };
    if (!best) continue;
    found.push(best);
    at = best.end - 1;
  }
  return found;
}

/** Tells whether the unit before an index ends the name of a place or a country. */
export function namesOf({ tokens }: TextDocument, units: readonly Unit[], places: readonly Place[]) {
  let ends: Set<number> | undefined;
  return (end: number): boolean => {
    ends ??= new Set(places.filter(({ sort }) => sort !== 'people').map((place) => place.end));
    return ends.has(end) || placeAt(tokens, units[end - 1]!.token) !== null;
  };
}

const NOTHING: readonly number[] = [];
const [RUN, JOINT, PLACES, TOPICS, NAME, TITLE] = LOOKUPS.keys();

/** The lookup of a text. What is found at a unit is remembered. */
export function lookupsOf(
  { tokens }: TextDocument,
  units: readonly Unit[],
  places: readonly Place[],
  { topics, joined }: Lexicon,
): Lookup {
  const named: (Place | undefined)[] = [];
  for (const place of places) if (place.sort === 'place' || place.sort === 'people') named[place.start] = place;
  const isQualifier = (at: number) => at < units.length && (units[at]!.sorts & QUALIFIER) !== 0;
  const passQualifiers = (at: number) => {
    let to = at;
    while (to - at < LONGEST && isQualifier(to)) to += 1;
    return to;
  };
  const qualifierFrom = (at: number) => (isQualifier(at) ? at + 1 : -1);
  const endAt = (words: Words, at: number) => (at < units.length ? (wordsAt(units, words, at)[0] ?? -1) : -1);
  const topicFrom = (at: number) => (at < units.length && units[at]!.sorts & TOPIC ? endAt(topics, at) : -1);
  const isCapital = (at: number) => at < units.length && units[at]!.capital;

  const run = (at: number) =>
    isQualifier(at) ? runFrom(at, qualifierFrom, (next) => qualifierFrom(afterSeparator(units, next))) : NOTHING;
  const joint = (at: number) => {
    const end = afterSeparator(units, at);
    return end > at ? onlyEnd(end) : NOTHING;
  };
  const topic = (at: number) =>
    runFrom(at, topicFrom, (next) => {
      const to = passQualifiers(afterSeparator(units, next));
      return to > next && endsWithJoined(units, joined, at, next) ? endAt(joined, to) : -1;
    });
  const name = (at: number) => {
    const place = placeAt(tokens, units[at]!.token);
    if (!place) return NOTHING;
    let end = at + 1;
    while (end < units.length && units[end]!.token < units[at]!.token + place.length) end += 1;
    return onlyEnd(end);
  };
  const title = (at: number) =>
    runFrom(
      at,
      (next) => (isCapital(next) ? next + 1 : -1),
      (next) => (JOINS.has(units[next]?.word ?? '') && isCapital(next + 1) ? next + 2 : -1),
    );

  const known: (readonly number[] | undefined)[][] = LOOKUPS.map(() => []);
  let from = 0;
  /** What lies far behind is not asked again: a long text would fill the memory with it. */
  const remembered = (lookup: number, at: number, find: (at: number) => readonly number[]): readonly number[] => {
    if (at < from || at >= from + REMEMBERED) {
      for (const each of known) each.length = 0;
      from = at;
    }
    const before = known[lookup]![at - from];
    if (before !== undefined) return before;
    const found = find(at);
    known[lookup]![at - from] = found;
    return found;
  };
  return {
    ends(lookup, at) {
      const { sorts, capital } = units[at]!;
      if (lookup === RUN) return sorts & QUALIFIER ? remembered(lookup, at, run) : NOTHING;
      if (lookup === JOINT) return sorts & SEPARATOR ? joint(at) : NOTHING;
      if (lookup === TOPICS) return sorts & TOPIC ? remembered(lookup, at, topic) : NOTHING;
      if (!capital) return NOTHING;
      if (lookup === NAME) return remembered(lookup, at, name);
      if (lookup === TITLE) return remembered(lookup, at, title);
      const place = named[at];
      return place === undefined ? NOTHING : onlyEnd(place.end);
    },
    place: (lookup, at) => (lookup === PLACES ? (named[at]?.id ?? null) : null),
  };
}

/** Over so many units what is found is remembered. */
const REMEMBERED = 256;

const JOINS = new Set(['of', 'and', 'for', '&']);

/** The unit after a comma, "and", or both. */
function afterSeparator(units: readonly Unit[], at: number): number {
  if (at >= units.length || !(units[at]!.sorts & SEPARATOR)) return at;
  if (units[at]!.word !== ',') return at + 1;
  const next = units[at + 1];
  return next !== undefined && next.sorts & SEPARATOR && next.word !== ',' ? at + 2 : at + 1;
}

/** Whether the units before `end`, not before `from`, end in one of the words. */
function endsWithJoined(units: readonly Unit[], words: Words, from: number, end: number): boolean {
  for (let at = Math.max(from, end - 2); at < end; at++) if (wordsAt(units, words, at).includes(end)) return true;
  return false;
}

/** Where a step from a unit ends; -1 when it cannot be taken. */
type Step = (at: number) => number;

/** All ends of a run of steps, each next to the one before or joined to it, longest first. */
function runFrom(at: number, step: Step, join: Step): readonly number[] {
  let end = step(at);
  if (end < 0 || end - at > LONGEST) return NOTHING;
  const found: number[] = [];
  while (end >= 0 && end - at <= LONGEST) {
    found.push(end);
    const next = step(end);
    end = next < 0 ? join(end) : next;
  }
  return found.length > 1 ? found.reverse() : found;
}
