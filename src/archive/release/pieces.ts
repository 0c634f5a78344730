// A text cut into pieces, each marked with all that stands on it: what is drawn as one run.
import type { Analysis, Official, Span } from '../../analysis/model';
import type { Note } from '../../library/library';
import { fold } from '../../library/search/search';

export type Side = 'us' | 'them' | 'other';

/** What a piece belongs to. `subject` is the index of the official, issue or note in its list, `nth` which of its mentions. */
export interface Mark {
  is: Side | 'issue' | 'note' | 'found';
  subject: number;
  nth: number;
  span: Span;
}

export interface Piece {
  start: number;
  text: string;
  marks: Mark[];
}

/** The U.S. side is whoever acts for the United States, counterparts are the others who took part, the rest is merely named. */
export function sideOf({ country, participant, role }: Pick<Official, 'country' | 'participant' | 'role'>): Side {
  if (role === 'person') return 'other';
  if (country === 'US') return 'us';
  return participant ? 'them' : 'other';
}

/** The mentions, the words with notes and the words searched for, by where they begin. */
export function marksOf(analysis: Analysis, notes: readonly Note[], searched: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  const add = (is: Mark['is'], subject: number, spans: readonly Span[]) => {
    spans.forEach((span, nth) => {
      marks.push({ is, subject, nth, span });
    });
  };
  analysis.officials.forEach((official, at) => {
    add(sideOf(official), at, official.mentions);
  });
  analysis.issues.forEach((issue, at) => {
    add('issue', at, issue.mentions);
  });
  notes.forEach(({ anchor, orphan }, at) => {
    if (anchor && !orphan) add('note', at, [[anchor.start, anchor.end]]);
  });
  add('found', 0, placesOf(analysis.text, searched));
  return marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** Where words of a text begin with one of these, as the search found them. */
function placesOf(text: string, beginnings: readonly string[]): Span[] {
  if (beginnings.length === 0) return [];
  const spans: Span[] = [];
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = fold(found);
    if (beginnings.some((beginning) => folded.startsWith(beginning))) spans.push([index, index + found.length]);
  }
  return spans;
}

/** The paragraphs of a text, cut at every border of a mark. Nothing of the text is lost but the line ends between paragraphs. */
export function paragraphsOf(text: string, marks: readonly Mark[]): Piece[][] {
  const paragraphs: Piece[][] = [];
  for (let start = 0; start <= text.length; ) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    if (end > start) paragraphs.push(cut(text, [start, end], marks));
    start = end + 1;
  }
  return paragraphs;
}

function cut(text: string, [from, to]: Span, marks: readonly Mark[]): Piece[] {
  const here = marks.filter(({ span }) => span[0] < to && span[1] > from);
  const borders = new Set([from, to]);
  for (const { span } of here) for (const at of span) if (at > from && at < to) borders.add(at);
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => ({
    start,
    text: text.slice(start, sorted[at + 1]),
    marks: here.filter(({ span }) => span[0] <= start && span[1] > start),
  }));
}
