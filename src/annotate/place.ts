// Where a card goes: beside the words it explains, never over them, always inside the window.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Placing {
  readonly left: number;
  readonly top: number;
  /** How high the card may grow there. */
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
}

const GAP = 8;
const MARGIN = 8;

/**
 * The place of a card of `size` for words that fill `lines` (in reading order). Below the last line where it fits, else above the first,
 * else on the side with more room, lower than it would like to be. All in CSS pixels of the viewport.
 */
export function placeCard(lines: readonly Box[], size: Size, viewport: Size): Placing {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const below = viewport.height - bottom - GAP - MARGIN;
  const above = top - GAP - MARGIN;
  const side = size.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(0, side === 'below' ? below : above);
  const height = Math.min(size.height, maxHeight);
  const anchor = side === 'below' ? lines.at(-1)! : lines[0]!;
  const furthest = Math.max(MARGIN, viewport.width - size.width - MARGIN);
  return {
    left: Math.min(Math.max(anchor.left, MARGIN), furthest),
    top: side === 'below' ? bottom + GAP : top - GAP - height,
    maxHeight,
    side,
  };
}
