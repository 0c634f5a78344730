// What phrases look up in a text: the places in it, and runs of words of one sort.
import { QUALIFIERS, TOPICS } from '../data/issues/classes';
import { PLACES } from '../data/issues/places';
import { type Found, type Lookup, wordsAt } from './match';
import { readWords, type Words } from './patterns';
import type { Unit } from './units';

/** A place or its people that has an issue, or a word that only tells whose conflict is spoken of. Unit indices, end exclusive. */
export interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Name of the place, of its people, or only a hint. */
  readonly sort: Sort;
}

const SORTS = ['place', 'people', 'hint'] as const;
type Sort = (typeof SORTS)[number];

/** No run that is looked up is longer, so that time stays linear whatever the text. */
const LONGEST = 12;

interface Tables {
  readonly places: readonly { readonly id: string; readonly sort: Sort; readonly words: Words }[];
  readonly topics: Words;
  readonly qualifiers: ReadonlySet<string>;
}
let tables: Tables | undefined;

function readTables(): Tables {
  const places = Object.entries(PLACES).flatMap(([id, line]) =>
    line.split(';').flatMap((list, n) => (list ? [{ id, sort: SORTS[n]!, words: readWords(list) }] : [])),
  );
  const qualifiers = new Set(readWords(QUALIFIERS.replaceAll(' ', '|')).keys());
  return { places, topics: readWords(TOPICS.replaceAll(' ', '|')), qualifiers };
}

/** The places of a text, in order, the longest name at each. */
export function findPlaces(units: readonly Unit[]): Place[] {
  tables ??= readTables();
  const found: Place[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!units[at]!.capital) continue;
    let best: Place | null = null;
    for (const { id, sort, words } of tables.places) {
      const end = wordsAt(units, words, at)[0]?.end ?? at;
      if (end > (best?.end ?? at)) best = { id, sort, start: at, end };
    }
    if (!best) continue;
    found.push(best);
    at = best.end - 1;
  }
  return found;
}

/** The lookup of a text. What is found at a unit is remembered. */
export function lookupsOf(units: readonly Unit[], places: readonly Place[]): Lookup {
  const named = new Map<number, Found[]>();
  for (const { id, sort, start, end } of places) if (sort !== 'hint') named.set(start, [{ end, place: id }]);
  const { qualifiers, topics } = tables ?? readTables();
  const isQualifier = (at: number) => qualifiers.has(units[at]?.word ?? '') || isAdverb(units[at]);
  const finders: Readonly<Record<string, (at: number) => Found[]>> = {
    '*': (at) =>
      runFrom(
        at,
        (next) => (isQualifier(next) ? [next + 1] : []),
        (next) => afterSeparator(units, next),
      ),
    '&': (at) => (afterSeparator(units, at) > at ? [{ end: afterSeparator(units, at), place: null }] : []),
    $topic: (at) =>
      runFrom(
        at,
        (next) => (next < units.length ? wordsAt(units, topics, next).map(({ end }) => end) : []),
        (next) => {
          let to = afterSeparator(units, next);
          for (let n = 0; n < LONGEST && isQualifier(to); n++) to += 1;
          return to;
        },
      ),
    $name: (at) =>
      runFrom(
        at,
        (next) => (isName(units[next]) ? [next + 1] : []),
        (next) => next + (JOINS.has(units[next]?.word ?? '') ? 1 : 0),
      ),
    $title: (at) =>
      runFrom(
        at,
        (next) => (units[next]?.capital ? [next + 1] : []),
        (next) => next + (JOINS.has(units[next]?.word ?? '') ? 1 : 0),
      ),
  };
  const known = new Map<string, Found[]>();
  return (name, at) => {
    if (name === '$place') return named.get(at) ?? NOTHING;
    const key = `${name}${at}`;
    const before = known.get(key);
    if (before) return before;
    const found = finders[name]!(at);
    known.set(key, found);
    return found;
  };
}

const NOTHING: Found[] = [];
const JOINS = new Set(['of', 'and', 'for', '&']);

const isName = (unit: Unit | undefined) => unit?.capital === true;

const isAdverb = (unit: Unit | undefined) =>
  unit !== undefined && unit.word.length > 4 && unit.word.endsWith('ly') && !unit.capital;

/** The unit after a comma, "and", or both. */
function afterSeparator(units: readonly Unit[], at: number): number {
  const comma = units[at]?.word === ',' ? at + 1 : at;
  const word = units[comma]?.word;
  return word === 'and' || word === 'or' || word === '&' ? comma + 1 : comma;
}

/** All ends of a run of steps joined by separators, longest first. */
function runFrom(at: number, step: (at: number) => readonly number[], join: (at: number) => number): Found[] {
  const found: Found[] = [];
  let next = at;
  while (next - at < LONGEST) {
    const end = step(next)[0] ?? step(join(next))[0];
    if (end === undefined || (found.length === 0 && step(next).length === 0)) break;
    found.unshift({ end, place: null });
    next = end;
  }
  return found;
}
