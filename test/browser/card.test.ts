// The card: opened by the pointer or the keyboard, never over the words it explains, gone without a trace.
import { focus } from './acts';
import type { Tab } from './drivers/driver';
import { type Card, type Extension, openExtension } from './extension';
import { flashedIn, highlightsOf, hostOf, layoutOf, painted, pointOf, watchFlash } from './page';
import { expect, fixture, screen, test } from './suite';

const RELEASE = 'https://www.state.gov/releases/office-of-the-spokesperson/2026/03/secretary-marshs-meeting/';

let tab: Tab;
let extension: Extension;

test.beforeEach(async ({ driver }) => {
  driver.serve({ [RELEASE]: fixture('readout-2019') });
  extension = await openExtension(driver);
  tab = await driver.open(RELEASE);
  await tab.bringToFront();
  await painted(tab);
});
test.afterEach(async () => {
  await tab.close();
  await extension.close();
});

/** What is open on the page, once it says what is waited for. */
async function openCard(says = /./): Promise<Card> {
  await expect.poll(async () => (await extension.card(RELEASE))?.text ?? '').toMatch(says);
  return (await extension.card(RELEASE))!;
}

test('the pointer on a name opens its card beside it; Escape closes it and leaves nothing behind', async ({
  driver,
}) => {
  const before = await layoutOf(tab);
  const { x, y } = await pointOf(tab, 'readout-lens-counterpart');
  await tab.move(x, y);
  const card = await openCard(/First kept release/);
  const host = (await hostOf(tab))!;
  expect(host.parent).toBe('html');
  expect(host.open).toBe(false);
  const [, top, , bottom] = host.box;
  expect(y < top! || y > bottom!).toBe(true);
  expect(card.name).toContain('Solheim');
  expect(card.text).toContain('Foreign Minister');
  expect(card.text).toContain('Norway');
  expect(card.label).toBe('dialog');
  expect(card.focused).toBeNull();
  expect(await layoutOf(tab)).toEqual(before);
  await tab.screenshot(screen(`card-official-${driver.name}`));
  await tab.press('Escape');
  await expect.poll(() => hostOf(tab)).toBeNull();
  expect(await layoutOf(tab)).toEqual(before);
});

test('the pointer may go over into the card; away from both it closes', async () => {
  const { x, y } = await pointOf(tab, 'readout-lens-issue');
  await tab.move(x, y);
  await openCard(/First kept with Norway/);
  const [left, top] = (await hostOf(tab))!.box;
  await tab.move(left! + 20, top! + 20);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await hostOf(tab)).not.toBeNull();
  await tab.move(5, 5);
  await expect.poll(() => hostOf(tab)).toBeNull();
});

test('an issue’s card says how it was treated and by whom', async ({ driver }) => {
  const issues = (await painted(tab))['readout-lens-issue']!;
  const { x, y } = await pointOf(tab, 'readout-lens-issue', issues.indexOf('energy security'));
  await tab.move(x, y);
  await expect.poll(async () => (await extension.card(RELEASE))?.name).toBe('Energy security');
  const { text } = await openCard(/Thanked by/);
  expect(text).toContain('Economy, trade and energy');
  expect(text).toMatch(/Thanked by .*Marsh/);
  expect(text).toContain('“energy security”');
  await tab.screenshot(screen(`card-issue-${driver.name}`));
});

test('the keyboard steps from highlight to highlight, reads each card, and Escape gives the focus back', async () => {
  await focus(tab, '.entry-content a');
  expect((await extension.tell(RELEASE, { tell: 'step', by: 1 })).done).toBe(true);
  const first = await openCard();
  const card = () => extension.card(RELEASE);
  await expect.poll(async () => (await card())?.focused).toBe('dialog');
  await extension.tell(RELEASE, { tell: 'step', by: 1 });
  await expect.poll(async () => (await card())?.name ?? first.name).not.toBe(first.name);
  await extension.tell(RELEASE, { tell: 'step', by: -1 });
  await expect.poll(async () => (await card())?.name).toBe(first.name);
  await tab.press('Escape');
  await expect.poll(() => hostOf(tab)).toBeNull();
  await expect.poll(() => tab.evaluate(() => document.activeElement?.localName)).toBe('a');
});

test('the card’s buttons go to the other mentions of the same person', async () => {
  await extension.tell(RELEASE, { tell: 'step', by: 1 });
  const first = await openCard(/1 of 2/);
  await extension.pressInCard(RELEASE, 'Next mention');
  expect((await openCard(/2 of 2/)).name).toBe(first.name);
});

test('keys and clicks inside the card do not reach the page', async () => {
  await tab.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['keydown', 'keyup', 'click', 'mousedown', 'pointerdown', 'focusin'])
      document.addEventListener(type, () => seen.push(type));
  });
  await extension.tell(RELEASE, { tell: 'step', by: 1 });
  await openCard(/kept release/);
  await tab.press('ArrowDown');
  const [left, top] = (await hostOf(tab))!.box;
  await tab.click(left! + 30, top! + 30);
  expect(await tab.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});

test('a jump brings the words into view, flashes them, and the flash goes out', async () => {
  await tab.resize(1000, 200);
  const state = async () => (await extension.tell(RELEASE, { tell: 'state' })).found;
  await expect.poll(state).toMatchObject({ found: 'release' });
  const { text } = (await state()).analysis as { text: string };
  const start = text.lastIndexOf('Leyla Hasanova');
  await watchFlash(tab);
  await extension.tell(RELEASE, { tell: 'jump', span: [start, start + 14] });
  await expect.poll(() => flashedIn(tab)).toMatchObject({ words: 'Leyla Hasanova' });
  const { top } = (await flashedIn(tab))!;
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(200);
  await expect.poll(async () => (await highlightsOf(tab))['readout-lens-flash']).toBeUndefined();
  await tab.resize(1000, 700);
});

test('a jump goes to its words when the highlights are switched off, too', async () => {
  await extension.tell(RELEASE, { tell: 'highlights', on: false });
  await expect.poll(() => highlightsOf(tab)).toEqual({});
  await watchFlash(tab);
  expect((await extension.tell(RELEASE, { tell: 'jump', span: [70, 90] })).done).toBe(true);
  await expect.poll(() => flashedIn(tab)).not.toBeNull();
  await expect.poll(() => highlightsOf(tab)).toEqual({});
});

test('the legend filters, at once and for good', async ({ driver }) => {
  await extension.tell(RELEASE, { tell: 'legend' });
  await openCard(/Counterparts/);
  await tab.screenshot(screen(`legend-${driver.name}`));
  await extension.pressInCard(RELEASE, 'Only issues');
  await expect.poll(async () => Object.keys(await highlightsOf(tab))).toEqual(['readout-lens-issue']);
  await expect.poll(() => extension.stored()).toMatchObject({ settings: { shown: 'issues' } });
  await extension.pressInCard(RELEASE, 'All');
  await painted(tab);
  await extension.tell(RELEASE, { tell: 'legend' });
  await expect.poll(() => hostOf(tab)).toBeNull();
});
