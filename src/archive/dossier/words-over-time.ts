// Which words entered and which left over a row of releases.
import { wordsOf } from '../../library/search/search';
import { READOUT_WORDS, STOP_WORDS } from '../stop-words';

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

type Weighed = Moved & { chance: number };

/** Fewer releases are too few to say of a word that it came or went. */
export const LEAST = 4;
/** Its absence is no chance when a word as frequent as it was, or is, would be missed that often only one time in so many. */
const CHANCE = 1 / 20;
/** A word that stands in fewer of the releases it could stand in is none of theirs. */
const SHARE = 1 / 3;
const SHOWN = 12;

/**
 * Words that were in none of the first releases and come up since, and words that came up and are in none of the last. Texts come earliest
 * first; `ignored` are folded words that stand for people and places.
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
  const entered: Weighed[] = [];
  const left: Weighed[] = [];
  for (const [words, at] of places) {
    const times = at.length;
    const first = at[0]!;
    const last = at.at(-1)!;
    if (times < 2) continue;
    const before = { words, date: texts[first]!.date, times, of: count - first };
    const since = { words, date: texts[last]!.date, times, of: last + 1 };
    const came = times / before.of < SHARE ? 1 : chanceOfAbsence(before, first);
    const went = times / since.of < SHARE ? 1 : chanceOfAbsence(since, count - 1 - last);
    if (came < CHANCE && came <= went) entered.push({ ...before, chance: came });
    else if (went < CHANCE) left.push({ ...since, chance: went });
  }
  return { entered: foremost(entered), left: foremost(left) };
}

/** Words and pairs of neighbouring words, none of them a stop word, a number or ignored. */
function termsOf(text: string, ignored: ReadonlySet<string>): string[] {
  const terms: string[] = [];
  let before: string | null = null;
  for (const word of wordsOf(text)) {
    const telling =
      word.length > 3 && !STOP_WORDS.has(word) && !READOUT_WORDS.has(word) && !ignored.has(word) && !isNumber(word);
    if (telling) {
      terms.push(word);
      if (before) terms.push(`${before} ${word}`);
    }
    before = telling ? word : null;
  }
  return terms;
}

const isNumber = (word: string): boolean => word >= '0' && word < ':';

/** How likely a word of this frequency is absent from so many releases by chance. Few releases tell little of a frequency: half a one is added. */
function chanceOfAbsence({ times, of }: Moved, releases: number): number {
  return (1 - (times + 0.5) / (of + 1)) ** releases;
}

/** The least likely by chance; a word is left out where a pair it is part of came and went as it did. */
function foremost(moved: Weighed[]): Moved[] {
  const pairs = moved.filter(({ words }) => words.includes(' '));
  const covered = (one: Moved) =>
    !one.words.includes(' ') &&
    pairs.some(
      ({ words, date, times }) => words.split(' ').includes(one.words) && date === one.date && times === one.times,
    );
  return moved
    .filter((one) => !covered(one))
    .sort((a, b) => a.chance - b.chance || (a.words < b.words ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ chance: _, ...rest }) => rest);
}
