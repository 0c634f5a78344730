import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import manifest from '../../manifest.json';
import { onCommand } from '../../src/background/commands';
import { installBrowser, NOTHING_HERE, type TestBrowser } from '../messages/browser';

let browser: TestBrowser;
beforeEach(() => {
  browser = installBrowser();
  browser.tabs.push({ id: 4 });
  browser.answers.set(4, NOTHING_HERE);
});
afterEach(() => void vi.unstubAllGlobals());

test('every command of the manifest reaches the page in front', async () => {
  const names = Object.keys(manifest.commands).filter((name) => !name.startsWith('_'));
  for (const name of names) await onCommand(name);
  expect(browser.told.map(({ message }) => message)).toEqual([
    { tell: 'step', by: 1 },
    { tell: 'step', by: -1 },
    { tell: 'highlights', on: null },
    { tell: 'legend' },
  ]);
});

test('a page we do not read and a command we do not know are no fault', async () => {
  browser.answers.clear();
  await onCommand('next-highlight');
  await onCommand('unknown');
  expect(browser.told).toEqual([]);
});

test('no more keys are suggested than browsers allow', () => {
  const suggested = Object.values(manifest.commands).filter((command) => 'suggested_key' in command);
  expect(suggested.length).toBeLessThanOrEqual(4);
});
