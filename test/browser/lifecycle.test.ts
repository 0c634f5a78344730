// A page's life and the extension's: late content, navigation inside the page, settings, updates, restarts.
import type { Tab } from './drivers/driver';
import { type Extension, openExtension } from './extension';
import { highlightsOf, painted } from './page';
import { expect, fixture, test } from './suite';

const RELEASE = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';
const OTHER = 'https://www.state.gov/secretary-marshs-second-meeting/';
const SPANISH = 'https://www.state.gov/reunion-del-secretario/';
const RECORD = 'r:https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim';

let extension: Extension;

test.beforeAll(({ driver }) => {
  driver.serve({
    [RELEASE]: fixture('readout-2019'),
    [OTHER]: fixture('readout-2019'),
    [SPANISH]: fixture('spanish'),
  });
});
test.beforeEach(async ({ driver }) => {
  extension = await openExtension(driver);
});
test.afterEach(() => extension.close());

const namesOf = async (tab: Tab) => Object.keys(await highlightsOf(tab));
const unpainted = (tab: Tab) => expect.poll(() => namesOf(tab)).toEqual([]);

test('a release is kept once, however often it is seen, and counted on the icon', async ({ driver }) => {
  const tab = await driver.open(RELEASE);
  await painted(tab);
  await expect.poll(async () => (await extension.stored())[RECORD]).toBeDefined();
  const first = (await extension.stored())[RECORD] as { firstSeen: string; lastSeen: string };
  const state = async () => (await extension.tell(RELEASE, { tell: 'state' })).found;
  await expect.poll(state).toMatchObject({ found: 'release' });
  const found = await state();
  const { officials, issues } = found.analysis as { officials: unknown[]; issues: unknown[] };
  await expect.poll(() => extension.badge(RELEASE)).toBe(String(officials.length + issues.length));
  await tab.goto(`${RELEASE}?utm_source=letter#top`);
  await tab.goto(RELEASE);
  await expect
    .poll(async () => ((await extension.stored())[RECORD] as { lastSeen: string }).lastSeen > first.lastSeen)
    .toBe(true);
  const stored = await extension.stored();
  expect((stored[RECORD] as { firstSeen: string }).firstSeen).toBe(first.firstSeen);
  expect(Object.keys(stored).filter((key) => key.startsWith('r:') && key.includes('solheim'))).toEqual([RECORD]);
  await tab.close();
});

test('what was kept is there after the browser was closed', async ({ driver }) => {
  const before = await extension.storedAtRest();
  expect(before[RECORD]).toBeDefined();
  await driver.restart();
  extension = await openExtension(driver);
  expect(await extension.stored()).toEqual(before);
});

test('text that comes late is painted, text that goes is not', async ({ driver }) => {
  const tab = await driver.open(RELEASE);
  await painted(tab);
  await tab.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Secretary Marsh also raised energy security.';
    document.querySelector('.entry-content p:nth-of-type(2)')!.after(paragraph);
  });
  await expect.poll(async () => (await highlightsOf(tab))['readout-lens-us']?.length).toBe(3);
  await tab.evaluate(() => document.querySelector('.entry-content')!.replaceChildren());
  await unpainted(tab);
  await tab.close();
});

test('navigation inside the page is followed', async ({ driver }) => {
  const tab = await driver.open(RELEASE);
  await painted(tab);
  await tab.evaluate(() => {
    const kept = document.querySelector('main')!;
    Object.assign(window, { kept });
    history.pushState(null, '', '/press-releases/');
    kept.remove();
  });
  await unpainted(tab);
  const list = 'https://www.state.gov/press-releases/';
  await expect.poll(async () => (await extension.tell(list, { tell: 'state' })).found.found).toBe('nothing');
  await expect.poll(() => extension.badge(list)).toBe('');
  await tab.evaluate(() => {
    history.pushState(null, '', '/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/');
    document.body.append((window as unknown as { kept: Element }).kept);
  });
  await painted(tab);
  await tab.close();
});

test('going back to a release shows it painted', async ({ driver }) => {
  const tab = await driver.open(RELEASE);
  await painted(tab);
  await tab.goto(SPANISH);
  await tab.back();
  await expect.poll(() => tab.evaluate(() => location.href)).toBe(RELEASE);
  await painted(tab);
  await expect.poll(() => extension.badge(RELEASE)).not.toBe('');
  await tab.close();
});

test('a release in another language is named and not claimed', async ({ driver }) => {
  const tab = await driver.open(SPANISH);
  await expect
    .poll(async () => (await extension.tell(SPANISH, { tell: 'state' })).found)
    .toMatchObject({
      found: 'foreign',
      language: 'es',
    });
  expect(await namesOf(tab)).toEqual([]);
  expect(await extension.badge(SPANISH)).toBe('');
  await tab.close();
});

test('settings apply at once in all open tabs, for a site and for good; the page’s own switch goes before', async ({
  driver,
}) => {
  const tabs = [await driver.open(RELEASE), await driver.open(OTHER)];
  for (const tab of tabs) await painted(tab);
  await extension.ask('settings', { change: { hostsOff: ['www.state.gov'] } });
  for (const tab of tabs) await unpainted(tab);
  await extension.tell(OTHER, { tell: 'highlights', on: true });
  await painted(tabs[1]!);
  expect(await namesOf(tabs[0]!)).toEqual([]);
  await extension.ask('settings', { change: { hostsOff: [], highlights: false } });
  await extension.ask('settings', { change: { highlights: true } });
  for (const tab of tabs) await painted(tab);
  await extension.ask('settings', { change: { shown: 'counterparts' } });
  for (const tab of tabs) await expect.poll(() => namesOf(tab)).toEqual(['readout-lens-counterpart']);
  await extension.ask('settings', { change: { shown: 'all' } });
  for (const tab of tabs) await tab.close();
});

test('a second content script leaves the page to the first', async ({ driver }) => {
  const tab = await driver.open(RELEASE);
  const before = await painted(tab);
  await extension.inject(RELEASE);
  expect(await highlightsOf(tab)).toEqual(before);
  await extension.tell(RELEASE, { tell: 'highlights', on: false });
  await unpainted(tab);
  await tab.close();
});

test('a page that is open while the extension is updated goes on with the new one', async ({ driver }) => {
  const tab = await driver.open(RELEASE);
  const before = await painted(tab);
  await driver.update();
  extension = await openExtension(driver);
  await expect.poll(() => extension.tell(RELEASE, { tell: 'state' })).toMatchObject({ found: { found: 'release' } });
  await expect.poll(() => highlightsOf(tab)).toEqual(before);
  await extension.tell(RELEASE, { tell: 'highlights', on: false });
  await unpainted(tab);
  await tab.evaluate(() => document.querySelector('.entry-content')!.append('More.'));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await namesOf(tab)).toEqual([]);
  await extension.tell(RELEASE, { tell: 'highlights', on: true });
  await painted(tab);
  await tab.close();
});

test('a worker that was stopped starts again for whatever it is asked', async ({ driver }) => {
  test.skip(
    driver.name === 'firefox',
    'Firefox stops it by itself only, which takes its time: the long tests wait for it.',
  );
  await driver.stopWorker();
  const tab = await driver.open(RELEASE);
  await driver.stopWorker();
  await painted(tab);
  await driver.stopWorker();
  await expect
    .poll(async () => (await extension.tell(RELEASE, { tell: 'state' })).found)
    .toMatchObject({ found: 'release', kept: { kept: true } });
  await driver.stopWorker();
  expect(await extension.ask('settings', { change: { shown: 'issues' } })).toMatchObject({ ok: true });
  await expect.poll(() => namesOf(tab)).toEqual(['readout-lens-issue']);
  expect(await extension.ask('settings', { change: { shown: 'all' } })).toMatchObject({ ok: true });
  await tab.close();
});

test('requests of a wrong form or from a wrong sender are refused', async () => {
  expect(await extension.ask('settings', { change: { shown: 'everything' } })).toMatchObject({ ok: false });
  expect(await extension.ask('settings', { change: { unknown: 1 } })).toMatchObject({ ok: false });
  expect(await extension.ask('keep', { release: {}, analysis: {} })).toMatchObject({ ok: false });
});

test('a site we were not asked to read has no content script, and without permission gets none', async ({ driver }) => {
  const url = 'https://wire.example/story/';
  driver.serve({ [url]: fixture('wire') });
  const tab = await driver.open(url);
  const id = await extension.activeTab(tab);
  expect(await extension.ask('read-once', { tab: id })).toMatchObject({ ok: true, value: { result: 'not-permitted' } });
  expect(await namesOf(tab)).toEqual([]);
  await tab.close();
});

test('nothing in all this asked the web for anything', ({ driver }) => {
  expect(driver.foreignRequests).toEqual([]);
});
