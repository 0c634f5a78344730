// The tone: adjectives that a release gives to the talks themselves.
import { TALKS, TONES } from '../data/contacts';
import { wordClass } from '../text/classes';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';

const TALK = wordClass(TALKS);

/** Verbs that say talks took place ("had a candid exchange") or how they were ("the talks were candid", "described … as"). */
const HAVING = new Set([
  'had',
  'held',
  'have',
  'having',
  'engaged',
  'in',
  'a',
  'an',
  'their',
  'the',
  'and',
  ',',
  'this',
  'for',
  'enjoyed',
  'conducted',
  'led',
  'were',
  'was',
  'as',
  'of',
  'today',
  'to',
]);
const BEING = new Set(['were', 'was', 'are', 'is', 'proved', 'remained']);

interface Adjective {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** The adjectives given to the talks, as written, in order, each once: "candid", "in-depth". */
export function findTone(document: TextDocument): string[] {
  const tones: string[] = [];
  const add = (found: readonly Adjective[]) => {
    for (const { text } of found)
      if (!tones.some((tone) => tone.toLowerCase() === text.toLowerCase())) tones.push(text);
  };
  for (let at = 0; at < document.tokens.length; at++) {
    if (!(document.tokens[at]!.marks & TALK)) continue;
    add(before(document, at));
    add(after(document, at));
  }
  return tones;
}

/** "had in-depth, substantive, and constructive discussions": the run of adjectives that ends at the noun. */
function before(document: TextDocument, noun: number): Adjective[] {
  const found: Adjective[] = [];
  let at = noun - 1;
  while (at >= 0) {
    const adjective = adjectiveEndingAt(document, at);
    if (adjective) {
      found.unshift(adjective);
      at = adjective.first - 1;
    } else if (found.length > 0 && (document.tokens[at]!.text === ',' || document.tokens[at]!.fold === 'and')) at -= 1;
    else break;
  }
  // What is wished for ("further productive talks", "would welcome candid talks") is not how the talks were.
  const lead = document.tokens[at]?.fold ?? '';
  return found.length > 0 && HAVING.has(lead) && !isWish(document.tokens, at) ? found : [];
}

function isWish(tokens: readonly Token[], at: number): boolean {
  for (let back = at; back > Math.max(-1, at - 6); back--) {
    const { fold, text } = tokens[back]!;
    if (text === '.' || text === ';') return false;
    if (
      /^(?:need|importance|continue|continued|hope|hopes|hoped|future|will|would|could|should|encouraged|urged|toward|towards|forward)$/.test(
        fold,
      )
    )
      return true;
  }
  return false;
}

/** "The discussions in Geneva were professional and substantive": a run of adjectives after a form of "to be". */
function after(document: TextDocument, noun: number): Adjective[] {
  const { tokens } = document;
  let at = noun + 1;
  const limit = Math.min(tokens.length, noun + 7);
  while (at < limit && !BEING.has(tokens[at]!.fold)) {
    if (/^[.;,:]$/.test(tokens[at]!.text) || TALKS.has(tokens[at]!.fold)) return [];
    at += 1;
  }
  if (at >= limit) return [];
  const found: Adjective[] = [];
  for (at += 1; at < tokens.length; at++) {
    const { fold, text } = tokens[at]!;
    const adjective = adjectiveStartingAt(document, at);
    if (adjective) {
      found.push(adjective);
      at = adjective.last;
    } else if (text !== ',' && !/^(?:and|both|very|highly|also|truly)$/.test(fold)) break;
  }
  // "were good friends": the adjective of another noun.
  const next = tokens[at];
  return next?.kind === 'word' && !/^(?:and|but|with|in|on|as|over|between|for|at|covering|focused)$/.test(next.fold)
    ? []
    : found;
}

function adjectiveEndingAt(document: TextDocument, last: number): Adjective | null {
  const { tokens } = document;
  if (last >= 2 && tokens[last - 1]!.text === '-' && !tokens[last]!.spaced)
    return adjectiveOf(document, last - 2, last);
  return adjectiveOf(document, last, last);
}

function adjectiveStartingAt(document: TextDocument, first: number): Adjective | null {
  const { tokens } = document;
  if (tokens[first + 1]?.text === '-' && !tokens[first + 1]!.spaced) return adjectiveOf(document, first, first + 2);
  return adjectiveOf(document, first, first);
}

function adjectiveOf({ tokens, text }: TextDocument, first: number, last: number): Adjective | null {
  if (last >= tokens.length) return null;
  const key = tokens
    .slice(first, last + 1)
    .map((token) => token.fold)
    .join('');
  return TONES.has(key) ? { text: text.slice(tokens[first]!.start, tokens[last]!.end), first, last } : null;
}
