import { render } from 'preact';
import { openReader, storageArea } from '../library/library';
import { browser } from '../messages/browser';
import { ask } from '../messages/channel';
import { keptSettings } from '../messages/kept-settings';
import { App } from './app';
import { notesOn } from './notes';
import { currentTab, readOnce, tellPage } from './page';
import { onPageChange } from './page-change';
import { canOpenPanel, IS_PANEL, openPanel } from './panel';
import type { Surroundings } from './surroundings';
import './popup.css';

const reader = openReader(storageArea(browser.storage.local));

const surroundings: Surroundings = {
  reader,
  currentTab,
  onPageChange,
  tell: tellPage,
  readOnce,
  reload: (tab) => void browser.tabs.reload(tab.id),
  open: (address) => void browser.tabs.create({ url: address }),
  openArchive: (compare) => void browser.tabs.create({ url: browser.runtime.getURL(archiveAddress(compare)) }),
  openPanel,
  canOpenPanel: canOpenPanel(),
  makeRoom: () => IS_PANEL || window.close(),
  settings: keptSettings,
  change: (change) => ask('settings', { change }),
  openSettings: () => void browser.runtime.openOptionsPage(),
  notesOn: (url) => notesOn(url, reader),
  today: () => new Date().toISOString().slice(0, 10),
};

function archiveAddress(compare: readonly string[] = []): string {
  if (!compare.length) return 'archive.html';
  return `archive.html?${new URLSearchParams([['view', 'compare'], ...compare.map((address) => ['release', address])])}`;
}

// The side panel takes the width it is given, the popup has its own.
document.documentElement.classList.toggle('panel', IS_PANEL);
render(<App surroundings={surroundings} />, document.body);
