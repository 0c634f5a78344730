// What is done once each time the extension comes to life: not when a worker that was stopped is started again.
import { browser } from '../messages/browser';
import { readOpenTabs } from './tabs';

/** Kept in storage that lives as long as the extension runs: emptied when it is disabled, updated, or the browser is closed. */
const KEY = 'running';
let checked: Promise<void> | null = null;

/** Reads the pages that were open before the extension was there. May be called at every start of the worker. */
export function firstRun(): Promise<void> {
  checked ??= run();
  return checked;
}

async function run(): Promise<void> {
  if ((await browser.storage.session.get(KEY))[KEY]) return;
  await browser.storage.session.set({ [KEY]: true });
  await readOpenTabs();
}
