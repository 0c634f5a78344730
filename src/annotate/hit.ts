// Which mark stands under a point or in an element.

import { caretAt, contains } from '../dom';
import type { Placed } from './paint';

export interface HitMap {
  /** The innermost shown mark whose words are painted at a point of the viewport. */
  at(x: number, y: number): Placed | null;
  /** The first mark inside an element. */
  within(element: Element): Placed | null;
}

/** Prepares the marks for look-up by text node. */
export function mapHits(document: Document, placed: readonly Placed[]): HitMap {
  const byNode = new Map<Node, { range: Range; placed: Placed }[]>();
  for (const one of placed) {
    for (const range of one.ranges) {
      const list = byNode.get(range.startContainer);
      if (list) list.push({ range, placed: one });
      else byNode.set(range.startContainer, [{ range, placed: one }]);
    }
  }
  return {
    at(x, y) {
      const caret = caretAt(document, x, y);
      const candidates = caret && byNode.get(caret.offsetNode);
      if (!candidates) return null;
      const hits = candidates.filter(({ range }) => isBetween(range, caret.offset) && isPaintedAt(range, x, y));
      // Where marks overlap the shortest is the one pointed at.
      hits.sort((a, b) => lengthOf(a.placed) - lengthOf(b.placed));
      return hits[0]?.placed ?? null;
    },
    within(element) {
      return placed.find(({ ranges }) => ranges.some((range) => contains(element, range.startContainer))) ?? null;
    },
  };
}

const lengthOf = ({ mark }: Placed): number => mark.end - mark.start;

function isBetween(range: Range, offset: number): boolean {
  return offset >= range.startOffset && offset <= range.endOffset;
}

/** The caret nearest to a point may be far from it: the words must be there too. */
function isPaintedAt(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects())
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  return false;
}
