// The background worker: the one writer of the library, the toolbar icon, commands. It may be stopped at any moment and holds no state.
import { storageArea } from '../library/library';
import { answer, answerAhead, type Handlers } from '../messages/answer';
import { browser } from '../messages/browser';
import { keptSettings } from '../messages/kept-settings';
import { goOn, goOnForMoment, lookedThrough, withComings } from './again';
import { analysisOf, warmUp } from './analyses';
import { forgetTab, readOnce } from './asked';
import { showCount } from './badge';
import { onCommand } from './commands';
import { readFacts } from './facts';
import { firstRun } from './first-run';
import { keepFromPage } from './from-page';
import { keeper, takeReleases } from './keep';
import { restoreReleases } from './restore';
import { changeSettings } from './settings';

const handlers: Handlers = {
  // From the pages.
  announce: async ({ count }, { tab }) => {
    if (tab !== null) await showCount(tab, count);
    return null;
  },
  analyze: async ({ release }) => {
    const { text, ...analysis } = analysisOf(release);
    if (text !== release.text) throw new Error('The text of this page is not as it should be read.');
    return analysis;
  },
  keep: ({ release }, sender) => keepFromPage(release, sender),
  facts: (question) => readFacts(question, storageArea(browser.storage.local)),
  show: (change) => changeSettings(change),

  // From the views.
  settings: ({ change }) => changeSettings(change),
  'read-once': async ({ tab }) => ({ result: await readOnce(tab) }),
  note: ({ url, draft }) => keeper().putNote(url, draft),
  'remove-note': async ({ url, id }) => {
    await keeper().removeNote(url, id);
    return null;
  },
  remove: ({ addresses }) => keeper().remove(addresses),
  erase: ({ addresses }) => keeper().erase(addresses),
  restore: ({ addresses }) => restoreReleases(addresses),
  'empty-bin': ({ before }) => keeper().emptyBin(before ?? undefined),
  import: ({ records }) => withComings(records, () => keeper().importRecords(records)),
  'import-beside': ({ binned, aside }) => keeper().importBeside(binned, aside),
  take: ({ releases }) => takeReleases(releases),
  reanalyse: () => goOnForMoment(),
  rebuild: () => lookedThrough(() => keeper().rebuild()),
};

answer(handlers);
answerAhead(() => {
  warmUp();
  return keptSettings();
}, handlers);

browser.commands.onCommand.addListener(onCommand);
browser.tabs.onRemoved.addListener(forgetTab);
// Installed, updated, enabled again, or the browser has started: whichever comes first.
browser.runtime.onInstalled.addListener(firstRun);
browser.runtime.onStartup.addListener(firstRun);
firstRun();
goOn();
