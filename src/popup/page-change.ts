// Tells when the page at hand is another one, or says something else than before: the side panel stays open while tabs come and go.
import { browser } from '../messages/browser';

/** Calls back when another tab comes to the front, a tab loads another page, or a page has been read anew. Returns what ends it. */
export function onPageChange(listener: () => void): () => void {
  const updated = (_tab: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' || change.url) listener();
  };
  const activated = () => listener();
  const said = (message: unknown) => {
    if ((message as { ask?: unknown } | null)?.ask === 'announce') listener();
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
