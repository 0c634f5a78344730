// The language phrase tables are written in, and what a line of it becomes.
//
//   word      that word, in any number and spelling     Word   only with a capital        WORD   only as an acronym
//   a|b_c     one of several, "_" joins words of one    word?  may be missing             word~  any form of a regular verb
//   $class    a word of a class, or what is looked up   *      a run of qualifying words, or none
//   &         a comma, "and", both or none              (a b)  must stand there, but is not part of the phrase
//   + first   a phrase that may share words with another: both count

import { CLASSES } from '../data/issues/classes';
import { fold } from '../text/tokens';
import { PASSED, stem } from './units';

/** Words a step may take, by the first key of each: the keys that must follow it. */
export type Words = ReadonlyMap<string, readonly (readonly string[])[]>;

/** One step of a pattern: words, or the name of what is looked up in the text ("$place", "*"). */
export interface Element {
  readonly words: Words;
  readonly lookup: string | null;
  readonly optional: boolean;
  /** It is required, but not part of the mention. */
  readonly context: boolean;
}

export interface Pattern {
  readonly elements: readonly Element[];
  /** Those of them it may begin with. */
  readonly starts: readonly Element[];
  /** The rarest of the words that must stand after its first step; null when none must. */
  readonly need: Words | null;
  /** The issue it stands for, or the name of a decision ("@…"), or "-" for what only looks like an issue. */
  readonly id: string;
  /** It may share words with mentions of other issues. */
  readonly overlay: boolean;
}

/** Steps that are looked up in the text by code, not listed. */
export const LOOKUPS: ReadonlySet<string> = new Set(['*', '&', '$place', '$topic', '$name', '$title']);

const NO_WORDS: Words = new Map();
const known = new Map<string, Words>();

/**
 * One line of a phrase table. Throws when it names a class that nobody knows, so that a slip in the data shows in the first test.
 */
export function readLine(line: string, id: string): Pattern {
  const overlay = line.startsWith('+ ');
  const elements = readElements((overlay ? line.slice(2) : line).split(' '));
  const required = elements.findIndex(({ optional }) => !optional) + 1;
  let need: Words | null = null;
  for (const { words, lookup, optional } of elements.slice(required))
    if (!optional && lookup === null && (!need || words.size < need.size)) need = words;
  return { id, overlay, elements, starts: elements.slice(0, required), need };
}

const isOptional = (piece: string) => piece.endsWith('?') || piece === '*' || piece === '&';

function readElements(pieces: readonly string[]): Element[] {
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
    const lookup = LOOKUPS.has(body) ? body : null;
    const element = { words: lookup ? NO_WORDS : readWords(body), lookup, optional: isOptional(piece), context };
    if (closes) context = false;
    return element;
  });
}

/** Alternatives of a step. The same list is read once: classes stand in many phrases. */
export function readWords(list: string): Words {
  const before = known.get(list);
  if (before) return before;
  const words = new Map<string, (readonly string[])[]>();
  for (const word of list.split('|')) addWord(words, word);
  known.set(list, words);
  return words;
}

function addWord(words: Map<string, (readonly string[])[]>, word: string): void {
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

function add(words: Map<string, (readonly string[])[]>, first: string, rest: readonly string[]): void {
  const others = words.get(first);
  if (others) others.push(rest);
  else words.set(first, [rest]);
}

function keysOf(word: string): string[] {
  const keys: string[] = [];
  for (const part of word.split(/[_-]/)) if (part && !PASSED.has(part)) keys.push(keyOf(part));
  return keys;
}

const keys = new Map<string, string>();

/** The key a unit must bear: see `Unit.keys`. */
function keyOf(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    key = makeKey(word);
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
