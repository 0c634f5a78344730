// Which rows of a long list are in sight. All rows are of one height, so that any of ten thousand is found by a division.

export interface Sight {
  /** Where the first row begins, from the top of the viewport, in px: negative when scrolled past. */
  top: number;
  /** Heights in px. */
  viewport: number;
  row: number;
  count: number;
}

/** Rows drawn beyond either edge, so that scrolling does not outrun the drawing. */
const BEYOND = 8;

/** The rows to draw: from the first up to, not including, the second. */
export function rowsInSight({ top, viewport, row, count }: Sight): [from: number, to: number] {
  const first = Math.floor(-top / row) - BEYOND;
  const last = Math.ceil((viewport - top) / row) + BEYOND;
  return [Math.min(count, Math.max(0, first)), Math.min(count, Math.max(0, last))];
}

/** How far to scroll, in px, so that row `at` is in sight, `above` px at the top being covered; 0 when it is. */
export function scrollNeeded({ top, viewport, row }: Omit<Sight, 'count'>, at: number, above: number): number {
  const begins = top + at * row;
  if (begins < above) return begins - above;
  return Math.max(0, begins + row - viewport);
}

/** The row a key leads to from row `at`; null for a key that leads nowhere. */
export function rowAfterKey(key: string, at: number, count: number, page: number): number | null {
  const goal = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: count - 1 }[
    key
  ];
  return goal === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, goal));
}
