// A keystroke in the archive's search, from the key to the last change of the list.
import type { Bench } from './bench';
import type { Filled } from './filled';
import { exactly, inTurn } from './measure';
import type { Row } from './rows';
import { lastChange, watchChanges } from './settled';

/** Typed a key at a time, then taken back a key at a time. */
const WORDS = 'security cooperation';
const FRAME_MS = 16;

export async function searchRows({ runs }: Bench, { session, kept }: Filled): Promise<Row[]> {
  const { page } = await session.newTab();
  await watchChanges(page);
  await page.goto(await session.addressOf('archive.html'));
  await lastChange(page);
  await page.locator('input[type=search]').focus();
  await page.evaluate(() => {
    addEventListener('keydown', ({ timeStamp }) => Object.assign(globalThis, { lastKey: timeStamp }), true);
  });
  let at = 0;
  const keystroke = async () => {
    const turn = at++ % (2 * WORDS.length);
    await page.keyboard.press(turn < WORDS.length ? WORDS[turn]!.replace(' ', 'Space') : 'Backspace');
    const changed = await lastChange(page);
    const pressed = await page.evaluate(() => (globalThis as { lastKey?: number }).lastKey!);
    // A space behind a word changes nothing that is shown: it is answered when it is taken.
    return Math.max(0, changed - pressed);
  };
  const heap = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  const taken = await inTurn({ keystroke }, Math.max(runs, 2 * WORDS.length));
  return [
    {
      group: 'library',
      what: `a keystroke in the search at ${kept.toLocaleString('en')} kept`,
      unit: 'ms',
      ours: taken.keystroke,
      against: null,
      target: { of: 'value', limit: FRAME_MS },
    },
    {
      group: 'library',
      what: `memory of the archive at ${kept.toLocaleString('en')} kept`,
      unit: 'MB',
      ours: exactly(heap / 1e6),
      against: null,
      target: null,
    },
  ];
}
