// Which sentence of one text is which of another, however they were moved and reworded.
import { wordsOf } from '../../library/search/search';

/** A sentence of the one beside its like in the other; null where the other left it out. */
export interface Pair {
  a: string | null;
  b: string | null;
}

/** Two sentences that share less of their words than this are two, not one reworded. */
const ALIKE = 0.45;

/** Transcripts of some hours fit; a text made to harm does not. */
const MOST_PAIRS = 4_000_000;

/** Whether two texts of so many sentences can be set beside each other in a moment. */
export function canAlign(a: readonly string[], b: readonly string[]): boolean {
  return a.length * b.length <= MOST_PAIRS;
}

/** Pairs the sentences of two texts by the words they share, most alike first, each at most once. In the order of `b`, with what only `a` has where it stood. */
export function align(a: readonly string[], b: readonly string[]): Pair[] {
  const partner = partners(a, b);
  const taken = new Map([...partner].map(([at, other]) => [other, at]));
  const pairs: Pair[] = [];
  const onlyA = (from: number) => {
    for (let at = from; at < a.length && !partner.has(at); at++) pairs.push({ a: a[at]!, b: null });
  };
  onlyA(0);
  b.forEach((sentence, other) => {
    const at = taken.get(other);
    pairs.push({ a: at === undefined ? null : a[at]!, b: sentence });
    if (at !== undefined) onlyA(at + 1);
  });
  return pairs;
}

function partners(a: readonly string[], b: readonly string[]): Map<number, number> {
  const wordsA = a.map((sentence) => new Set(wordsOf(sentence)));
  const wordsB = b.map((sentence) => new Set(wordsOf(sentence)));
  const holders = new Map<string, number[]>();
  wordsB.forEach((words, at) => {
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), at]);
  });
  const candidates: { at: number; other: number; share: number; apart: number }[] = [];
  wordsA.forEach((words, at) => {
    const shared = new Map<number, number>();
    for (const word of words)
      for (const other of holders.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared) {
      const share = (2 * count) / (words.size + wordsB[other]!.size);
      const apart = Math.abs(at / a.length - other / b.length);
      if (share >= ALIKE) candidates.push({ at, other, share, apart });
    }
  });
  candidates.sort((x, y) => y.share - x.share || x.apart - y.apart);
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, other } of candidates) {
    if (found.has(at) || taken.has(other)) continue;
    found.set(at, other);
    taken.add(other);
  }
  return found;
}
