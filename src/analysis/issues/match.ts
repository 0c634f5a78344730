// Patterns over units: every place where one fits, with the longest reach from there. Each unit is compared only with the patterns
// that can begin there; a pattern has few steps and what it looks up is short, so time grows with the text.
import { type Element, LOOKUPS, type Pattern, type PatternIndex, type Words } from './phrases';
import { PLACE, type Unit } from './units';

/** What a pattern may look up in a text instead of naming words. */
export interface Lookup {
  /** All ends, longest first, of what a lookup finds at a unit. */
  ends(lookup: number, at: number): readonly number[];
  /** The issue of the place that a lookup finds at a unit; null when it looks for no places. */
  place(lookup: number, at: number): string | null;
}

/** A pattern that fits. Unit indices, `last` exclusive; what is context only is left out. */
export interface Candidate {
  readonly pattern: Pattern;
  readonly first: number;
  readonly last: number;
  /** Issue of the last place named inside the pattern. */
  readonly place: string | null;
}

/** Every fit of every pattern, each pattern at most once from each unit. */
export function matchPatterns(units: readonly Unit[], index: PatternIndex, lookup: Lookup): Candidate[] {
  const matcher = new Matcher(units, index, lookup);
  for (let at = 0; at < units.length; at++) matcher.matchAt(at);
  return matcher.found;
}

const NO_ENDS: readonly number[] = [];
const PLACE_LOOKUP = LOOKUPS.indexOf('$place');

/** One text being matched. A fit is told by its end, -1 for none, and by `first` and `place`: there are too many to make each an object. */
class Matcher {
  readonly found: Candidate[] = [];
  /** For each need the round, one a sentence, it was last met in; for each pattern the unit, from 1, it was last tried at. */
  private readonly met: Int32Array;
  private readonly tried: Int32Array;
  private round = 0;
  /** Bits of the lookups that a pattern may begin with which has what it needs in this sentence. */
  private openers = 0;
  /** Of the fit that was found last: where what it names begins, and the last place it names. */
  private first = 0;
  private place: string | null = null;
  /** Number of the attempt, and the unit it began at. */
  private trial = 0;
  private begun = 0;

  constructor(
    private readonly units: readonly Unit[],
    private readonly index: PatternIndex,
    private readonly lookup: Lookup,
  ) {
    this.met = index.unmet.slice();
    this.tried = new Int32Array(index.size);
  }

  matchAt(at: number): void {
    const { units, lookup } = this;
    const { keys, sentence } = units[at]!;
    if (at === 0 || units[at - 1]!.sentence !== sentence) this.meetNeeds(at, sentence);
    for (let n = 0; n < keys.length; n++) this.attemptKey(keys[n]!, at);
    for (let name = 0; name < LOOKUPS.length; name++)
      if (this.openers & (1 << name) && lookup.ends(name, at).length > 0) this.attemptLookup(name, at);
  }

  /** Marks each need that a sentence meets: most phrases fall away at this, and none goes beyond its sentence. */
  private meetNeeds(first: number, sentence: number): void {
    const { units, lookup } = this;
    this.round += 1;
    let hasPlace = false;
    for (let at = first; at < units.length && units[at]!.sentence === sentence; at++) {
      const { keys, sorts } = units[at]!;
      for (let n = 0; n < keys.length; n++) this.meet(keys[n]!);
      hasPlace ||= (sorts & PLACE) !== 0 && lookup.ends(PLACE_LOOKUP, at).length > 0;
    }
    if (hasPlace) this.meet(this.index.anyPlace);
    this.openers = 0;
    for (let name = 0; name < LOOKUPS.length; name++) if (this.mayBegin(name)) this.openers |= 1 << name;
  }

  private meet(key: number): void {
    const { starts, numbers } = this.index.byNeed;
    const { met, round } = this;
    const end = starts[key + 1]!;
    for (let each = starts[key]!; each < end; each++) met[numbers[each]!] = round;
  }

  private attemptKey(key: number, at: number): void {
    const { starts, numbers } = this.index.byKey;
    const { seconds } = this.index;
    const end = starts[key + 1]!;
    for (let n = starts[key]!; n < end; n++)
      if (this.hasNeeds(numbers[n]!) && (seconds[n] === 0 || this.hasKey(at + 1, seconds[n]!)))
        this.attempt(numbers[n]!, at);
  }

  private attemptLookup(name: number, at: number): void {
    const { starts, numbers } = this.index.byLookup;
    for (let n = starts[name]!; n < starts[name + 1]!; n++)
      if (this.hasNeeds(numbers[n]!)) this.attempt(numbers[n]!, at);
  }

  /** Whether any pattern that begins with a lookup has what it needs in this sentence. */
  private mayBegin(name: number): boolean {
    const { starts, numbers } = this.index.byLookup;
    for (let n = starts[name]!; n < starts[name + 1]!; n++) if (this.hasNeeds(numbers[n]!)) return true;
    return false;
  }

  private hasNeeds(number: number): boolean {
    const { met, round } = this;
    return met[number * 2]! >= round && met[number * 2 + 1]! >= round;
  }

  private hasKey(at: number, key: number): boolean {
    return at < this.units.length && this.units[at]!.keys.includes(key);
  }

  private attempt(number: number, at: number): void {
    if (this.tried[number] === at + 1) return;
    this.tried[number] = at + 1;
    this.trial = nextTrial();
    this.begun = at;
    const pattern = this.index.pattern(number);
    const last = this.reach(pattern.elements, 0, at);
    if (last > this.first) this.found.push({ pattern, first: this.first, last, place: this.place });
  }

  /** The end of the longest way to fit the elements from `step` on at unit `at`; -1 when there is none. */
  private reach(elements: readonly Element[], step: number, at: number): number {
    if (step === elements.length) {
      this.first = at;
      this.place = null;
      return at;
    }
    const element = elements[step]!;
    return element.lookup < 0 ? this.reachWords(elements, step, at) : this.reachLookup(elements, step, at);
  }

  /** The longest of the listed words from which the rest fits. */
  private reachWords(elements: readonly Element[], step: number, at: number): number {
    const element = elements[step]!;
    if (at < this.units.length) {
      const ends = wordsAt(this.units, element.words, at);
      for (let n = 0; n < ends.length; n++) {
        const last = this.reach(elements, step + 1, ends[n]!);
        if (last >= 0) return this.join(element, at, ends[n]!, null, last);
      }
    }
    return element.optional ? this.reach(elements, step + 1, at) : -1;
  }

  /** Of all that a lookup finds, or of leaving it out, what reaches farthest. */
  private reachLookup(elements: readonly Element[], step: number, at: number): number {
    const element = elements[step]!;
    const slot = slotOf(at - this.begun, step);
    if (slot >= 0 && trialOf[slot] === this.trial) {
      this.first = firstOf[slot]!;
      this.place = placeOf[slot]!;
      return lastOf[slot]!;
    }
    let best = -1;
    let first = 0;
    let place: string | null = null;
    if (at < this.units.length) {
      const ends = this.lookup.ends(element.lookup, at);
      for (let n = 0; n < ends.length; n++) {
        const reached = this.reach(elements, step + 1, ends[n]!);
        if (reached < 0) continue;
        const last = this.join(element, at, ends[n]!, this.lookup.place(element.lookup, at), reached);
        if (last <= best) continue;
        best = last;
        first = this.first;
        place = this.place;
      }
    }
    if (element.optional) {
      const last = this.reach(elements, step + 1, at);
      if (last > best) {
        best = last;
        first = this.first;
        place = this.place;
      }
    }
    if (slot >= 0) {
      trialOf[slot] = this.trial;
      firstOf[slot] = first;
      placeOf[slot] = place;
      lastOf[slot] = best;
    }
    this.first = first;
    this.place = place;
    return best;
  }

  /** A step and the rest, found last, as one. Context, and runs and commas outside the words, belong to no mention. */
  private join(element: Element, at: number, end: number, place: string | null, last: number): number {
    this.place ??= place;
    const empty = last === this.first;
    if (element.context || (empty && element.links)) {
      if (!empty) return last;
      this.first = at;
      return at;
    }
    this.first = at;
    return Math.max(end, last);
  }
}

// Fits of the steps from a lookup on, which one attempt reaches in many ways: where each step, at each unit from the one the attempt
// began at, was found to end, and in which attempt that was.
const STEPS = 16;
const UNITS = 128;
const trialOf = new Int32Array(UNITS * STEPS);
const firstOf = new Int32Array(UNITS * STEPS);
const lastOf = new Int32Array(UNITS * STEPS);
const placeOf: (string | null)[] = new Array(UNITS * STEPS).fill(null);
let trials = 0;

const slotOf = (offset: number, step: number): number => (offset < UNITS && step < STEPS ? offset * STEPS + step : -1);

function nextTrial(): number {
  if (trials === 0x3fffffff) {
    trialOf.fill(0);
    trials = 0;
  }
  trials += 1;
  return trials;
}

/** Ends of one word, by unit, made once: nearly all words that are found end there. */
const single: (readonly number[])[] = [];
const MOST_SINGLE = 4096;

/** The one end that there is, as a list of ends. */
export const onlyEnd = (end: number): readonly number[] => {
  if (end >= MOST_SINGLE) return [end];
  const known = single[end];
  if (known !== undefined) return known;
  while (single.length <= end) single.push([single.length]);
  return single[end]!;
};

/** The ends of the listed words that stand at a unit, longest first. */
export function wordsAt(units: readonly Unit[], words: Words, at: number): readonly number[] {
  const { keys } = units[at]!;
  let found: readonly number[] = NO_ENDS;
  for (let n = 0; n < keys.length; n++) {
    const rests = words.get(keys[n]!);
    if (rests === undefined) continue;
    for (let each = 0; each < rests.length; each++) {
      const rest = rests[each]!;
      if (rest.length > 0 && !follow(units, at + 1, rest)) continue;
      const end = at + 1 + rest.length;
      found = found.length === 0 ? onlyEnd(end) : [...found, end].sort(longestFirst);
    }
  }
  return found;
}

const longestFirst = (a: number, b: number) => b - a;

/** Whether units from `at` on bear the keys, one each. */
export function follow(units: readonly Unit[], at: number, keys: readonly number[]): boolean {
  if (at + keys.length > units.length) return false;
  for (let n = 0; n < keys.length; n++) if (!units[at + n]!.keys.includes(keys[n]!)) return false;
  return true;
}
