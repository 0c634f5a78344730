// All that issues are found by: phrases, places, classes of words and what decides, read from the data once, when the first text
// asks. Only then do words have their numbers (see keys), so no text is read before.
import { JOINED, QUALIFIERS, TOPICS } from '../data/issues/classes';
import { DECISIONS, type Decision } from '../data/issues/decisions';
import { PLACES } from '../data/issues/places';
import type { PatternIndex } from './filing';
import { readWords, type Words } from './patterns';
import { phrases } from './phrases';

const SORTS = ['place', 'people', 'hint', 'alone'] as const;
/** Name of a place, of its people, a hint, or a name that is a topic only where it stands alone. */
export type Sort = (typeof SORTS)[number];

/** A name of a place: its issue, and the keys that must follow the first. */
export interface Named {
  readonly id: string;
  readonly sort: Sort;
  readonly rest: readonly number[];
}

/** A decision made ready: see `Decision`. */
export interface Ruling {
  /** The issue that a place of an issue answers with. */
  readonly answers: ReadonlyMap<string, string>;
  readonly cues: readonly (readonly [issue: string, words: Words])[];
  readonly otherwise: string | null;
  readonly near: boolean | 'home';
}

export interface Lexicon {
  readonly phrases: PatternIndex;
  /** Names of places by their first key, the longest first. */
  readonly places: ReadonlyMap<number, readonly Named[]>;
  readonly topics: Words;
  readonly joined: Words;
  readonly qualifiers: Words;
  readonly rulings: ReadonlyMap<string, Ruling>;
}

let read: Lexicon | undefined;

export function lexicon(): Lexicon {
  read ??= readLexicon();
  return read;
}

function readLexicon(): Lexicon {
  const [topics, joined, qualifiers] = [TOPICS, JOINED, QUALIFIERS].map((list) => readWords(list.replaceAll(' ', '|')));
  const places = readPlaces();
  const rulings = new Map(Object.entries(DECISIONS).map(([id, decision]) => [id, rulingOf(decision)]));
  // Last: it is filed by number, and all numbers are given now.
  return { topics: topics!, joined: joined!, qualifiers: qualifiers!, places, rulings, phrases: phrases() };
}

function readPlaces(): Map<number, Named[]> {
  const places = new Map<number, Named[]>();
  for (const [id, line] of Object.entries(PLACES))
    for (const [n, list] of line.split(';').entries())
      for (const [first, ends] of list ? readWords(list) : [])
        places.set(first, [...(places.get(first) ?? []), ...ends.map((rest) => ({ id, sort: SORTS[n]!, rest }))]);
  for (const names of places.values()) names.sort((a, b) => b.rest.length - a.rest.length);
  return places;
}

function rulingOf({ places, also, cues, otherwise, near }: Decision): Ruling {
  const own = places.split(' ').map((id) => [id, id] as const);
  return {
    answers: new Map([...own, ...Object.entries(also ?? {})]),
    cues: Object.entries(cues ?? {}).map(([issue, words]) => [issue, readWords(words)] as const),
    otherwise,
    near,
  };
}
