// The language phrase tables are written in, and what a line of it becomes. Read when the lexicon is compiled, and in no browser.
//
//   word      that word, in any number and spelling     Word   only with a capital        WORD   only as an acronym
//   a|b_c     one of several, "_" joins words of one    word?  may be missing             word~  any form of a regular verb
//   $class    a word of a class, or what is looked up   *      a run of qualifying words, or none
//   &         a comma, "and", both or none              (a b)  must stand there, but is not part of the phrase
//   + first   a phrase that may share words with another: both count

import { CLASSES } from '../data/issues/classes';
import { fold } from '../text/tokens';
import { numberKey } from './compiled-keys';
import { LOOKUPS } from './phrases';
import { PASSED, stem } from './stem';

/** Words a step may take, by the number of the first key of each: the keys that must follow it. */
export type WordList = ReadonlyMap<number, readonly (readonly number[])[]>;

/** One step of a phrase: words, or what is looked up in the text ("$place", "*"). */
export interface Step {
  readonly words: WordList;
  /** Its number in LOOKUPS; -1 for words. */
  readonly lookup: number;
  readonly optional: boolean;
  /** It is required, but not part of the mention. */
  readonly context: boolean;
}

export interface Phrase {
  readonly steps: readonly Step[];
  /** Those of them it may begin with. */
  readonly starts: readonly Step[];
  /** The two rarest, if there are so many, of the words that must stand beside what it begins with; 'place' stands for any place. */
  readonly needs: readonly (WordList | 'place')[];
  /** The issue it stands for, or the name of a decision ("@…"), or "-" for what only looks like an issue. */
  readonly id: string;
  /** It may share words with mentions of other issues. */
  readonly overlay: boolean;
}

const NO_WORDS: WordList = new Map();
const known = new Map<string, WordList>();

/**
 * One line of a phrase table. Throws when it names a class that nobody knows, so that a slip in the data shows in the first test.
 */
export function readLine(line: string, id: string): Phrase {
  const overlay = line.startsWith('+ ');
  const steps = readSteps((overlay ? line.slice(2) : line).split(' '));
  const required = steps.findIndex(({ optional }) => !optional) + 1;
  // What may begin with something optional needs the first step that is not, wherever it begins.
  const needs = steps
    .slice(required > 1 ? required - 1 : required)
    .filter(({ optional, lookup }) => !optional && (lookup < 0 || LOOKUPS[lookup] === '$place'))
    .map(({ lookup, words }) => (lookup < 0 ? words : 'place'))
    .sort((a, b) => commonness(a) - commonness(b))
    .slice(0, 2);
  return { id, overlay, steps, starts: steps.slice(0, required), needs };
}

/** Words that stand in nearly every sentence: whoever needs one of them is hardly ever without. */
const COMMON = 'of in to on for with by from at and against between'.split(' ').map((word) => numberKey(word));

/** How often words stand in a sentence, roughly: the more of them, the more often. */
function commonness(words: WordList | 'place'): number {
  if (words === 'place') return 10;
  return words.size + (COMMON.some((key) => words.has(key)) ? 1000 : 0);
}

const isOptional = (piece: string) => piece.endsWith('?') || piece === '*' || piece === '&';

function readSteps(pieces: readonly string[]): Step[] {
  let context = false;
  return pieces.map((piece) => {
    let body = piece;
    if (body.startsWith('(')) {
      context = true;
      body = body.slice(1);
    }
    if (body.endsWith('?')) body = body.slice(0, -1);
    const closes = body.endsWith(')');
    if (closes) body = body.slice(0, -1);
    const lookup = (LOOKUPS as readonly string[]).indexOf(body);
    const words = lookup < 0 ? readWords(body) : NO_WORDS;
    const step = { words, lookup, optional: isOptional(piece), context };
    if (closes) context = false;
    return step;
  });
}

/** Alternatives of a step. The same list is read once: classes stand in many phrases. */
export function readWords(list: string): WordList {
  const before = known.get(list);
  if (before) return before;
  const words = new Map<number, (readonly number[])[]>();
  for (const word of list.split('|')) addWord(words, word);
  known.set(list, words);
  return words;
}

function addWord(words: Map<number, (readonly number[])[]>, word: string): void {
  if (word.startsWith('$')) {
    const list = CLASSES[word.slice(1)];
    if (list === undefined) throw new Error(`No class is called ${word}`);
    for (const [first, rests] of readWords(list)) for (const rest of rests) add(words, first, rest);
    return;
  }
  const [first, ...rest] = word.includes('_') || word.includes('-') ? keysOf(word) : [keyOf(word)];
  add(words, first!, rest);
  if (!word.endsWith('~')) return;
  for (const form of verbForms(word.slice(0, -1))) {
    const keys = keysOf(form);
    add(words, keys[0]!, keys.slice(1));
  }
}

function add(words: Map<number, (readonly number[])[]>, first: number, rest: readonly number[]): void {
  const others = words.get(first);
  if (others) others.push(rest);
  else words.set(first, [rest]);
}

function keysOf(word: string): number[] {
  const keys: number[] = [];
  for (const part of word.split(/[_-]/)) if (part && !PASSED.has(part)) keys.push(keyOf(part));
  return keys;
}

const keys = new Map<string, number>();

/** The key a unit must bear: see `Unit.keys`. */
function keyOf(word: string): number {
  let key = keys.get(word);
  if (key === undefined) {
    key = numberKey(makeKey(word));
    keys.set(word, key);
  }
  return key;
}

function makeKey(written: string): string {
  const word = written.endsWith('~') ? written.slice(0, -1) : written;
  const capital = word[0] !== word[0]!.toLowerCase();
  if (capital && word.length > 1 && word === word.toUpperCase()) return `=${word.replaceAll('.', '')}`;
  const folded = stem(fold(word).replace(/'s?$/, ''));
  return capital ? `^${folded}` : folded;
}

/** The forms of a regular verb beside its own, the last word of several. */
function verbForms(verb: string): string[] {
  const stump = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [/[^aeo]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stump}ed`, `${stump}ing`];
}
