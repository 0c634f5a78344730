// The extension seen from inside, for tests: one of its own pages can do what the popup does.
import { isDeepStrictEqual } from 'node:util';
import type { Browser } from 'webextension-polyfill';
import type { Driver, Tab } from './drivers/driver';

declare const chrome: Browser & { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } };

/** As long as an expectation waits. */
const PATIENCE = 15_000;
const PAUSE = 50;

export interface Extension {
  /** Sends a message to the page at an address, as the popup and the background worker do; gives its answer. */
  tell(url: string, message: object): Promise<PageAnswer>;
  /** Asks the background worker, as a view. */
  ask(kind: string, question: object): Promise<unknown>;
  /** What is stored, but for the worker's note of who analysed it all, which it makes some seconds after it was started. */
  stored(): Promise<Record<string, unknown>>;
  /** The same, once nothing more is being written. */
  storedAtRest(): Promise<Record<string, unknown>>;
  badge(url: string): Promise<string>;
  /** The open card of a page, which no page can look into: its words and what has the focus. Null when none is open. */
  card(url: string): Promise<Card | null>;
  /** Presses a button of the open card by its name. */
  pressInCard(url: string, name: string): Promise<void>;
  /** Runs the content script in a page once more, as an update does. */
  inject(url: string): Promise<void>;
  /** The id of a tab whose address the extension may not see: it is brought to the front. */
  activeTab(tab: Tab): Promise<number>;
  close(): Promise<void>;
}

export interface Card {
  name: string;
  text: string;
  focused: string | null;
  label: string;
}

interface PageAnswer {
  found: { found: string; [key: string]: unknown };
  address: string;
  highlights: { on: boolean; possible: boolean };
  done: boolean;
}

/** Opens the extension's own page and speaks through it. */
export async function openExtension(driver: Driver): Promise<Extension> {
  const view = await driver.openView('options.html');
  const stored = async () => {
    const { 'analysed-by': _, ...all } = await view.evaluate(() => chrome.storage.local.get(null));
    return all;
  };
  return {
    tell: (url, message) => send(view, url, message),
    async ask(kind, question) {
      let answer: unknown = null;
      const isHeard = async () => {
        answer = await view.evaluate(askOnce, { kind, question });
        return answer !== null;
      };
      await comesTrue(isHeard, () => 'The worker does not listen.');
      return answer;
    },
    stored,
    async storedAtRest() {
      let last = await stored();
      const isAtRest = async () => {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        const before = last;
        last = await stored();
        return isDeepStrictEqual(before, last);
      };
      await comesTrue(isAtRest, () => 'What is stored changes on and on.');
      return last;
    },
    async badge(url) {
      const id = await tabAt(view, url);
      return view.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id);
    },
    async card(url) {
      return view.evaluate(readCard, await tabAt(view, url));
    },
    async pressInCard(url, name) {
      const tabId = await tabAt(view, url);
      let there: string[] | null = [];
      const isPressed = async () => {
        there = await view.evaluate(pressButton, { tabId, name });
        return there === null;
      };
      await comesTrue(isPressed, () => `The card has no button “${name}”, but: ${there?.join(' | ')}`);
    },
    async inject(url) {
      const tabId = await tabAt(view, url);
      await view.evaluate(
        async (tabId) =>
          void (await chrome.scripting.executeScript({ target: { tabId }, files: ['ahead.js', 'content.js'] })),
        tabId,
      );
    },
    async activeTab(tab) {
      await tab.bringToFront();
      let id = 0;
      const isInFront = async () => {
        const inFront = await view.evaluate(async () => {
          const [own, tabs] = await Promise.all([chrome.tabs.getCurrent(), chrome.tabs.query({ active: true })]);
          return tabs.find(({ id }) => id !== own.id)?.id ?? null;
        });
        id = inFront ?? 0;
        return inFront !== null;
      };
      await comesTrue(isInFront, () => 'No tab is in front of the extension’s own page.');
      return id;
    },
    close: () => view.close(),
  };
}

/** The id of the tab that shows an address, once there is one. */
export async function tabAt(view: Tab, url: string): Promise<number> {
  let id: number | null = null;
  const isThere = async () => {
    id = await view.evaluate(async (url: string) => (await chrome.tabs.query({ url }))[0]?.id ?? null, url);
    return id !== null;
  };
  await comesTrue(isThere, () => `No tab shows ${url}`);
  return id!;
}

/** A page that has only just loaded, or whose extension was only just put in, may not listen yet: it is told again. */
async function send(view: Tab, url: string, message: object): Promise<PageAnswer> {
  const id = await tabAt(view, url);
  let answer: PageAnswer | null = null;
  const isHeard = async () => {
    answer = await view.evaluate<PageAnswer | null, { id: number; message: object }>(
      ({ id, message }) =>
        chrome.tabs.sendMessage<object, PageAnswer>(id, message, { frameId: 0 }).catch((error: Error) => {
          if (/Receiving end does not exist/.test(error.message)) return null;
          throw error;
        }),
      { id, message },
    );
    return answer !== null;
  };
  await comesTrue(isHeard, () => `Nobody in ${url} listens.`);
  return answer!;
}

/** Asks until it is so. */
async function comesTrue(isSo: () => Promise<boolean>, complaint: () => string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(complaint());
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

// The functions below run in the extension's page, and what they inject in the page's isolated world.

/** Null when nobody listens: a worker that is just being stopped does not hear, and is not started again by it. */
function askOnce({ kind, question }: { kind: string; question: object }): Promise<unknown> {
  return chrome.runtime.sendMessage({ ask: kind, question }).catch((error: Error) => {
    if (/Receiving end does not exist/.test(error.message)) return null;
    throw error;
  });
}

async function readCard(tabId: number) {
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId },
    func: () => {
      const host = document.querySelector('readout-lens') as (Element & { openOrClosedShadowRoot?: ShadowRoot }) | null;
      if (!host) return null;
      const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
      const card = root.querySelector('.card');
      if (!card) return null;
      const focused = root.activeElement;
      return {
        name: card.querySelector('h2')?.textContent ?? '',
        text: card.textContent ?? '',
        focused: focused && (focused.getAttribute('aria-label') ?? focused.getAttribute('role') ?? focused.localName),
        label: card.getAttribute('role') ?? '',
      };
    },
  });
  return (answer?.result ?? null) as Card | null;
}

/** Null when the button was pressed, or else the names of those that are there. */
async function pressButton({ tabId, name }: { tabId: number; name: string }) {
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId },
    args: [name],
    func: (name: string) => {
      const host = document.querySelector('readout-lens') as (Element & { openOrClosedShadowRoot?: ShadowRoot }) | null;
      if (!host) return [];
      const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
      const buttons = [...root.querySelectorAll('button')];
      const names = buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent);
      const found = buttons[names.indexOf(name)];
      if (!found || found.disabled) return names;
      found.click();
      return null;
    },
  });
  return (answer?.result ?? null) as string[] | null;
}
