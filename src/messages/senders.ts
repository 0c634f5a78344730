// Who sent a message, as the browser vouches for it.
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

/** Who may ask: a content script of ours in the top frame of a tab, or a page of the extension. */
export type Asker = 'page' | 'view';

export interface Sender {
  tab: number | null;
  url: string;
  /** From a private window. */
  incognito: boolean;
}

/** Null for anyone who may ask nothing: another extension, a frame inside a page. */
export function askerOf(from: Runtime.MessageSender): Asker | null {
  if (from.id !== browser.runtime.id || !from.url) return null;
  if (from.url.startsWith(browser.runtime.getURL(''))) return 'view';
  return from.tab?.id !== undefined && from.frameId === 0 ? 'page' : null;
}

/** Whether a message comes from the extension itself, its worker or one of its pages, and not from within a web page. */
export function isExtension({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && (url === undefined || url.startsWith(browser.runtime.getURL('')));
}

export function senderOf(from: Runtime.MessageSender): Sender {
  return { tab: from.tab?.id ?? null, url: from.url ?? '', incognito: from.tab?.incognito ?? false };
}
