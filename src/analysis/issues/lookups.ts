// What phrases look up in a text: the places in it, and runs of words of one sort.
import { placeAt } from '../data/countries';
import { JOINED, QUALIFIERS, TOPICS } from '../data/issues/classes';
import { PLACES } from '../data/issues/places';
import type { TextDocument } from '../text/document';
import { type Found, type Lookup, wordsAt } from './match';
import { readWords, type Words } from './patterns';
import type { Unit } from './units';

/** A place or its people that has an issue, or a word that only tells whose conflict is spoken of. Unit indices, end exclusive. */
export interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Name of the place, of its people, a hint, or a name that is a topic only where it stands alone. */
  readonly sort: Sort;
}

const SORTS = ['place', 'people', 'hint', 'alone'] as const;
type Sort = (typeof SORTS)[number];

/** No run that is looked up is longer, so that time stays linear whatever the text. */
const LONGEST = 12;

interface Tables {
  /** Names of places by their first key, with the keys that must follow. */
  readonly places: ReadonlyMap<string, readonly Named[]>;
  readonly topics: Words;
  readonly joined: Words;
  readonly qualifiers: ReadonlySet<string>;
}
interface Named {
  readonly id: string;
  readonly sort: Sort;
  readonly rest: readonly string[];
}
let tables: Tables | undefined;

const wordsOf = (list: string): Words => readWords(list.replaceAll(' ', '|'));

function readTables(): Tables {
  const places = new Map<string, Named[]>();
  for (const [id, line] of Object.entries(PLACES))
    for (const [n, list] of line.split(';').entries())
      for (const [first, ends] of list ? readWords(list) : [])
        places.set(first, [...(places.get(first) ?? []), ...ends.map((rest) => ({ id, sort: SORTS[n]!, rest }))]);
  for (const names of places.values()) names.sort((a, b) => b.rest.length - a.rest.length);
  return { places, topics: wordsOf(TOPICS), joined: wordsOf(JOINED), qualifiers: new Set(wordsOf(QUALIFIERS).keys()) };
}

/** The places of a text, in order, the longest name at each. */
export function findPlaces(units: readonly Unit[]): Place[] {
  tables ??= readTables();
  const found: Place[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!units[at]!.capital) continue;
    let best: Place | null = null;
    for (const key of units[at]!.keys)
      for (const { id, sort, rest } of tables.places.get(key) ?? [])
        if (rest.length + at >= (best?.end ?? at) && rest.every((each, n) => units[at + 1 + n]?.keys.includes(each)))
          best = { id, sort, start: at, end: at + 1 + rest.length };
    if (!best) continue;
    found.push(best);
    at = best.end - 1;
  }
  return found;
}

/** Tells whether the unit before an index ends the name of a place or a country. */
export function namesOf({ tokens }: TextDocument, units: readonly Unit[], places: readonly Place[]) {
  const ends = new Set(places.filter(({ sort }) => sort !== 'people').map(({ end }) => end));
  return (end: number): boolean => ends.has(end) || placeAt(tokens, units[end - 1]!.token) !== null;
}

const NOTHING: Found[] = [];

/** The lookup of a text. What is found at a unit is remembered. */
export function lookupsOf({ tokens }: TextDocument, units: readonly Unit[], places: readonly Place[]): Lookup {
  const named = new Map<number, Found[]>();
  for (const { id, sort, start, end } of places)
    if (sort === 'place' || sort === 'people') named.set(start, [{ end, place: id }]);
  tables ??= readTables();
  const { qualifiers, topics, joined } = tables;
  const isQualifier = (at: number) => qualifiers.has(units[at]?.word ?? '') || isAdverb(units[at]);
  const endAt = (words: Words, at: number) => (at < units.length ? wordsAt(units, words, at)[0]?.end : undefined);
  const passQualifiers = (at: number) => {
    let to = at;
    while (to - at < LONGEST && isQualifier(to)) to += 1;
    return to;
  };
  const qualifierFrom = (at: number) => (isQualifier(at) ? at + 1 : undefined);
  const finders: Readonly<Record<string, (at: number) => Found[]>> = {
    '*': (at) => runFrom(at, qualifierFrom, (next) => qualifierFrom(afterSeparator(units, next))),
    '&': (at) => (afterSeparator(units, at) > at ? [{ end: afterSeparator(units, at), place: null }] : NOTHING),
    $topic: (at) =>
      runFrom(
        at,
        (next) => endAt(topics, next),
        (next) => {
          const to = passQualifiers(afterSeparator(units, next));
          return to > next && endsWithJoined(units, joined, at, next) ? endAt(joined, to) : undefined;
        },
      ),
    $name: (at) => {
      const place = units[at]!.capital ? placeAt(tokens, units[at]!.token) : null;
      if (!place) return NOTHING;
      let end = at + 1;
      while (units[end] && units[end]!.token < units[at]!.token + place.length) end += 1;
      return [{ end, place: null }];
    },
    $title: (at) =>
      runFrom(
        at,
        (next) => (units[next]?.capital ? next + 1 : undefined),
        (next) => (JOINS.has(units[next]?.word ?? '') && units[next + 1]?.capital ? next + 2 : undefined),
      ),
  };
  const known = new Map<string, (readonly Found[] | undefined)[]>();
  let from = 0;
  return (name, at) => {
    if (name === '$place') return named.get(at) ?? NOTHING;
    // What lies far behind is not asked again: a long text would fill the memory with it.
    if (at < from || at >= from + REMEMBERED) {
      known.clear();
      from = at;
    }
    const all = known.get(name) ?? [];
    if (all.length === 0) known.set(name, all);
    const before = all[at - from];
    if (before) return before;
    const found = finders[name]!(at);
    all[at - from] = found;
    return found;
  };
}

/** Over so many units what is found is remembered. */
const REMEMBERED = 256;

const JOINS = new Set(['of', 'and', 'for', '&']);

const isAdverb = (unit: Unit | undefined) =>
  unit !== undefined && unit.word.length > 4 && unit.word.endsWith('ly') && !unit.capital;

/** The unit after a comma, "and", or both. */
function afterSeparator(units: readonly Unit[], at: number): number {
  const comma = units[at]?.word === ',' ? at + 1 : at;
  const word = units[comma]?.word;
  return word === 'and' || word === 'or' || word === '&' ? comma + 1 : comma;
}

/** Whether the units before `end`, not before `from`, end in one of the words. */
function endsWithJoined(units: readonly Unit[], words: Words, from: number, end: number): boolean {
  for (let at = Math.max(from, end - 2); at < end; at++)
    if (wordsAt(units, words, at).some((found) => found.end === end)) return true;
  return false;
}

type Step = (at: number) => number | undefined;

/** All ends of a run of steps, each next to the one before or joined to it, longest first. */
function runFrom(at: number, step: Step, join: Step): Found[] {
  const found: Found[] = [];
  let end = step(at);
  while (end !== undefined && end - at <= LONGEST) {
    found.unshift({ end, place: null });
    end = step(end) ?? join(end);
  }
  return found;
}
