// The page at hand: which tab it is, what its content script answers, and why there is none.
import { ask, tell, Unreachable } from '../messages/channel';
import type { Outcome } from '../messages/outcome';
import type { PageState, Tell } from '../messages/page';
import { type Early, takeEarly } from './early';

/** Why no content script of ours answers there: a site we may not read unasked, the browser's own page, a file, a page that failed. */
export type Closed = 'unread' | 'browser' | 'file' | 'silent';

export type Page =
  | { is: 'loading' }
  | { is: 'open'; state: PageState }
  /** `refused`: the reader asked to have it read, and the browser did not let us. */
  | { is: 'closed'; why: Closed; host: string | null; refused?: boolean }
  | { is: 'error'; error: string };

/** No tab at all, as in a window that has only the browser's own. */
export const NO_TAB: Page = { is: 'closed', why: 'browser', host: null };

export interface Tab {
  id: number;
  window: number | null;
  /** Only where we may see it. */
  url: string | null;
  /** Its page is on its way. */
  loading: boolean;
}

/** What was asked early and the page has not answered for yet, by its tab. */
let early: { tab: number; reply: Early['reply'] } | null = null;

/** The tab the popup or side panel is about; null when there is none. */
export async function currentTab(): Promise<Tab | null> {
  const asked = takeEarly();
  const tab = await asked.tab;
  if (tab?.id === undefined) return null;
  early = { tab: tab.id, reply: asked.reply };
  return { id: tab.id, window: tab.windowId ?? null, url: tab.url ?? null, loading: tab.status === 'loading' };
}

/** What the page was asked already is not asked again. */
async function askedEarly(tab: number, { tell }: Tell): Promise<Outcome | null> {
  const reply = tell === 'state' && early?.tab === tab ? early.reply : null;
  early = null;
  return reply;
}

/**
 * Has the background worker read a tab's page once, where it is not read by itself. A page of ours that is there already reads itself
 * when told to. Never throws.
 */
export async function readOnce(tab: Tab): Promise<Page> {
  try {
    const { result } = await ask('read-once', { tab: tab.id });
    if (result === 'read') return await tellPage(tab, { tell: 'read' });
    const why = result === 'no-page' ? 'browser' : 'unread';
    return { is: 'closed', why, host: hostOf(tab.url), refused: true };
  } catch (error) {
    return { is: 'error', error: error instanceof Error ? error.message : String(error) };
  }
}

/** Tells the tab's page something; what comes back is the page as it is after it. Never throws. */
export async function tellPage(tab: Tab, message: Tell): Promise<Page> {
  try {
    return { is: 'open', state: await tell(tab.id, message, await askedEarly(tab.id, message)) };
  } catch (error) {
    if (!(error instanceof Unreachable)) return { is: 'error', error: String(error) };
    if (tab.loading) return { is: 'loading' };
    return { is: 'closed', why: whyClosed(tab.url), host: hostOf(tab.url) };
  }
}

const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** What the address says of a page that does not answer. An address we cannot see is a site's. */
export function whyClosed(url: string | null): Closed {
  if (!url || !URL.canParse(url)) return 'unread';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser';
  if (STORES.includes(hostname)) return 'browser';
  return protocol === 'https:' && /(^|\.)state\.gov$/.test(hostname) ? 'silent' : 'unread';
}

/** The host of an address as people say it, without "www."; null where there is none. */
export function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}

/** Whether the answer is not the last word yet: the page is being read, or the library has not said whether it keeps it. */
export function isUnsettled(page: Page): boolean {
  if (page.is === 'closed') return page.why === 'silent';
  if (page.is !== 'open') return page.is === 'loading';
  const { found } = page.state;
  return found.found === 'loading' || (found.found === 'release' && found.kept === null);
}
