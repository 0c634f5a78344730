// Phrases as they are compared with a text, and what they are filed by.

/** Words a step may take, by the number of the first key of each: the keys that must follow it. */
export interface Words {
  get(key: number): readonly (readonly number[])[] | undefined;
  has(key: number): boolean;
}

/** One step of a pattern: words, or what is looked up in the text ("$place", "*"). */
export interface Element {
  readonly words: Words;
  /** Its number in LOOKUPS; -1 for words. */
  readonly lookup: number;
  /** A run of qualifiers, or a comma or "and": it belongs to no mention where nothing follows it. */
  readonly links: boolean;
  readonly optional: boolean;
  /** It is required, but not part of the mention. */
  readonly context: boolean;
}

export interface Pattern {
  readonly elements: readonly Element[];
  /** The issue it stands for, or the name of a decision ("@…"), or "-" for what only looks like an issue. */
  readonly id: string;
  /** It may share words with mentions of other issues. */
  readonly overlay: boolean;
}

/** Steps that are looked up in the text by code, not listed. */
export const LOOKUPS = ['*', '&', '$place', '$topic', '$name', '$title'] as const;

/** Numbers of patterns filed by numbers: those under `n` are `numbers` from `starts[n]` to `starts[n + 1]`. */
export interface Files {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

export interface PatternIndex {
  /** How many patterns there are, numbered from 0. */
  readonly size: number;
  pattern(number: number): Pattern;
  /** Those a key may begin; and beside each the key that must follow it, 0 for any. */
  readonly byKey: Files;
  readonly seconds: Int32Array;
  /** Those that may begin with what is looked up. */
  readonly byLookup: Files;
  /** Needs, by each key that meets them, and under `anyPlace` those of any place. The needs of pattern `n` are `2n` and `2n + 1`. */
  readonly byNeed: Files;
  readonly anyPlace: number;
  /** For each need 0, or ALWAYS when there is none of that number. */
  readonly unmet: Int32Array;
}

/** In place of a round in which a need was met: of a need that there is not. */
export const ALWAYS = 0x7fffffff;
