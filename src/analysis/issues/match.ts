// Patterns over units: every place where one fits, with the longest reach from there. Patterns are kept by the key they may begin
// with, so that each unit is compared only with those that can begin there; a pattern has few steps and what it looks up is short, so
// time grows with the text.
import type { Element, Pattern, Words } from './patterns';
import type { Unit } from './units';

/** What a step finds at a unit: where it ends, and the issue of the place it names, if it is a place. */
export interface Found {
  readonly end: number;
  readonly place: string | null;
}

/** Finds what a lookup names in a text: all that begins at a unit, longest first. */
export type Lookup = (name: string, at: number) => readonly Found[];

/** A pattern that fits. Unit indices, `last` exclusive; what is context only is left out. */
export interface Candidate {
  readonly pattern: Pattern;
  readonly first: number;
  readonly last: number;
  /** Issue of the last place named inside the pattern. */
  readonly place: string | null;
}

export interface PatternIndex {
  readonly patterns: readonly Pattern[];
  /** Numbers of the patterns a key may begin. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Numbers of the patterns that may begin with what is looked up. */
  readonly byLookup: readonly (readonly [name: string, numbers: readonly number[]])[];
  /** Numbers of the patterns that need a word further on, by each key it may have there; those that need none are in no list. */
  readonly byNeed: ReadonlyMap<string, readonly number[]>;
}

/** Files patterns under every key or lookup they may begin with, and under every key of the rarest word they need further on. */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const byKey = new Map<string, number[]>();
  const byLookup = new Map<string, number[]>();
  const byNeed = new Map<string, number[]>();
  const file = (index: Map<string, number[]>, key: string, pattern: number) => {
    const list = index.get(key);
    if (!list) index.set(key, [pattern]);
    else if (list[list.length - 1] !== pattern) list.push(pattern);
  };
  patterns.forEach((pattern, number) => {
    for (const { lookup, words } of pattern.starts) {
      if (lookup) file(byLookup, lookup, number);
      for (const key of words.keys()) file(byKey, key, number);
    }
    for (const key of pattern.need?.keys() ?? []) file(byNeed, key, number);
  });
  return { patterns, byKey, byLookup: [...byLookup], byNeed };
}

/** Every fit of every pattern, each pattern at most once from each unit. */
export function matchPatterns(units: readonly Unit[], index: PatternIndex, lookup: Lookup): Candidate[] {
  const { patterns, byKey, byLookup } = index;
  const found: Candidate[] = [];
  const met = new Int32Array(patterns.length);
  /** For each pattern the unit, from 1, it was last tried at. */
  const tried = new Int32Array(patterns.length);
  const known = new Map<number, Fit | null>();
  let round = 0;
  const attempt = (numbers: readonly number[] | undefined, at: number) => {
    if (!numbers) return;
    for (const number of numbers) {
      const pattern = patterns[number]!;
      if (tried[number] === at + 1 || (pattern.need && met[number] !== round)) continue;
      tried[number] = at + 1;
      known.clear();
      const fit = reach(units, pattern.elements, 0, at, lookup, known);
      if (fit && fit.last > fit.first) found.push({ pattern, first: fit.first, last: fit.last, place: fit.place });
    }
  };
  for (let at = 0; at < units.length; at++) {
    if (units[at]!.sentence !== units[at - 1]?.sentence) meetNeeds(units, at, index, met, ++round);
    for (const key of units[at]!.keys) attempt(byKey.get(key), at);
    for (const [name, numbers] of byLookup) if (lookup(name, at).length > 0) attempt(numbers, at);
  }
  return found;
}

/**
 * Marks, with the number of the round, each pattern whose needed word stands in the sentence that begins at a unit: most phrases fall
 * away at this, and none goes beyond its sentence.
 */
function meetNeeds(
  units: readonly Unit[],
  first: number,
  { byNeed }: PatternIndex,
  met: Int32Array,
  round: number,
): void {
  const { sentence } = units[first]!;
  for (let at = first; units[at]?.sentence === sentence; at++)
    for (const key of units[at]!.keys) for (const number of byNeed.get(key) ?? NOBODY) met[number] = round;
}

const NOBODY: readonly number[] = [];

interface Fit {
  readonly first: number;
  readonly last: number;
  readonly place: string | null;
}

/**
 * The longest way to fit the elements from `step` on at unit `at`; null when there is none. `known` holds what was found for the steps
 * after a run of words, which are reached in many ways.
 */
function reach(
  units: readonly Unit[],
  elements: readonly Element[],
  step: number,
  at: number,
  lookup: Lookup,
  known: Map<number, Fit | null>,
): Fit | null {
  const element = elements[step];
  if (!element) return { first: at, last: at, place: null };
  const key = element.lookup === null ? -1 : at * elements.length + step;
  const before = key < 0 ? undefined : known.get(key);
  if (before !== undefined) return before;
  let best: Fit | null = null;
  for (const { end, place } of ends(units, element, at, lookup)) {
    const rest = reach(units, elements, step + 1, end, lookup, known);
    if (!rest) continue;
    const fit = joined(element, at, end, place, rest);
    if (!best || fit.last > best.last) best = fit;
    if (element.lookup === null) break;
  }
  if (element.optional && (!best || element.lookup !== null)) {
    const without = reach(units, elements, step + 1, at, lookup, known);
    if (without && (!best || without.last > best.last)) best = without;
  }
  if (key >= 0) known.set(key, best);
  return best;
}

/** A step and the rest as one. Context, and runs and commas outside the words, belong to no mention. */
function joined(element: Element, at: number, end: number, place: string | null, rest: Fit): Fit {
  const named = rest.place ?? place;
  const empty = rest.last === rest.first;
  if (element.context || (empty && (element.lookup === '*' || element.lookup === '&')))
    return empty ? { first: at, last: at, place: named } : { ...rest, place: named };
  return { first: at, last: Math.max(end, rest.last), place: named };
}

function ends(units: readonly Unit[], element: Element, at: number, lookup: Lookup): readonly Found[] {
  const unit = units[at];
  if (!unit) return [];
  return element.lookup ? lookup(element.lookup, at) : wordsAt(units, element.words, at);
}

const NONE: readonly Found[] = [];

/** The listed words that stand at a unit, longest first. */
export function wordsAt(units: readonly Unit[], words: Words, at: number): readonly Found[] {
  let found: Found[] | null = null;
  for (const key of units[at]!.keys) {
    const rests = words.get(key);
    if (rests === undefined) continue;
    for (const rest of rests) {
      if (!follow(units, at + 1, rest)) continue;
      found ??= [];
      found.push({ end: at + 1 + rest.length, place: null });
    }
  }
  if (!found) return NONE;
  return found.length > 1 ? found.sort((a, b) => b.end - a.end) : found;
}

/** Whether units from `at` on bear the keys, one each. */
function follow(units: readonly Unit[], at: number, keys: readonly string[]): boolean {
  for (let n = 0; n < keys.length; n++) if (!units[at + n]?.keys.includes(keys[n]!)) return false;
  return true;
}
