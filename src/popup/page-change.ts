// Tells when the page at hand is another one, or says something else than before: the side panel stays open while tabs come and go.
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../messages/browser';

/**
 * Calls back when another tab comes to the front (null), or with the tab that loads another page or whose page has been read anew. Returns
 * what ends it.
 */
export function onPageChange(listener: (tab: number | null) => void): () => void {
  const activated = () => listener(null);
  const updated = (tab: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' || change.url) listener(tab);
  };
  const said = (message: unknown, { tab }: Runtime.MessageSender) => {
    if ((message as { ask?: unknown } | null)?.ask === 'announce' && tab?.id !== undefined) listener(tab.id);
    // Others answer.
    return undefined;
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(said);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.runtime.onMessage.removeListener(said);
  };
}
