// A sentence as the popup prints it: whole where it is short, else the part around its marks, cut between words.
import type { Span } from '../analysis/model';

export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const LONGEST = 320;
/** Characters left before the first mark when the beginning is cut. */
const LEAD = 60;

/**
 * The pieces of `sentence` (a span of `text`) with `marks` set apart, an ellipsis at either end that was cut. Marks outside the
 * sentence are left out, overlapping ones joined.
 */
export function excerpt(text: string, sentence: Span, marks: readonly Span[]): ExcerptPart[] {
  const inside = joined(marks.filter(([start, end]) => start >= sentence[0] && end <= sentence[1]));
  const [start, end] = windowOf(text, sentence, inside);
  const parts: ExcerptPart[] = [];
  let at = start;
  const push = (to: number, marked: boolean) => {
    if (to > at) parts.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const mark of inside) {
    if (mark[1] > end) break;
    push(mark[0], false);
    push(mark[1], true);
  }
  push(end, false);
  if (start > sentence[0]) parts.unshift({ text: '… ', marked: false });
  if (end < sentence[1]) parts.push({ text: ' …', marked: false });
  return parts;
}

function windowOf(text: string, [from, to]: Span, marks: readonly Span[]): Span {
  if (to - from <= LONGEST) return [from, to];
  const [first] = marks;
  // The beginning says who does what: it is cut only where the first mark stands too far from it.
  if (!first || first[1] - from <= LONGEST) return [from, wordEnd(text, from + LONGEST, to)];
  const start = wordStart(text, Math.max(from, first[0] - LEAD), from);
  return [start, wordEnd(text, Math.max(first[1], Math.min(to, start + LONGEST)), to)];
}

function wordStart(text: string, at: number, least: number): number {
  if (at <= least) return least;
  return Math.max(least, text.lastIndexOf(' ', at) + 1);
}

function wordEnd(text: string, at: number, most: number): number {
  if (at >= most) return most;
  const end = text.indexOf(' ', at);
  return end < 0 || end > most ? most : end;
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = result.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
