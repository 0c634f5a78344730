// Which releases hold a word. An inverted index of numbers: a word's list is the slots of the releases that hold it. Much smaller and, for
// the short beginnings one types, much faster than scoring: every word that begins so is one pass over its list.
import { addBit, type Bits, noBits } from './bits';
import { distanceFrom } from './distance';

/** A word longer than this is no word. */
const LONGEST = 40;

export interface TextIndex {
  /** How many slots are in use. */
  size(): number;
  /** Adds a release by its words and returns its slot: slots count up from 0. */
  add(words: Iterable<string>): number;
  /** The slots whose words begin with `beginning`. */
  beginning(beginning: string): Bits;
  /** The slots that hold just this word. */
  exactly(word: string): Bits;
  /** Known words a letter or two away from one nobody wrote, the nearest first. */
  near(word: string): string[];
  /** The index as flat arrays, with only the slots in `kept`, renumbered in their order. */
  pack(kept: readonly number[]): PackedIndex;
}

/** An index as it is stored: word n has the slots from ends[n-1] to ends[n]. */
export interface PackedIndex {
  size: number;
  words: string[];
  ends: Uint32Array;
  slots: Uint32Array;
}

/** An index, empty or from its packed form. */
export function openTextIndex(packed?: PackedIndex): TextIndex {
  const lists = new Map<string, number[]>();
  let size = packed?.size ?? 0;
  let sorted: string[] = [];
  packed?.words.forEach((word, at) => {
    lists.set(word, Array.from(packed.slots.subarray(at === 0 ? 0 : packed.ends[at - 1], packed.ends[at])));
  });

  function ordered(): string[] {
    if (sorted.length !== lists.size) sorted = [...lists.keys()].sort();
    return sorted;
  }

  function mark(bits: Bits, word: string): void {
    const list = lists.get(word);
    if (list) for (const slot of list) addBit(bits, slot);
  }

  return {
    size: () => size,
    add(words) {
      const slot = size++;
      for (const word of words) {
        if (word.length > LONGEST) continue;
        const list = lists.get(word);
        if (!list) lists.set(word, [slot]);
        else if (list[list.length - 1] !== slot) list.push(slot);
      }
      return slot;
    },
    beginning(beginning) {
      const bits = noBits(size);
      const words = ordered();
      for (let at = firstFrom(words, beginning); words[at]?.startsWith(beginning); at++) mark(bits, words[at]!);
      return bits;
    },
    exactly(word) {
      const bits = noBits(size);
      mark(bits, word);
      return bits;
    },
    near(word) {
      const distanceTo = word.length < 4 ? null : distanceFrom(word);
      if (!distanceTo) return [];
      const most = word.length > 7 ? 2 : 1;
      const found: { near: string; far: number; times: number }[] = [];
      for (const [near, list] of lists) {
        if (Math.abs(near.length - word.length) > most) continue;
        const far = distanceTo(near);
        if (far <= most) found.push({ near, far, times: list.length });
      }
      return found.sort((a, b) => a.far - b.far || b.times - a.times).map(({ near }) => near);
    },
    pack(kept) {
      const renumbered = new Map(kept.map((slot, at) => [slot, at]));
      const words: string[] = [];
      const ends: number[] = [];
      const slots: number[] = [];
      for (const word of ordered()) {
        const before = slots.length;
        for (const slot of lists.get(word)!) {
          const at = renumbered.get(slot);
          if (at !== undefined) slots.push(at);
        }
        if (slots.length === before) continue;
        words.push(word);
        ends.push(slots.length);
      }
      return { size: kept.length, words, ends: Uint32Array.from(ends), slots: Uint32Array.from(slots) };
    },
  };
}

/** The place of the first word not before `beginning`. */
function firstFrom(words: readonly string[], beginning: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}
