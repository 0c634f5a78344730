// The document: a release's text with its tokens, sentences and paragraphs, made once and read by every step.
import type { Release } from '../model';
import { clean } from './clean';
import { type Sentence, splitSentences } from './sentences';
import { type Token, tokenize } from './tokens';

export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

export interface TextDocument {
  readonly release: Release;
  /** The cleaned text: what all offsets count in. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  /** The release's title, as far as it is read. */
  readonly title: readonly Token[];
}

/** Titles longer than this are none: a text in the title's place. */
const LONGEST_TITLE = 400;

/** Cleans and segments the text of a release. */
export function readDocument(release: Release): TextDocument {
  const text = clean(release.text);
  const tokens = tokenize(text);
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text ? text.split('\n') : []) {
    paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  const title = tokenize(release.title.slice(0, LONGEST_TITLE));
  return { release, text, tokens, sentences: splitSentences(text, tokens), paragraphs, title };
}
