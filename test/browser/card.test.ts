// The card: opened by the pointer or the keyboard, never over the words it explains, gone without a trace.
import type { Tab } from './drivers/driver';
import { type Extension, openExtension } from './extension';
import { highlightsOf, hostOf, layoutOf, pointOf } from './page';
import { expect, fixture, screen, test } from './suite';

const RELEASE = 'https://www.state.gov/releases/office-of-the-spokesperson/2026/03/secretary-marshs-meeting/';

let tab: Tab;
let extension: Extension;

test.beforeEach(async ({ driver }) => {
  driver.serve({ [RELEASE]: fixture('readout-2019') });
  extension = await openExtension(driver);
  tab = await driver.open(RELEASE);
  await tab.bringToFront();
  await expect.poll(async () => Object.keys(await highlightsOf(tab)).length).toBeGreaterThan(2);
});
test.afterEach(async () => {
  await tab.close();
  await extension.close();
});

test('the pointer on a name opens its card beside it; Escape closes it and leaves nothing behind', async ({
  driver,
}) => {
  const before = await layoutOf(tab);
  const { x, y } = await pointOf(tab, 'readout-lens-counterpart');
  await tab.move(x, y);
  await expect.poll(() => hostOf(tab)).not.toBeNull();
  const host = (await hostOf(tab))!;
  expect(host.parent).toBe('html');
  expect(host.open).toBe(false);
  const [, top, , bottom] = host.box;
  expect(y < top! || y > bottom!).toBe(true);
  await expect.poll(async () => (await extension.card(RELEASE))?.text).toContain('First kept release');
  const card = (await extension.card(RELEASE))!;
  expect(card.name).toContain('Solheim');
  expect(card.text).toContain('Foreign Minister');
  expect(card.text).toContain('Norway');
  expect(card.label).toBe('dialog');
  expect(card.focused).toBeNull();
  expect(await layoutOf(tab)).toEqual(before);
  await tab.screenshot(screen(`card-official-${driver.name}`));
  await tab.press('Escape');
  expect(await hostOf(tab)).toBeNull();
  expect(await layoutOf(tab)).toEqual(before);
});

test('the pointer may go over into the card; away from both it closes', async () => {
  const { x, y } = await pointOf(tab, 'readout-lens-issue');
  await tab.move(x, y);
  await expect.poll(() => hostOf(tab)).not.toBeNull();
  const [left, top] = (await hostOf(tab))!.box;
  await tab.move(left! + 20, top! + 20);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await hostOf(tab)).not.toBeNull();
  await tab.move(5, 5);
  await expect.poll(() => hostOf(tab)).toBeNull();
});

test('an issue’s card says how it was treated and by whom', async ({ driver }) => {
  const issues = (await highlightsOf(tab))['readout-lens-issue']!;
  const { x, y } = await pointOf(tab, 'readout-lens-issue', issues.indexOf('energy security'));
  await tab.move(x, y);
  await expect.poll(async () => (await extension.card(RELEASE))?.name).toBe('Energy security');
  const { text } = (await extension.card(RELEASE))!;
  expect(text).toContain('Economy, trade and energy');
  expect(text).toMatch(/Thanked by .*Marsh/);
  expect(text).toContain('“energy security”');
  await tab.screenshot(screen(`card-issue-${driver.name}`));
});

test('the keyboard steps from highlight to highlight, reads each card, and Escape gives the focus back', async () => {
  await tab.evaluate(() => (document.querySelector('.entry-content a') as HTMLElement).focus());
  expect((await extension.tell(RELEASE, { tell: 'step', by: 1 })).done).toBe(true);
  const first = (await extension.card(RELEASE))!;
  expect(first.focused).toBe('dialog');
  await extension.tell(RELEASE, { tell: 'step', by: 1 });
  const second = (await extension.card(RELEASE))!;
  expect(second.name).not.toBe(first.name);
  await extension.tell(RELEASE, { tell: 'step', by: -1 });
  expect((await extension.card(RELEASE))!.name).toBe(first.name);
  await tab.press('Escape');
  expect(await hostOf(tab)).toBeNull();
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('a');
});

test('the card’s buttons go to the other mentions of the same person', async () => {
  await extension.tell(RELEASE, { tell: 'step', by: 1 });
  const first = (await extension.card(RELEASE))!;
  expect(first.text).toContain('1 of 2');
  await extension.pressInCard(RELEASE, 'Next mention');
  const next = (await extension.card(RELEASE))!;
  expect(next.name).toBe(first.name);
  expect(next.text).toContain('2 of 2');
});

test('keys and clicks inside the card do not reach the page', async () => {
  await tab.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['keydown', 'keyup', 'click', 'mousedown', 'pointerdown', 'focusin'])
      document.addEventListener(type, () => seen.push(type));
  });
  await extension.tell(RELEASE, { tell: 'step', by: 1 });
  await tab.press('ArrowDown');
  const [left, top] = (await hostOf(tab))!.box;
  await tab.click(left! + 30, top! + 30);
  expect(await tab.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});

test('a jump brings the words into view, flashes them, and the flash goes out', async () => {
  await tab.resize(1000, 200);
  const answer = await extension.tell(RELEASE, { tell: 'state' });
  const { text } = answer.found.analysis as { text: string };
  const start = text.lastIndexOf('Leyla Hasanova');
  await tab.evaluate(watchFlash);
  await extension.tell(RELEASE, { tell: 'jump', span: [start, start + 14] });
  const flashed = () => tab.evaluate(() => (window as unknown as Watched).flashed);
  await expect.poll(flashed).toMatchObject({ words: 'Leyla Hasanova' });
  const { top } = (await flashed())!;
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(200);
  await expect.poll(async () => (await highlightsOf(tab))['readout-lens-flash']).toBeUndefined();
  await tab.resize(1000, 700);
});

interface Watched {
  flashed: { words: string; top: number } | null;
}

/** Runs in the page: notes what flashes. A flash is short, and a look from outside may come too late for it. */
function watchFlash(): void {
  const watched = window as unknown as Watched;
  watched.flashed = null;
  const timer = setInterval(() => {
    const range = [...(CSS.highlights.get('readout-lens-flash') ?? [])][0] as Range | undefined;
    if (!range) return;
    watched.flashed = { words: String(range), top: range.getBoundingClientRect().top };
    clearInterval(timer);
  }, 10);
}

test('a jump goes to its words when the highlights are switched off, too', async () => {
  await extension.tell(RELEASE, { tell: 'highlights', on: false });
  expect(await highlightsOf(tab)).toEqual({});
  expect((await extension.tell(RELEASE, { tell: 'jump', span: [70, 90] })).done).toBe(true);
  expect(Object.keys(await highlightsOf(tab))).toEqual(['readout-lens-flash']);
});

test('the legend filters, at once and for good', async ({ driver }) => {
  await extension.tell(RELEASE, { tell: 'legend' });
  expect((await extension.card(RELEASE))!.text).toContain('Counterparts');
  await tab.screenshot(screen(`legend-${driver.name}`));
  await extension.pressInCard(RELEASE, 'Only issues');
  await expect.poll(async () => Object.keys(await highlightsOf(tab))).toEqual(['readout-lens-issue']);
  expect((await extension.stored()).settings).toMatchObject({ shown: 'issues' });
  await extension.pressInCard(RELEASE, 'All');
  await expect.poll(async () => Object.keys(await highlightsOf(tab)).length).toBeGreaterThan(2);
  await extension.tell(RELEASE, { tell: 'legend' });
  expect(await hostOf(tab)).toBeNull();
});
