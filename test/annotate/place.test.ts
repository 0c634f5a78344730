import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, placeCard } from '../../src/annotate/place';

const VIEW = { width: 1000, height: 700 };
const line = (left: number, top: number, width = 100): Box => ({ left, top, right: left + width, bottom: top + 20 });

test('a card goes below the last line of its words, where they begin', () => {
  expect(placeCard([line(300, 100)], { width: 320, height: 200 }, VIEW)).toMatchObject({
    left: 300,
    top: 128,
    side: 'below',
  });
  expect(placeCard([line(900, 100), line(50, 130)], { width: 320, height: 200 }, VIEW)).toMatchObject({
    left: 50,
    top: 158,
  });
});

test('near the foot of the window it goes above, near the right edge it moves left', () => {
  expect(placeCard([line(300, 600)], { width: 320, height: 200 }, VIEW)).toMatchObject({ top: 392, side: 'above' });
  expect(placeCard([line(900, 100)], { width: 320, height: 200 }, VIEW).left).toBe(672);
});

test('whatever the words and the window, the card covers no line and stays inside as far as its words do', () => {
  const around = fc.record({
    left: fc.integer({ min: -50, max: 990 }),
    top: fc.integer({ min: 0, max: 640 }),
    lines: fc.integer({ min: 1, max: 3 }),
    height: fc.integer({ min: 40, max: 900 }),
  });
  fc.assert(
    fc.property(around, ({ left, top, lines, height }) => {
      const words = Array.from({ length: lines }, (_, at) => line(left, top + at * 20));
      const { maxHeight, ...card } = placeCard(words, { width: 320, height }, VIEW);
      const foot = card.top + Math.min(height, maxHeight);
      for (const word of words) expect(foot <= word.top || card.top >= word.bottom).toBe(true);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.left + 320).toBeLessThanOrEqual(VIEW.width);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(foot).toBeLessThanOrEqual(VIEW.height);
    }),
    { seed: 20261124, numRuns: 2000 },
  );
});
