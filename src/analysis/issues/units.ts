// Units: the tokens of a text as issue phrases are compared with them. Articles, hyphens, quotation marks, possessives and
// acronyms in brackets are passed over, plurals and spellings are folded, so that one phrase stands for all its forms.
import { SPELLINGS } from '../data/issues/spellings';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';

export interface Unit {
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index of its token. */
  readonly token: number;
  /** The word folded; a sign as it is. */
  readonly word: string;
  /** What a phrase may call it: the word, "^word" when it is capitalised, "=WORD" when it is an acronym. */
  readonly keys: readonly string[];
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  readonly capital: boolean;
  /** A possessive "’s" or "’" follows. */
  readonly possessive: boolean;
}

/** Stands between sentences, so that no phrase reaches across. */
const STOP = { word: '\n', keys: [], capital: false, possessive: false };

/** Words that are no units: phrases need not write them. */
export const PASSED: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '/']);
const DASHES = new Set(['-', '‐', '‑', '–', '—']);
const ACRONYM = 12;

/** The units of a document, in order. */
export function readUnits(document: TextDocument): Unit[] {
  const { tokens, sentences } = document;
  const units: Unit[] = [];
  sentences.forEach((sentence, index) => {
    if (index > 0)
      units.push({ ...STOP, token: sentence.first, start: sentence.start, end: sentence.start, sentence: index });
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at]!;
      if (token.text === '(' && isAcronym(tokens, at + 1) && tokens[at + 2]?.text === ')') {
        at += 2;
        continue;
      }
      if (isPassed(token, tokens[at + 1])) continue;
      const reading = readingOf(token);
      units.push({
        start: token.start,
        end: token.end,
        token: at,
        word: reading.word,
        keys: reading.keys,
        sentence: index,
        capital: token.capital,
        possessive: isPossessive(tokens[at + 1]),
      });
    }
  });
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

type Reading = Pick<Unit, 'word' | 'keys'>;

/** How words were read before, by the word as it is written: texts say most words more than once, and each other's. */
const read = new Map<string, Reading>();
/** So many words are remembered; then it begins anew. */
const REMEMBERED = 10_000;

function readingOf(token: Token): Reading {
  const before = read.get(token.text);
  if (before) return before;
  const word = wordOf(token);
  const reading = { word, keys: keysOf(token, word) };
  if (read.size >= REMEMBERED) read.clear();
  read.set(token.text, reading);
  return reading;
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

/** A folded word without its plural and in one spelling of several: "allies" and "ally", "defence" and "defense" are the same. */
export function stem(word: string): string {
  const singular = singularOf(word);
  const known = SPELLINGS[singular];
  if (known !== undefined) return known;
  const is = singular.indexOf('is', 3);
  if (is > 0 && /^is(?:e|ed|ing|ation)$/.test(singular.slice(is)))
    return `${singular.slice(0, is)}iz${singular.slice(is + 2)}`;
  return singular;
}

function singularOf(word: string): string {
  const { length } = word;
  if (length < 4 || word[length - 1] !== 's') return word;
  const before = word[length - 2]!;
  if (before === 's' || before === 'u' || (before === 'i' && /[sx]is$/.test(word))) return word;
  if (before !== 'e') return word.slice(0, -1);
  if (length > 4 && word[length - 3] === 'i') return `${word.slice(0, -3)}y`;
  return /(?:ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
