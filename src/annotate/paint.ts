// Paints marks with the CSS Custom Highlight API: ranges in a registry, no change of the DOM.
import type { NodeRange, TextMap } from '../page/page';
import { MARK_KINDS, type Mark, type MarkKind } from './marks';
import { FLASH } from './sheet';

/** A mark with its place on the page. */
export interface Placed {
  readonly mark: Mark;
  /** The pieces of text nodes it covers; empty where its words do not stand on the page. */
  readonly pieces: readonly NodeRange[];
  /** The same as ranges. Made when they are first asked for: a browser keeps every range it was given up to date. */
  readonly ranges: readonly Range[];
}

export const nameOf = (kind: MarkKind): string => `readout-lens-${kind}`;

/** Where highlights overlap the higher one lies on top: issues have a line and no wash, so they hide nothing. */
const PRIORITY: Record<MarkKind, number> = { other: 1, counterpart: 2, us: 3, issue: 4 };
const FLASH_PRIORITY = 9;

/** Whether this browser can paint highlights. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Finds the place of each mark on the page. */
export function placeMarks(marks: readonly Mark[], map: TextMap): Placed[] {
  return marks.map((mark) => {
    let made: readonly Range[] | undefined;
    const pieces = piecesAt(map, mark.start, mark.end);
    return {
      mark,
      pieces,
      get ranges() {
        made ??= pieces.flatMap(rangeOf);
        return made;
      },
    };
  });
}

/** The ranges of a span of the text; those whose nodes have since changed are left out. */
export function rangesAt(map: TextMap, start: number, end: number): Range[] {
  return piecesAt(map, start, end).flatMap(rangeOf);
}

function piecesAt(map: TextMap, start: number, end: number): NodeRange[] {
  return map.rangesOf(start, end).filter(isThere);
}

const isThere = ({ node, end }: NodeRange): boolean => end <= node.length;

/** None where the node has become shorter meanwhile. */
function rangeOf(piece: NodeRange): Range[] {
  if (!isThere(piece)) return [];
  const range = new Range();
  range.setStart(piece.node, piece.start);
  range.setEnd(piece.node, piece.end);
  return [range];
}

/** Registers placed marks, each kind under its name; kinds without any are taken out. */
export function paintMarks(placed: readonly Placed[]): void {
  for (const kind of MARK_KINDS) {
    const highlight = new Highlight();
    highlight.priority = PRIORITY[kind];
    for (const { mark, ranges } of placed) if (mark.kind === kind) for (const range of ranges) highlight.add(range);
    if (highlight.size > 0) CSS.highlights.set(nameOf(kind), highlight);
    else CSS.highlights.delete(nameOf(kind));
  }
}

/** Lights up ranges until it is called again; with none, puts the light out. */
export function paintFlash(ranges: readonly Range[]): void {
  if (!ranges.length) {
    CSS.highlights.delete(FLASH);
    return;
  }
  const highlight = new Highlight();
  highlight.priority = FLASH_PRIORITY;
  for (const range of ranges) highlight.add(range);
  CSS.highlights.set(FLASH, highlight);
}

export function clearPaint(): void {
  for (const kind of MARK_KINDS) CSS.highlights.delete(nameOf(kind));
  CSS.highlights.delete(FLASH);
}
