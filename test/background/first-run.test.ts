import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installBrowser, type TestBrowser } from '../messages/browser';

let browser: TestBrowser;
beforeEach(() => {
  browser = installBrowser();
  browser.tabs.push({ id: 1 }, { id: 2 }, { id: 3, discarded: true });
  browser.permitted.add(1);
});
afterEach(() => void vi.unstubAllGlobals());

/** A worker that has just been started: its memory is empty, the session's is not. */
async function startWorker(): Promise<void> {
  vi.resetModules();
  const { firstRun } = await import('../../src/background/first-run');
  await Promise.all([firstRun(), firstRun()]);
}

test('pages that were open before are read once, however often the worker is started', async () => {
  await startWorker();
  await startWorker();
  expect(browser.scripted).toEqual([1, 1]);
});

test('after the extension was disabled and enabled they are read again', async () => {
  await startWorker();
  browser.session = {};
  await startWorker();
  expect(browser.scripted).toEqual([1, 1, 1, 1]);
});
