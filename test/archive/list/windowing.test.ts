import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowAfterKey, rowsInSight, scrollNeeded } from '../../../src/archive/list/windowing';

describe('the rows in sight', () => {
  const sight = fc.record({
    top: fc.integer({ min: -700_000, max: 2_000 }),
    viewport: fc.integer({ min: 100, max: 3_000 }),
    row: fc.integer({ min: 20, max: 200 }),
    count: fc.integer({ min: 0, max: 10_000 }),
  });

  it('are all drawn, and not many more (any list, anywhere)', () => {
    fc.assert(
      fc.property(sight, ({ top, viewport, row, count }) => {
        const [from, to] = rowsInSight({ top, viewport, row, count });
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(count);
        expect(to - from).toBeLessThan(viewport / row + 20);
        const inSight = (at: number) => top + (at + 1) * row > 0 && top + at * row < viewport;
        for (let at = 0; at < count; at++) if (inSight(at)) expect(at >= from && at < to).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('hold the one scrolled to', () => {
    fc.assert(
      fc.property(sight, fc.nat(), ({ top, viewport, row, count }, nth) => {
        fc.pre(count > 0 && viewport > 2 * row);
        const at = nth % count;
        const after = top - scrollNeeded({ top, viewport, row }, at, 0);
        expect(after + at * row).toBeGreaterThanOrEqual(0);
        expect(after + (at + 1) * row).toBeLessThanOrEqual(viewport);
      }),
    );
  });
});

describe('keys in a list', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 8],
    ['PageUp', 3, 0],
    ['Home', 7, 0],
    ['End', 2, 9],
  ])('%s leads from row %i to row %i of ten', (key, from, to) => {
    expect(rowAfterKey(key, from, 10, 5)).toBe(to);
  });

  it('are left alone where they lead nowhere', () => {
    expect(rowAfterKey('a', 1, 10, 5)).toBeNull();
    expect(rowAfterKey('ArrowDown', 0, 0, 5)).toBeNull();
  });
});
