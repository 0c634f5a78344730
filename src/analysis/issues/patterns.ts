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
  /** The issue it stands for, or the name of a decision ("@…"), or "-" for what only looks like an issue. */
  readonly id: string;
  /** It may share words with mentions of other issues. */
  readonly overlay: boolean;
}

/** Steps that are looked up in the text by code, not listed. */
export const LOOKUPS: ReadonlySet<string> = new Set(['*', '&', '$place', '$topic', '$name', '$title']);

const NO_WORDS: Words = new Map();
const read = new Map<string, Words>();

/**
 * Reads one line of a phrase table. Throws when the line names a class that nobody knows, so that a slip in the data shows in the
 * first test.
 */
export function readPattern(line: string, id: string): Pattern {
  const overlay = line.startsWith('+ ');
  let context = false;
  const elements: Element[] = [];
  for (const piece of line.slice(overlay ? 2 : 0).split(' ')) {
    let body = piece;
    if (body.startsWith('(')) {
      context = true;
      body = body.slice(1);
    }
    const optional = body.endsWith('?') || body === '*' || body === '&';
    if (body.endsWith('?')) body = body.slice(0, -1);
    const closes = body.endsWith(')');
    if (closes) body = body.slice(0, -1);
    const lookup = LOOKUPS.has(body) ? body : null;
    elements.push({ words: lookup ? NO_WORDS : readWords(body), lookup, optional, context });
    if (closes) context = false;
  }
  return { elements, id, overlay };
}

/** Alternatives of a step. The same list is read once: classes stand in many phrases. */
export function readWords(list: string): Words {
  const known = read.get(list);
  if (known) return known;
  const words = new Map<string, string[][]>();
  for (const [first, ...rest] of list.split('|').flatMap(keysOf)) {
    const others = words.get(first!);
    if (others) others.push(rest);
    else words.set(first!, [rest]);
  }
  read.set(list, words);
  return words;
}

function keysOf(word: string): string[][] {
  if (word.startsWith('$')) {
    const list = CLASSES[word.slice(1)];
    if (list === undefined) throw new Error(`No class is called ${word}`);
    return list.split('|').flatMap(keysOf);
  }
  const parts = word.split(/[_-]/).filter((part) => part && !PASSED.has(part));
  const last = parts.at(-1) ?? '';
  if (!last.endsWith('~')) return [parts.map(keyOf)];
  const before = parts.slice(0, -1).map(keyOf);
  return verbForms(last.slice(0, -1)).map((form) => [...before, keyOf(form)]);
}

/** The key a unit must bear: see `Unit.keys`. */
function keyOf(word: string): string {
  if (word.length > 1 && word === word.toUpperCase() && /^[A-Z]/.test(word)) return `=${word.replaceAll('.', '')}`;
  const folded = stem(fold(word).replace(/'s?$/, ''));
  return word[0] !== word[0]!.toLowerCase() ? `^${folded}` : folded;
}

function verbForms(verb: string): string[] {
  const stump = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const past = /[^aeo]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stump}ed`;
  return [verb, past, `${stump}ing`];
}
