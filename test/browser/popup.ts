// The popup in a tab of its own, and pages for it: real ones, and one that says whatever a test wants it to say.
import type { Browser } from 'webextension-polyfill';
import type { Analysis } from '../../src/analysis/model';
import type { Found, Tell } from '../../src/messages/page';
import type { Kept } from '../../src/messages/requests';
import { press } from './acts';
import type { Driver, Tab } from './drivers/driver';
import { tabAt as idOfTabAt } from './extension';

declare const chrome: Browser;

interface Told {
  told?: Tell[];
  says?: Found;
}

export interface StandIn {
  id: number;
  /** What it was told so far, the questions for its state left out. */
  told(): Promise<Tell[]>;
  says(found: Found): Promise<void>;
  close(): Promise<void>;
}

/** A tab that answers like a page in which something was found. It is a page of the extension, which needs no content script. */
export async function standIn(driver: Driver, found: Found): Promise<StandIn> {
  const tab = await driver.openView('options.html');
  const id = await tab.evaluate(async (found: Found) => {
    const page = globalThis as Told;
    page.told = [];
    page.says = found;
    let on = true;
    chrome.runtime.onMessage.addListener(((message: Tell, _from: unknown, reply: (state: unknown) => void) => {
      if (!('tell' in message)) return;
      if (message.tell !== 'state') page.told!.push(message);
      if (message.tell === 'highlights') on = message.on ?? !on;
      reply({
        found: page.says,
        address: 'https://www.state.gov/stand-in/',
        highlights: { on, possible: true },
        done: true,
      });
    }) as never);
    return (await chrome.tabs.getCurrent()).id!;
  }, found);
  return {
    id,
    told: () => tab.evaluate(() => (globalThis as Told).told!),
    says: (found) =>
      tab.evaluate((found: Found) => {
        (globalThis as Told).says = found;
      }, found),
    close: () => tab.close(),
  };
}

export const KEPT: Kept = {
  kept: true,
  firstSeen: '2026-07-15T09:00:00Z',
  lastSeen: '2026-07-20T09:00:00Z',
  isNew: false,
};

/** A release as a page answers with it. */
export const release = (analysis: Analysis, kept: Kept | null = KEPT): Found => ({ found: 'release', analysis, kept });

/** The popup about a tab. */
export async function openPopup(driver: Driver, tab: number, more = ''): Promise<Tab> {
  return driver.openView(`popup.html?tab=${tab}${more}`);
}

/** The id of the tab that shows an address. */
export async function tabAt(driver: Driver, url: string): Promise<number> {
  const view = await driver.openView('options.html');
  const id = await idOfTabAt(view, url);
  await view.close();
  return id;
}

/** Everything the view says, a space between its pieces. */
export const textOf = (view: Tab): Promise<string> =>
  view.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [];
    while (words.nextNode()) pieces.push(words.currentNode.nodeValue ?? '');
    return pieces.join(' ').replace(/\s+/g, ' ').trim();
  });

/** Presses what has this name: a button or an entry of a menu. */
export const pressNamed = (view: Tab, name: string): Promise<void> =>
  press(view, { selector: 'button, summary', name });

/** The names of the buttons of the view. */
export const buttonsOf = (view: Tab): Promise<string[]> =>
  view.evaluate(() =>
    [...document.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? one.textContent.trim()),
  );

/** Types words into what has the focus, key by key. */
export async function type(view: Tab, words: string): Promise<void> {
  for (const letter of words) await view.press(letter);
}

/** The name of what has the focus, as a screen reader would say it: of a field its label. */
export const focusOf = (view: Tab): Promise<string> =>
  view.evaluate(() => {
    const at = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> };
    const label = at.labels?.[0]?.textContent;
    return (at.getAttribute('aria-label') ?? label ?? at.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

/** Takes what is copied instead of the clipboard. */
export const catchCopies = (view: Tab): Promise<void> =>
  view.evaluate(() => {
    const caught = globalThis as { copied?: string };
    navigator.clipboard.writeText = async (text) => {
      caught.copied = text;
    };
    const saveBlob = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      (blob as Blob).text().then((text) => {
        caught.copied = text;
      });
      return saveBlob(blob);
    };
  });

export const forgetCopies = (view: Tab): Promise<void> =>
  view.evaluate(() => {
    delete (globalThis as { copied?: string }).copied;
  });

/** What was copied or saved last. */
export const copied = (view: Tab): Promise<string | undefined> =>
  view.evaluate(() => (globalThis as { copied?: string }).copied);
