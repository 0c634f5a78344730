// The extension seen from inside, for tests: one of its own pages can do what the popup does.
import type { Browser } from 'webextension-polyfill';
import type { Driver, Tab } from './drivers/driver';

declare const chrome: Browser & { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } };

export interface Extension {
  /** Sends a message to the page at an address, as the popup and the background worker do; gives its answer. */
  tell(url: string, message: object): Promise<PageAnswer>;
  /** Asks the background worker, as a view. */
  ask(kind: string, question: object): Promise<unknown>;
  stored(): Promise<Record<string, unknown>>;
  badge(url: string): Promise<string>;
  /** The open card of a page, which no page can look into: its words and what has the focus. Null when none is open. */
  card(url: string): Promise<{ name: string; text: string; focused: string | null; label: string } | null>;
  /** Presses a button of the open card by its name. */
  pressInCard(url: string, name: string): Promise<void>;
  /** Runs the content script in a page once more, as an update does. */
  inject(url: string): Promise<void>;
  /** The id of a tab whose address the extension may not see: it is brought to the front. */
  activeTab(tab: Tab): Promise<number>;
  close(): Promise<void>;
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
  return {
    tell: (url, message) => send(view, url, message),
    ask: (kind, question) =>
      view.evaluate(async ({ kind, question }) => chrome.runtime.sendMessage({ ask: kind, question }), {
        kind,
        question,
      }),
    stored: () => view.evaluate(() => chrome.storage.local.get(null)),
    badge: (url) =>
      view.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        return chrome.action.getBadgeText({ tabId: tab!.id! });
      }, url),
    card: (url) => view.evaluate(readCard, url),
    pressInCard: (url, name) => view.evaluate(pressButton, { url, name }),
    inject: (url) =>
      view.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        await chrome.scripting.executeScript({ target: { tabId: tab!.id! }, files: ['content.js'] });
      }, url),
    async activeTab(tab) {
      await tab.bringToFront();
      return view.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]!.id!);
    },
    close: () => view.close(),
  };
}

function send(view: Tab, url: string, message: object): Promise<PageAnswer> {
  return view.evaluate(
    async ({ url, message }) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.tabs.sendMessage(tab!.id!, message, { frameId: 0 });
    },
    { url, message },
  );
}

// The functions below run in the extension's page, and what they inject in the page's isolated world.

async function readCard(url: string) {
  const [tab] = await chrome.tabs.query({ url });
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId: tab!.id! },
    func: () => {
      const host = document.querySelector('readout-lens') as (Element & { openOrClosedShadowRoot?: ShadowRoot }) | null;
      if (!host) return null;
      const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
      const card = root.querySelector('.card') as HTMLElement;
      const focused = root.activeElement;
      return {
        name: card.querySelector('h2')!.textContent ?? '',
        text: card.textContent ?? '',
        focused: focused && (focused.getAttribute('aria-label') ?? focused.getAttribute('role') ?? focused.localName),
        label: card.getAttribute('role') ?? '',
      };
    },
  });
  return (answer?.result ?? null) as { name: string; text: string; focused: string | null; label: string } | null;
}

async function pressButton({ url, name }: { url: string; name: string }) {
  const [tab] = await chrome.tabs.query({ url });
  await chrome.scripting.executeScript({
    target: { tabId: tab!.id! },
    args: [name],
    func: (name: string) => {
      const host = document.querySelector('readout-lens') as Element & { openOrClosedShadowRoot?: ShadowRoot };
      const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
      const buttons = [...root.querySelectorAll('button')];
      buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name)!.click();
    },
  });
}
