import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRhythm } from '../../src/content/rhythm';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page whose every reading takes `cost` ms and brings something new or not. */
function page(cost: number, isNew: boolean) {
  let reads = 0;
  const rhythm = createRhythm(
    () => {
      reads += 1;
      rhythm.done(cost, isNew);
    },
    () => Date.now(),
  );
  return { rhythm, reads: () => reads };
}

test('a burst of changes is read once, when it is over', () => {
  const { rhythm, reads } = page(1, true);
  for (let at = 0; at < 20; at++) {
    rhythm.want();
    vi.advanceTimersByTime(20);
  }
  expect(reads()).toBe(0);
  vi.advanceTimersByTime(1000);
  expect(reads()).toBe(1);
});

test('a page that never rests is read all the same', () => {
  const { rhythm, reads } = page(1, true);
  for (let at = 0; at < 40; at++) {
    rhythm.want();
    vi.advanceTimersByTime(100);
  }
  expect(reads()).toBeGreaterThanOrEqual(2);
});

test('reading takes a small share of the time of a page that changes all the time', () => {
  const cost = 30;
  const { rhythm, reads } = page(cost, true);
  const minute = 60_000;
  for (let at = 0; at < minute; at += 50) {
    rhythm.want();
    vi.advanceTimersByTime(50);
  }
  expect(reads() * cost).toBeLessThan(minute / 20);
});

test('changes that bring nothing new are looked at ever more rarely', () => {
  const { rhythm, reads } = page(1, false);
  for (let at = 0; at < 120_000; at += 100) {
    rhythm.want();
    vi.advanceTimersByTime(100);
  }
  expect(reads()).toBeLessThan(20);
});

test('after the end nothing is read', () => {
  const { rhythm, reads } = page(1, true);
  rhythm.want();
  rhythm.end();
  vi.advanceTimersByTime(10_000);
  expect(reads()).toBe(0);
});
