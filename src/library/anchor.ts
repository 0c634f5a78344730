// Notes find their words again: W3C selectors made from a span, and a span found from them in a text that may have been edited.
import search from 'approx-string-match';
import type { Span } from '../analysis/model';
import type { Anchor } from './record';

const CONTEXT = 32;
/** The share of a quote's letters that may have changed for it to be still the same words. */
const TOLERANCE = 0.25;

/** The selectors of a span: its words, those before and after, its position. */
export function anchorOf(text: string, [start, end]: Span, kind: Anchor['kind']): Anchor {
  return {
    kind,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/** Where the words of an anchor stand in a text now: the same words first, else nearly the same; null when they are gone. */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  const exact = occurrences(text, anchor.exact);
  if (exact.length > 0) return best(text, anchor, exact);
  const errors = Math.floor(anchor.exact.length * TOLERANCE);
  if (errors === 0) return null;
  const near = search(text, anchor.exact, errors);
  if (near.length === 0) return null;
  const least = Math.min(...near.map((match) => match.errors));
  const spans = near.filter((match) => match.errors === least && match.end > match.start);
  return best(
    text,
    anchor,
    spans.map(({ start, end }) => [start, end]),
  );
}

function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) spans.push([at, at + words.length]);
  return spans;
}

/** Of several places the one whose surroundings fit best; between equals, the one nearest to where it stood. */
function best(text: string, anchor: Anchor, spans: Span[]): Span | null {
  let chosen: Span | null = null;
  let most = -1;
  for (const span of spans) {
    const fit = sameBefore(text, span[0], anchor.prefix) + sameAfter(text, span[1], anchor.suffix);
    const nearer = chosen !== null && fit === most && distance(span, anchor) < distance(chosen, anchor);
    if (fit > most || nearer) {
      chosen = span;
      most = fit;
    }
  }
  return chosen;
}

const distance = (span: Span, anchor: Anchor): number => Math.abs(span[0] - anchor.start);

function sameBefore(text: string, at: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && length < at && text[at - 1 - length] === prefix[prefix.length - 1 - length])
    length++;
  return length;
}

function sameAfter(text: string, at: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && at + length < text.length && text[at + length] === suffix[length]) length++;
  return length;
}
