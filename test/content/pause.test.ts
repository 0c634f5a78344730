import { expect, test } from 'vitest';
import { inSlices } from '../../src/content/pause';

function* work(steps: number, ms: number): Generator<undefined, string> {
  for (let at = 0; at < steps; at++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

test('short work is done in one go, long work lets others have their turn', async () => {
  let turns = 0;
  const count = setInterval(() => {
    turns += 1;
  }, 0);
  expect(await inSlices(work(3, 0), () => true)).toBe('done');
  expect(turns).toBe(0);
  expect(await inSlices(work(40, 4), () => true)).toBe('done');
  clearInterval(count);
  expect(turns).toBeGreaterThan(2);
});

test('work nobody waits for any longer is given up at the next pause', async () => {
  expect(await inSlices(work(40, 4), () => false)).toBeNull();
});

test('what the work throws is thrown', async () => {
  // biome-ignore lint/correctness/useYield: it fails before it yields.
  const failing = (function* (): Generator<undefined, string> {
    throw new Error('no');
  })();
  await expect(inSlices(failing, () => true)).rejects.toThrow('no');
});
