import { render } from 'preact';
import { changesIn, openReader, readBin, storageArea } from '../library/library';
import { browser } from '../messages/browser';
import { ask } from '../messages/channel';
import { App } from './app';
import { wordStore } from './catalog/word-store';
import type { Surroundings } from './surroundings';
import './archive.css';

const area = storageArea(browser.storage.local);
const surroundings: Surroundings = {
  reader: openReader(area),
  bin: () => readBin(area),
  ask,
  onLibraryChange(listener) {
    const changed = (changes: Parameters<typeof changesIn>[0], area: string) => {
      if (area === 'local') listener(changesIn(changes));
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  },
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};

render(<App surroundings={surroundings} wordStore={wordStore} />, document.body);
