import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeSettings } from '../../src/background/settings';
import { installBrowser, NOTHING_HERE, type TestBrowser } from '../messages/browser';

let browser: TestBrowser;
beforeEach(() => {
  browser = installBrowser();
});
afterEach(() => void vi.unstubAllGlobals());

test('a change is kept and told to every page that listens; tabs that do not are no fault', async () => {
  browser.tabs.push({ id: 1 }, { id: 2 }, { id: 3, discarded: true });
  browser.answers.set(2, NOTHING_HERE);
  const settings = await changeSettings({ shown: 'issues' });
  expect(settings).toEqual({ highlights: true, shown: 'issues', hostsOff: [] });
  expect(browser.storage.settings).toEqual(settings);
  expect(browser.told).toEqual([{ tab: 2, message: { tell: 'settings', settings } }]);
});

test('changes at the same time are all kept', async () => {
  await Promise.all([
    changeSettings({ shown: 'issues' }),
    changeSettings({ highlights: false }),
    changeSettings({ hostsOff: ['www.state.gov'] }),
  ]);
  expect(browser.storage.settings).toEqual({ highlights: false, shown: 'issues', hostsOff: ['www.state.gov'] });
});
