import { render } from 'preact';
import { openReader, storageArea } from '../library/library';
import { browser } from '../messages/browser';
import { ask } from '../messages/channel';
import { parseSettings, SETTINGS_KEY } from '../messages/settings';
import { App } from './app';
import type { Surroundings } from './surroundings';
import './options.css';

const reader = openReader(storageArea(browser.storage.local));

const surroundings: Surroundings = {
  settings: async () => parseSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]),
  change: (change) => ask('settings', { change }),
  onChange(listener) {
    const changed = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[SETTINGS_KEY];
      if (change) listener(parseSettings(change.newValue));
    };
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  },
  commands: async () =>
    (await browser.commands.getAll()).map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      shortcut,
    })),
  openShortcuts,
  kept: async () => ({ count: await reader.count(), bytes: await reader.bytes() }),
  openArchive: () => void browser.tabs.create({ url: browser.runtime.getURL('archive.html') }),
  permissions: [...(manifest().host_permissions ?? []), ...(manifest().permissions ?? [])],
};

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
