// Sentences: where a reader would stop. Paragraphs end sentences; abbreviations do not, unless a new sentence plainly begins.
import type { Token } from './tokens';

export interface Sentence {
  /** Offsets into the text, end exclusive, closing quotation marks and brackets included. */
  readonly start: number;
  readonly end: number;
  /** Token indices, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Index of the paragraph (line) it stands in. */
  readonly paragraph: number;
}

const ENDS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '–', '—', '-', '•']);
/** Words that begin a sentence when they stand capitalised after an abbreviation ("… in the U.S. The Secretary …"). */
const STARTERS = new Set(
  (
    'the a an he she they it we you i this that these those both in on at as by for from with after before during while when where ' +
    'their his her its our your there here following finally also additionally furthermore moreover however although since today ' +
    'yesterday together all each if to and but'
  ).split(' '),
);

/** The abbreviation that belongs to no title or name after it, so that any capital begins a sentence ("… in Washington, D.C. Secretary …"). */
const CAPITAL_CITY = 'd.c.';

/** Splits tokens into sentences. `text` is the text the tokens were cut from; line feeds in it part paragraphs. */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (last: number) => {
    if (last <= first) return;
    sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, paragraph });
    first = last;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const previous = tokens[at - 1];
    if (!previous || !token.spaced) continue;
    const feeds = lineFeeds(text, previous.end, token.start);
    if (feeds > 0) {
      close(at);
      paragraph += feeds;
    } else if (mayEnd(previous) && endsSentence(tokens, at)) close(at);
  }
  close(tokens.length);
  return sentences;
}

function lineFeeds(text: string, from: number, to: number): number {
  let feeds = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) feeds += 1;
  return feeds;
}

/** Only a sign or an abbreviation ends a sentence. */
const mayEnd = ({ kind, text }: Token) => kind === 'sign' || text.charCodeAt(text.length - 1) === 46;

/** Whether a sentence ends just before the (spaced) token at `at`. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  let end = at - 1;
  while (end > 0 && CLOSERS.has(tokens[end]!.text) && !tokens[end]!.spaced) end -= 1;
  const last = tokens[end]!;
  let begin = at;
  while (begin < tokens.length - 1 && OPENERS.has(tokens[begin]!.text)) begin += 1;
  const next = tokens[begin]!;
  if (ENDS.has(last.text)) return next.capital || next.kind === 'number' || last.text !== '.';
  if (last.kind === 'word' && last.text.endsWith('.'))
    return next.capital && (last.fold === CAPITAL_CITY || (STARTERS.has(next.fold) && isAcronym(last.text)));
  return false;
}

/** "U.S.", "D.C.", "p.m.", "Jr.": abbreviations that may end a sentence; "J.", "Dr." may not. */
function isAcronym(word: string): boolean {
  return word.length > 3 ? word.indexOf('.') < word.length - 1 : /^(?:jr|sr|ma)\.$/i.test(word);
}
