// The first questions of the popup: which tab it is about, and what its page says. Asked by a script of their own (first.ts), which runs
// while the rest of the popup is still being loaded, and taken up from here.
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../messages/browser';
import { type Outcome, outcomeOf } from '../messages/outcome';
import type { Tell } from '../messages/page';

export interface Early {
  /** The tab; undefined when there is none. */
  tab: Promise<Tabs.Tab | undefined>;
  /** What the tab's page answers when it is asked for its state; null when there is no tab. */
  reply: Promise<Outcome | null>;
}

const WHOLE: Tell = { tell: 'state' };
const place = globalThis as { early?: Early };

/**
 * Asks both. The tab is the active one of the view's window, or the one its own address names (?tab=ID), which only pages of the extension
 * can open.
 */
export function askEarly(): void {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named ? tabOrNone(named) : activeTab();
  const reply = named
    ? outcomeOf(named, WHOLE)
    : tab.then((it) => (it?.id === undefined ? null : outcomeOf(it.id, WHOLE)));
  place.early = { tab, reply };
}

/** What was asked early. Once only: the second time things may have changed. */
export function takeEarly(): Early {
  if (!place.early) askEarly();
  const { early } = place;
  delete place.early;
  return early!;
}

async function activeTab(): Promise<Tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

async function tabOrNone(id: number): Promise<Tabs.Tab | undefined> {
  try {
    return await browser.tabs.get(id);
  } catch {
    // The tab was closed.
    return undefined;
  }
}
