// What issues are found by, as it is at hand when a text is read.
import type { PatternIndex, Words } from './phrases';

export const SORTS = ['place', 'people', 'hint', 'alone'] as const;
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
