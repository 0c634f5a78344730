// Which mark stands under a point or in an element.

import { caretAt, contains } from '../dom';
import type { NodeRange } from '../page/page';
import type { Placed } from './paint';

export interface HitMap {
  /** The innermost shown mark whose words are painted at a point of the viewport. */
  at(x: number, y: number): Placed | null;
  /** The first mark inside an element. */
  within(element: Element): Placed | null;
}

interface Hit {
  readonly piece: NodeRange;
  readonly placed: Placed;
}

/** Prepares the marks for look-up by text node. */
export function mapHits(document: Document, placed: readonly Placed[]): HitMap {
  const byNode = new Map<Node, Hit[]>();
  for (const one of placed) {
    for (const piece of one.pieces) {
      const list = byNode.get(piece.node);
      if (list) list.push({ piece, placed: one });
      else byNode.set(piece.node, [{ piece, placed: one }]);
    }
  }
  return {
    at(x, y) {
      const caret = caretAt(document, x, y);
      const candidates = caret && byNode.get(caret.offsetNode);
      if (!candidates) return null;
      const hits = candidates.filter(
        ({ piece, placed }) => isBetween(piece, caret.offset) && isPaintedAt(placed, x, y),
      );
      // Where marks overlap the shortest is the one pointed at.
      hits.sort((a, b) => lengthOf(a.placed) - lengthOf(b.placed));
      return hits[0]?.placed ?? null;
    },
    within(element) {
      return placed.find(({ pieces }) => pieces.some(({ node }) => contains(element, node))) ?? null;
    },
  };
}

const lengthOf = ({ mark }: Placed): number => mark.end - mark.start;

function isBetween({ start, end }: NodeRange, offset: number): boolean {
  return offset >= start && offset <= end;
}

/** The caret nearest to a point may be far from it: the words must be there too. */
function isPaintedAt({ ranges }: Placed, x: number, y: number): boolean {
  for (const range of ranges)
    for (const box of range.getClientRects())
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  return false;
}
