import { render } from 'preact';
import { changesIn, openReader, storageArea } from '../library/library';
import { browser } from '../messages/browser';
import { ask } from '../messages/channel';
import { keptSettings } from '../messages/kept-settings';
import { parseSettings, SETTINGS_KEY } from '../messages/settings';
import { App } from './app';
import type { Surroundings } from './surroundings';
import './options.css';

const reader = openReader(storageArea(browser.storage.local));

const surroundings: Surroundings = {
  settings: keptSettings,
  change: (change) => ask('settings', { change }),
  onChange: (listener) =>
    onStored((changes) => {
      const change = changes[SETTINGS_KEY];
      if (change) listener(parseSettings(change.newValue));
    }),
  commands: async () =>
    (await browser.commands.getAll()).map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      shortcut,
    })),
  openShortcuts,
  kept: async () => ({ count: await reader.count(), bytes: await reader.bytes() }),
  onKept: (listener) =>
    onStored((changes) => {
      const { rows, gone } = changesIn(changes);
      if (rows.length > 0 || gone.length > 0) listener();
    }),
  openArchive: () => void browser.tabs.create({ url: browser.runtime.getURL('archive.html') }),
  permissions: [...(manifest().host_permissions ?? []), ...(manifest().permissions ?? [])],
};

/** Hears of what is stored; returns what ends it. */
function onStored(listener: (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => void): () => void {
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

function manifest(): { permissions?: string[]; host_permissions?: string[] } {
  return browser.runtime.getManifest() as object;
}

/** Firefox has a call for it; Chromium's page has an address that only a tab of our own making may go to. */
async function openShortcuts(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) return commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

render(<App surroundings={surroundings} />, document.body);
