// Compiles phrases, places, classes of words and decisions to what is read in browsers: everything that does not depend on a text.
import { JOINED, QUALIFIERS, TOPICS } from '../data/issues/classes';
import type { Decision } from '../data/issues/decision';
import { DECISIONS } from '../data/issues/decisions';
import { PLACES } from '../data/issues/places';
import { allKeys } from './compiled-keys';
import { filePhrases } from './filing';
import { SORTS } from './lexicon-model';
import { type Phrase, readWords, type Step, type WordList } from './phrase-language';
import { readTable, TABLES } from './phrase-tables';

/**
 * The lexicon as JSON, to be kept beside the data: see `readLexicon` for the other way. The same every time, in a process that has read
 * no phrases before.
 */
export function compileLexicon(): string {
  const lists: string[] = [];
  const known = new Map<WordList, number>();
  const listOf = (words: WordList): number => {
    const before = known.get(words);
    if (before !== undefined) return before;
    known.set(words, lists.length);
    return lists.push(encodeWords(words)) - 1;
  };
  const classOf = (list: string) => listOf(readWords(list.replaceAll(' ', '|')));
  const classes = { topics: classOf(TOPICS), joined: classOf(JOINED), qualifiers: classOf(QUALIFIERS) };
  const places = Object.entries(PLACES).map(([id, line]) => [
    id,
    ...line.split(';').map((list) => (list ? listOf(readWords(list)) : -1)),
  ]);
  for (const place of places) if (place.length > SORTS.length + 1) throw new Error(`${place[0]} has too many parts.`);
  const rulings = Object.entries(DECISIONS).map(([id, decision]) => [id, encodeDecision(decision, listOf)]);
  const phrases = TABLES.flatMap(readTable);
  const patterns = phrases.map((phrase) => encodePhrase(phrase, listOf));
  // Last: it is filed by number, and all numbers are given now.
  const { byKey, seconds, byLookup, byNeed, anyPlace, unmet } = filePhrases(phrases);
  const files = ({ starts, numbers }: typeof byKey) => [starts.join(), numbers.join()];
  const index = {
    byKey: files(byKey),
    seconds: seconds.join(),
    byLookup: files(byLookup),
    byNeed: files(byNeed),
    anyPlace,
    unmet: unmet.join(),
  };
  return `${JSON.stringify({ keys: allKeys().join(' '), lists, patterns, ...classes, places, rulings, index }, null, 1)}\n`;
}

/** "12,13:4.5;6": a key alone, and one that "4 5" or "6" must follow; nothing between signs is a word that may stand alone. */
function encodeWords(words: WordList): string {
  return [...words]
    .map(([key, rests]) => {
      const isAlone = rests.length === 1 && rests[0]!.length === 0;
      return isAlone ? `${key}` : `${key}:${rests.map((rest) => rest.join('.')).join(';')}`;
    })
    .join();
}

/** "id 4 *0? 5!": its issue, "+" behind it when it may share words, then its steps. */
function encodePhrase({ id, overlay, steps }: Phrase, listOf: (words: WordList) => number): string {
  const encode = ({ words, lookup, optional, context }: Step) =>
    `${lookup < 0 ? listOf(words) : `*${lookup}`}${optional ? '?' : ''}${context ? '!' : ''}`;
  return [overlay ? `${id}+` : id, ...steps.map(encode)].join(' ');
}

function encodeDecision({ places, also, cues, otherwise, near }: Decision, listOf: (words: WordList) => number) {
  const own = places.split(' ').filter(Boolean);
  return {
    answers: Object.fromEntries([...own.map((id) => [id, id]), ...Object.entries(also ?? {})]),
    cues: Object.entries(cues ?? {}).map(([issue, words]) => [issue, listOf(readWords(words))]),
    otherwise,
    near,
  };
}
