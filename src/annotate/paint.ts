// Paints marks with the CSS Custom Highlight API: ranges in a registry, no change of the DOM.
import type { NodeRange, TextMap } from '../page/page';
import { FLASH, MARK_KINDS, type Mark, type MarkKind, nameOf } from './marks';

/** A mark with its place on the page. */
export interface Placed {
  readonly mark: Mark;
  /** The pieces of text nodes it covers; empty where its words do not stand on the page. */
  readonly pieces: readonly NodeRange[];
  /** The same as ranges. Made when they are first asked for: a browser keeps every range it was given up to date. */
  readonly ranges: readonly Range[];
}

/** Where highlights overlap the higher one lies on top: issues have a line and no wash, so they hide nothing. */
const PRIORITY: Record<MarkKind, number> = { other: 1, counterpart: 2, us: 3, issue: 4 };
const FLASH_PRIORITY = 9;

/** Whether this browser can paint highlights. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Finds the place of each mark on the page. One of `before` that is the same, in the same place, is taken as it is, with its ranges. */
export function placeMarks(marks: readonly Mark[], map: TextMap, before: readonly Placed[] = []): Placed[] {
  return marks.map((mark, at) => {
    const pieces = piecesAt(map, mark.start, mark.end);
    const known = before[at];
    if (known && isSameMark(known.mark, mark) && isSamePlace(known.pieces, pieces)) return known;
    let made: readonly Range[] | undefined;
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

function isSameMark(a: Mark, b: Mark): boolean {
  return (Object.keys(a) as (keyof Mark)[]).every((key) => a[key] === b[key]);
}

function isSamePlace(a: readonly NodeRange[], b: readonly NodeRange[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ node, start, end }, at) => {
      const other = b[at]!;
      return node === other.node && start === other.start && end === other.end;
    })
  );
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

/** Registers placed marks, each kind under its name; kinds without any are taken out, and those painted already are left as they are. */
export function paintMarks(placed: readonly Placed[]): void {
  for (const kind of MARK_KINDS) {
    const ranges = placed.flatMap((one) => (one.mark.kind === kind ? one.ranges : []));
    const painted = CSS.highlights.get(nameOf(kind));
    if (painted?.size === ranges.length && ranges.every((range) => painted.has(range))) continue;
    if (ranges.length === 0) {
      CSS.highlights.delete(nameOf(kind));
      continue;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = PRIORITY[kind];
    CSS.highlights.set(nameOf(kind), highlight);
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
