// A sentence as the clause parser reads it: people as one item each, other words with what they do to the clause. Brackets,
// hyphens and quotation marks are left out, a possessive is noted on the word it follows.
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE,
  MODALS,
  NOT_ADVERBS,
  OUTSIDERS,
  PARALLEL,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATE,
} from '../data/acts-words';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import { type Form, verbOf, words } from './lexicon';
import type { People } from './people';

export type Tag =
  | 'people'
  | 'comma'
  | 'stop'
  | 'and'
  | 'to'
  | 'that'
  | 'relative'
  | 'parallel'
  | 'subordinate'
  | 'modal'
  | 'not'
  | 'be'
  | 'have'
  | 'outsider'
  | 'preposition'
  | 'determiner'
  | 'adverb'
  | 'word';

export interface Item {
  readonly tag: Tag;
  /** Offset into the text. */
  readonly start: number;
  /** The folded word; empty for people. */
  readonly fold: string;
  readonly capital: boolean;
  readonly people: People | undefined;
  /** The verb it may be. */
  readonly form: Form | undefined;
  possessive: boolean;
}

const TAGS: readonly [tag: Tag, table: () => ReadonlySet<string>][] = [
  ['not', words('not never')],
  ['adverb', words(ADVERBS)],
  ['subordinate', words(SUBORDINATE)],
  ['preposition', words(PREPOSITIONS)],
  ['and', words(CONJUNCTIONS)],
  ['parallel', words(PARALLEL)],
  ['relative', words(RELATIVES)],
  ['modal', words(MODALS)],
  ['be', words(BE)],
  ['have', words(HAVE)],
  ['outsider', words(OUTSIDERS)],
  ['determiner', words(DETERMINERS)],
];
const notAdverbs = words(NOT_ADVERBS);
let tags: Map<string, Tag> | undefined;

/** What a word may do, looked up once however often it stands. */
interface Reading {
  readonly tag: Tag;
  readonly form: Form | undefined;
}
const readings = new Map<string, Reading>();
const MOST_READINGS = 10_000;

function readingOf(token: Token): Reading {
  if (token.kind === 'sign') return token.text === ',' ? COMMA : STOP;
  const found = readings.get(token.fold);
  if (found) return found;
  const made = { tag: tagOf(token), form: token.kind === 'word' ? verbOf(token.fold) : undefined };
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(token.fold, made);
  return made;
}
const COMMA: Reading = { tag: 'comma', form: undefined };
const STOP: Reading = { tag: 'stop', form: undefined };

function tagOf(token: Token): Tag {
  if (!tags) {
    tags = new Map([
      ['to', 'to'],
      ['that', 'that'],
    ]);
    for (const [tag, table] of TAGS) for (const word of table()) if (!tags.has(word)) tags.set(word, tag);
  }
  const tag = tags.get(token.fold);
  if (tag) return tag;
  return token.fold.length > 4 && token.fold.endsWith('ly') && !notAdverbs().has(token.fold) ? 'adverb' : 'word';
}

const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);
const SMALL: ReadonlySet<Tag> = new Set<Tag>(['preposition', 'and', 'to', 'subordinate']);
const STOPS = new Set([';', ':', '–', '—', '…', '•', '.', '?', '!']);

/** The items of a sentence. `people` gives, by token index, the people a named mention or reference that begins there stands for. */
export function readItems(tokens: readonly Token[], sentence: Sentence, people: ReadonlyMap<number, People>): Item[] {
  const items: Item[] = [];
  let depth = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at]!;
    if (OPENING.has(token.text)) depth += 1;
    if (depth > 0) {
      if (CLOSING.has(token.text)) depth -= 1;
      continue;
    }
    const chunk = people.get(at);
    if (chunk) {
      at = Math.min(chunk.last, sentence.last) - 1;
      items.push({
        tag: 'people',
        start: token.start,
        fold: '',
        capital: true,
        people: chunk,
        form: undefined,
        possessive: false,
      });
      continue;
    }
    if (token.kind === 'sign') {
      const previous = items.at(-1);
      if (isPossessive(token, tokens[at + 1], previous)) previous!.possessive = true;
      // "in-depth", "one-on-one": a small word in a compound is an adjective's.
      else if (previous && SMALL.has(previous.tag) && token.text === '-' && !token.spaced && !tokens[at + 1]?.spaced)
        items[items.length - 1] = { ...previous, tag: 'word', form: undefined };
      else if (
        token.text === ',' ||
        STOPS.has(token.text) ||
        (token.text === '-' && token.spaced && tokens[at + 1]?.spaced)
      )
        items.push(item(token));
      continue;
    }
    items.push(item(token));
  }
  return items;
}

function item(token: Token): Item {
  const { tag, form } = readingOf(token);
  return {
    tag,
    start: token.start,
    fold: token.fold,
    capital: token.capital,
    people: undefined,
    form,
    possessive: false,
  };
}

/** "’s", or the bare apostrophe after a plural ("the leaders’ talks"). */
function isPossessive(token: Token, next: Token | undefined, previous: Item | undefined): boolean {
  if (token.spaced || !previous) return false;
  if (token.fold === "'s" || /^[’']s$/i.test(token.text)) return true;
  return (token.text === '’' || token.text === "'") && next?.spaced === true && next.kind === 'word';
}
