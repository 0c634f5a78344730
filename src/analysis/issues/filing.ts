// Phrases filed by what they may begin with and by what they need, so that each unit is compared only with those that can begin there.
// Done when the lexicon is compiled.
import { keysEnd } from './compiled-keys';
import type { Phrase } from './phrase-language';
import { ALWAYS, LOOKUPS } from './phrases';

/** Files patterns under every key or lookup they may begin with, and their needs under every key that meets them. */
export function filePhrases(patterns: readonly Phrase[]) {
  const byKey = new Map<number, number[]>();
  const seconds = new Map<number, number[]>();
  const byNeed = new Map<number, number[]>();
  const byLookup = new Map<number, number[]>();
  const unmet = new Int32Array(patterns.length * 2).fill(ALWAYS);
  const file = (index: Map<number, number[]>, key: number, number: number) => {
    const list = index.get(key);
    if (list) list.push(number);
    else index.set(key, [number]);
  };
  patterns.forEach((pattern, number) => {
    for (const { lookup, words } of pattern.starts) {
      if (lookup >= 0) file(byLookup, lookup, number);
      for (const [key, rests] of words)
        for (const second of secondsOf(rests)) {
          file(byKey, key, number);
          file(seconds, key, second);
        }
    }
    pattern.needs.forEach((need, nth) => {
      unmet[number * 2 + nth] = 0;
      for (const key of need === 'place' ? [keysEnd()] : need.keys()) file(byNeed, key, number * 2 + nth);
    });
  });
  return {
    anyPlace: keysEnd(),
    byKey: filesOf(byKey, keysEnd()),
    seconds: filesOf(seconds, keysEnd()).numbers,
    byLookup: filesOf(byLookup, LOOKUPS.length),
    byNeed: filesOf(byNeed, keysEnd() + 1),
    unmet,
  };
}

/** The keys that may follow the first of several words; 0 when it may stand alone. */
const secondsOf = (rests: readonly (readonly number[])[]): Iterable<number> =>
  rests.some((rest) => rest.length === 0) ? [0] : new Set(rests.map(([second]) => second!));

function filesOf(index: ReadonlyMap<number, readonly number[]>, end: number) {
  const starts = new Int32Array(end + 1);
  const numbers: number[] = [];
  for (let at = 0; at < end; at++) {
    for (const number of index.get(at) ?? []) numbers.push(number);
    starts[at + 1] = numbers.length;
  }
  return { starts, numbers: Int32Array.from(numbers) };
}
