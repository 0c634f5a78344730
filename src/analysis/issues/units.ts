// Units: the tokens of a text as issue phrases are compared with them. Articles, hyphens, quotation marks, possessives and
// acronyms in brackets are passed over, plurals and spellings are folded, so that one phrase stands for all its forms.
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import { numberOf } from './keys';
import type { Lexicon } from './lexicon-model';
import { PASSED, stem } from './stem';

export interface Unit {
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index of its token. */
  readonly token: number;
  /** The word folded; a sign as it is. */
  readonly word: string;
  /** Numbers of what a phrase may call it: the word, "^word" when it is capitalised, "=WORD" when it is an acronym. */
  readonly keys: readonly number[];
  /** Bits of the sorts of words it may be: see `sorts`. */
  readonly sorts: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  readonly capital: boolean;
  /** A possessive "’s" or "’" follows. */
  readonly possessive: boolean;
}

/** Stands between sentences, so that no phrase reaches across. */
const STOP = { word: '\n', keys: [] as readonly number[] };

const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '/']);
const DASHES = new Set(['-', '‐', '‑', '–', '—']);
const ACRONYM = 12;

/** Sorts of words, a bit each: one that phrases pass over, one that may begin a topic or the name of a place, a comma or "and". */
export const QUALIFIER = 1;
export const TOPIC = 2;
export const PLACE = 4;
export const SEPARATOR = 8;

const SEPARATORS = new Set([',', 'and', 'or', '&']);

/** The units of a document, in order. */
export function readUnits(document: TextDocument, lexicon: Lexicon): Unit[] {
  const { tokens, sentences } = document;
  const units: Unit[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!;
    if (index > 0)
      units.push({
        start: sentence.start,
        end: sentence.start,
        token: sentence.first,
        word: STOP.word,
        keys: STOP.keys,
        sorts: 0,
        sentence: index,
        capital: false,
        possessive: false,
      });
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at]!;
      if (token.text === '(' && isAcronym(tokens, at + 1) && tokens[at + 2]?.text === ')') {
        at += 2;
        continue;
      }
      if (isPassed(token, tokens[at + 1])) continue;
      const reading = readingOf(token, lexicon);
      units.push({
        start: token.start,
        end: token.end,
        token: at,
        word: reading.word,
        keys: reading.keys,
        sorts: reading.sorts,
        sentence: index,
        capital: token.capital,
        possessive: isPossessive(tokens[at + 1]),
      });
    }
  }
  return units;
}

function isPassed(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'sign') {
    if (QUOTES.has(token.text) || isPossessive(token)) return true;
    return DASHES.has(token.text) && !(token.spaced && (!next || next.spaced));
  }
  return PASSED.has(token.fold);
}

function isPossessive(token: Token | undefined): boolean {
  return (
    token?.kind === 'sign' && !token.spaced && (token.text.length === 2 ? 's' === token.text[1] : token.text === '’')
  );
}

function isAcronym(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === 'word' && token.text === token.text.toUpperCase();
}

type Reading = Pick<Unit, 'word' | 'keys' | 'sorts'>;

/** How words were read before, by the word as it is written: texts say most words more than once, and each other's. */
const read = new Map<string, Reading>();
/** So many words are remembered; then it begins anew. */
const REMEMBERED = 10_000;

function readingOf(token: Token, lexicon: Lexicon): Reading {
  const before = read.get(token.text);
  if (before) return before;
  const word = wordOf(token);
  const keys = keysOf(token, word).map(numberOf).filter(Boolean);
  const reading = { word, keys, sorts: sortsOf(token, word, keys, lexicon) };
  if (read.size >= REMEMBERED) read.clear();
  read.set(token.text, reading);
  return reading;
}

/** Words that only end like adverbs, which phrases pass over. */
const NO_ADVERBS = new Set('supply family assembly reply apply comply rely imply anomaly monopoly'.split(' '));

function sortsOf(token: Token, word: string, keys: readonly number[], lexicon: Lexicon): number {
  const isAdverb = word.length > 4 && word.endsWith('ly') && !token.capital && !NO_ADVERBS.has(word);
  return (
    (isAdverb || lexicon.qualifiers.has(numberOf(word)) ? QUALIFIER : 0) |
    (keys.some((key) => lexicon.topics.has(key)) ? TOPIC : 0) |
    (keys.some((key) => lexicon.places.has(key)) ? PLACE : 0) |
    (SEPARATORS.has(word) ? SEPARATOR : 0)
  );
}

/** "US" in capitals is the country, "us" the pronoun. */
function wordOf(token: Token): string {
  if (token.kind === 'sign') return token.text;
  return token.text === 'US' ? 'u.s.' : stem(token.fold);
}

function keysOf(token: Token, word: string): string[] {
  if (!token.capital) return [word];
  const keys = [word, `^${word}`];
  const acronym = acronymOf(token.text);
  if (acronym) keys.push(`=${acronym}`);
  return keys;
}

/** The letters of an acronym, in the singular ("UAVs" → "UAV", "U.S." → "US"); null for another word. */
function acronymOf(text: string): string | null {
  if (text.length < 2 || text.length > ACRONYM) return null;
  const letters = text.length > 2 && text.endsWith('s') ? text.slice(0, -1) : text;
  return letters === letters.toUpperCase() ? letters.replaceAll('.', '') : null;
}
