import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetTab, isAskedFor, readOnce } from '../../src/background/asked';
import { installBrowser, NOTHING_HERE, type TestBrowser } from '../messages/browser';

let browser: TestBrowser;
beforeEach(() => {
  browser = installBrowser();
});
afterEach(() => void vi.unstubAllGlobals());

const at = (url: string, tab: number | null = 5) => isAskedFor({ url, tab, incognito: false });

test('pages of state.gov need no asking; pages that look like it do', async () => {
  expect(await at('https://www.state.gov/x/')).toBe(true);
  expect(await at('https://2021-2025.state.gov/x/')).toBe(true);
  expect(await at('https://state.gov.example/x/')).toBe(false);
  expect(await at('https://notstate.gov/x/')).toBe(false);
  expect(await at('http://www.state.gov/x/')).toBe(false);
});

test('another page counts as asked for in the tab it was asked in, until it leads elsewhere or the tab is closed', async () => {
  const url = 'https://wire.example/story?id=1';
  browser.tabs.push({ id: 5, url: `${url}#top` });
  browser.permitted.add(5);
  browser.answers.set(5, { ...NOTHING_HERE, found: { found: 'foreign', language: 'es', title: '' } });
  expect(await readOnce(5)).toBe('read');
  expect(await at(url)).toBe(true);
  expect(await at(`${url}#more`)).toBe(true);
  expect(await at('https://wire.example/story?id=2')).toBe(false);
  expect(await at(url, 6)).toBe(false);
  await forgetTab(5);
  expect(await at(url)).toBe(false);
});

test('a page we may not read is said to be so, one without a release too', async () => {
  browser.tabs.push({ id: 5, url: 'https://wire.example/' });
  expect(await readOnce(5)).toBe('not-permitted');
  browser.permitted.add(5);
  browser.answers.set(5, NOTHING_HERE);
  expect(await readOnce(5)).toBe('no-page');
});
