// A sentence as a plain quotation with a link that opens the page at those words (a text fragment).
import type { Analysis, Span } from '../../analysis/model';
import { dayInWords } from '../../ui/dates';
import { sourceOf } from './source';

/** Up to this length the fragment holds the whole sentence, beyond it its first and its last words. */
const WHOLE = 120;
const ENDS = 5;

/** “Sentence” (title, date), and the link beneath it. */
export function quote(analysis: Analysis, span: Span): string {
  const { title, url, author, site, published } = sourceOf(analysis);
  const words = analysis.text.slice(...span);
  const source = [author ?? site, title, published && dayInWords(published)].filter(Boolean).join(', ');
  return [`“${words}”`, source, url && linkTo(url, words)].filter(Boolean).join('\n');
}

/** The address of a page with a text fragment for `words`, which stand in one paragraph of it. */
export function linkTo(url: string, words: string): string {
  const all = words.split(' ');
  const [first, last] = [all.slice(0, ENDS), all.slice(-ENDS)].map((part) => encode(part.join(' ')));
  const fragment = words.length <= WHOLE || all.length < 2 * ENDS ? encode(words) : `${first},${last}`;
  const base = url.split('#')[0];
  return `${base}#:~:text=${fragment}`;
}

/** Percent-encoded, the signs that divide a text fragment's parts with it. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}

/** The sentence to quote: the one the reader went to (or where they went to in it), else the one that tells of the event. */
export function sentenceToQuote(analysis: Analysis, chosen: Span | null): Span {
  const { statements, text, event, officials } = analysis;
  if (chosen) return statements.some(({ span }) => span[0] === chosen[0]) ? chosen : sentenceAround(text, chosen[0]);
  const first = officials.find(({ participant }) => participant)?.mentions[0];
  if (event.kind !== 'none' && first) return sentenceAround(text, first[0]);
  return statements[0]?.span ?? sentenceAround(text, 0);
}

/** The line's sentence that holds an offset: up to a full stop that is followed by a capital letter. */
function sentenceAround(text: string, offset: number): Span {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const lineEnd = newline < 0 ? text.length : newline;
  const line = text.slice(lineStart, lineEnd);
  let start = 0;
  let end = line.length;
  for (const stop of line.matchAll(/[a-z)”]{2}[.!?] (?=[A-Z“])/g)) {
    const after = stop.index + stop[0].length;
    if (lineStart + after <= offset) start = after;
    else {
      end = after - 1;
      break;
    }
  }
  return [lineStart + start, lineStart + Math.max(end, start + 1)];
}
