// Which words entered and which left over a row of releases.
import { wordsOf } from '../../library/search/search';
import { STOP_WORDS } from './stop-words';

export interface Dated {
  date: string;
  text: string;
}

export interface Moved {
  /** One word or two beside each other. */
  words: string;
  /** Entered: the first time. Left: the last time. */
  date: string;
  /** In so many of the releases `of` it could have stood in: since it entered, or until it left. */
  times: number;
  of: number;
}

/** Fewer releases are too few to say of a word that it came or went. */
export const LEAST = 4;
/** A word came when it stands in at least this share of the releases since, and left when it stood in this share of those before. */
const SHARE = 0.5;
const SHOWN = 12;

/**
 * Words that were in none of the first releases and are in most since, and words that were in most and are in none of the last two. Texts
 * come earliest first; `ignored` are folded words that stand for people and places.
 */
export function wordsOverTime(
  texts: readonly Dated[],
  ignored: ReadonlySet<string>,
): { entered: Moved[]; left: Moved[] } {
  const count = texts.length;
  if (count < LEAST) return { entered: [], left: [] };
  const places = new Map<string, number[]>();
  texts.forEach(({ text }, at) => {
    for (const term of new Set(termsOf(text, ignored))) places.set(term, [...(places.get(term) ?? []), at]);
  });
  const entered: (Moved & { weight: number })[] = [];
  const left: (Moved & { weight: number })[] = [];
  for (const [words, at] of places) {
    const times = at.length;
    if (times < 2) continue;
    const first = at[0]!;
    const last = at.at(-1)!;
    const since = count - first;
    const until = last + 1;
    if (first >= 2 && times / since >= SHARE)
      entered.push({ words, date: texts[first]!.date, times, of: since, weight: Math.min(first, times) });
    else if (last <= count - 3 && times / until >= SHARE)
      left.push({ words, date: texts[last]!.date, times, of: until, weight: Math.min(count - until, times) });
  }
  return { entered: foremost(entered), left: foremost(left) };
}

/** Words and pairs of neighbouring words, none of them a stop word, a number or ignored. */
function termsOf(text: string, ignored: ReadonlySet<string>): string[] {
  const terms: string[] = [];
  let before: string | null = null;
  for (const word of wordsOf(text)) {
    const telling = word.length > 3 && !STOP_WORDS.has(word) && !ignored.has(word) && !isNumber(word);
    if (telling) {
      terms.push(word);
      if (before) terms.push(`${before} ${word}`);
    }
    before = telling ? word : null;
  }
  return terms;
}

const isNumber = (word: string): boolean => word >= '0' && word < ':';

/** The weightiest; a word is left out where a pair it is part of came and went as it did. */
function foremost(moved: (Moved & { weight: number })[]): Moved[] {
  const pairs = moved.filter(({ words }) => words.includes(' '));
  const covered = (one: Moved) =>
    !one.words.includes(' ') &&
    pairs.some(
      ({ words, date, times }) => words.split(' ').includes(one.words) && date === one.date && times === one.times,
    );
  return moved
    .filter((one) => !covered(one))
    .sort((a, b) => b.weight - a.weight || b.times / b.of - a.times / a.of || (a.words < b.words ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ weight: _, ...rest }) => rest);
}
