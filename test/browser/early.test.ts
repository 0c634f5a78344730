// A release is read while its page is still being loaded: what is painted then is what stands there in the end.
import type { Tab } from './drivers/driver';
import { openExtension } from './extension';
import { highlightsOf } from './page';
import { expect, fixture, test } from './suite';

const { html } = fixture('readout-2019');
const at = (name: string) => `https://www.state.gov/early-${name}/`;
const withHead = (markup: string) => ({ html: html.replace('</head>', `${markup}</head>`) });

/** Whether it was painted by the script that runs ahead of the page: that one began before the page's markup was read to its end. */
const isEarly = (tab: Tab) =>
  tab.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [began] = performance.getEntriesByName('readout-lens:start');
    return began ? began.startTime < navigation!.domInteractive : null;
  });
const painted = (tab: Tab) => expect.poll(async () => Object.keys(await highlightsOf(tab)).length).toBeGreaterThan(2);

test('a release is painted by what was read of it while its page came, and no different for it', async ({ driver }) => {
  const url = at('plain');
  driver.serve({ [url]: fixture('readout-2019') });
  const tab = await driver.open(url);
  await painted(tab);
  expect(await isEarly(tab)).toBe(true);
  const extension = await openExtension(driver);
  const before = await highlightsOf(tab);
  await expect
    .poll(async () => (await extension.tell(url, { tell: 'state' })).found)
    .toMatchObject({ found: 'release', kept: { kept: true } });
  expect(await highlightsOf(tab)).toEqual(before);
  await extension.tell(url, { tell: 'highlights', on: false });
  await extension.tell(url, { tell: 'highlights', on: true });
  expect(await highlightsOf(tab)).toEqual(before);
  await extension.close();
  await tab.close();
});

test('what the page’s own script makes of its text is what is marked and kept', async ({ driver }) => {
  const url = at('changed');
  driver.serve({
    [url]: withHead(`<script>addEventListener('DOMContentLoaded', () => {
      for (const p of document.querySelectorAll('.entry-content p')) p.textContent = p.textContent.replaceAll('Solheim', 'Solberg');
    })</script>`),
  });
  const tab = await driver.open(url);
  const named = async () => (await highlightsOf(tab))['readout-lens-counterpart']?.join(' ') ?? '';
  await expect.poll(named).toContain('Solberg');
  expect(await named()).not.toContain('Solheim');
  const extension = await openExtension(driver);
  const kept = async () => JSON.stringify((await extension.tell(url, { tell: 'state' })).found);
  await expect.poll(kept).toContain('Solberg');
  await extension.close();
  await tab.close();
});

test('a page that its own script empties while it loads keeps no highlight', async ({ driver }) => {
  const url = at('emptied');
  driver.serve({
    [url]: withHead(`<script>addEventListener('load', () => document.querySelector('main').remove())</script>`),
  });
  const tab = await driver.open(url);
  const extension = await openExtension(driver);
  await expect.poll(async () => (await extension.tell(url, { tell: 'state' })).found.found).toBe('nothing');
  expect(await highlightsOf(tab)).toEqual({});
  await extension.close();
  await tab.close();
});

test('a dark page waits for its own colours', async ({ driver }) => {
  const url = at('dark');
  driver.serve({ [url]: withHead('<style>body,main,div{background:#111!important;color:#eee!important}</style>') });
  const tab = await driver.open(url);
  await painted(tab);
  expect(await isEarly(tab)).toBe(false);
  await tab.close();
});

test('where the reader wants no highlights none is painted, early or late', async ({ driver }) => {
  const url = at('off');
  driver.serve({ [url]: fixture('readout-2019') });
  const extension = await openExtension(driver);
  await extension.ask('settings', { change: { highlights: false } });
  const tab = await driver.open(url);
  await expect.poll(async () => (await extension.tell(url, { tell: 'state' })).found.found).toBe('release');
  expect(await highlightsOf(tab)).toEqual({});
  expect(await isEarly(tab)).toBeNull();
  await extension.ask('settings', { change: { highlights: true } });
  await painted(tab);
  await extension.close();
  await tab.close();
});
