// The lines above and below a text that belong to the page, not to the release: type, byline, place, date; rights and numbers.
import { readDate } from './dates';
import type { Line } from './lines';
import { DOCUMENT_TYPES, isFootLine, isLabel, isOffice, isPressOffice } from './words';

export interface Head {
  readonly type: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  /** What remains: the lines of the text. */
  readonly lines: Line[];
}

/** Lines that a head may have. */
const MAX_HEAD = 10;
const MAX_FOOT = 6;

/**
 * Parts the lines behind a headline into head and text. The head ends with the last of its first lines that is plainly no text: a date,
 * a document type, an office. What stands before that (a name, a role, a city) belongs to it.
 */
export function partHead(lines: readonly Line[]): Head {
  let end = 0;
  let type: string | null = null;
  let published: string | null = null;
  let office: string | null = null;
  const others: string[] = [];
  for (const [at, { text }] of lines.slice(0, MAX_HEAD).entries()) {
    if (!isLabel(text)) break;
    const date = readDate(text);
    const isType = DOCUMENT_TYPES.has(text.toLowerCase());
    if (date || isType || isOffice(text)) end = at + 1;
    if (date) published ??= date;
    else if (isType) type ??= text;
    else if (isOffice(text)) office ??= text;
    else others.push(text);
  }
  const inHead = others.filter((text) => lines.slice(0, end).some((line) => line.text === text));
  // The last of them is the place where they were given; a name and a role stand before it.
  const byline = office ?? (inHead.slice(0, Math.max(1, inHead.length - 1)).join(', ') || null);
  return { type, byline, published, lines: withoutFoot(lines.slice(end)) };
}

function withoutFoot(lines: readonly Line[]): Line[] {
  const from = Math.max(0, lines.length - MAX_FOOT);
  const foot = lines.findIndex((line, at) => at >= from && isFootLine(line.text));
  return foot < 0 ? [...lines] : lines.slice(0, foot);
}

/** The lines of a body without the office that feeds and pages leave at its head. A person's byline is text. */
export function withoutOffice(lines: readonly Line[], byline: string | null): Line[] {
  const line = lines[0]?.text ?? '';
  const office = isPressOffice(line) || (line === byline && isOffice(line));
  return office ? lines.slice(1) : [...lines];
}
