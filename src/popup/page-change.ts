// Tells when the page at hand is another one: the side panel stays open while tabs come and go.
import { browser } from '../messages/browser';

/** Calls back when another tab comes to the front or a tab loads another page. Returns what ends it. */
export function onPageChange(listener: () => void): () => void {
  const updated = (_tab: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' || change.url) listener();
  };
  const activated = () => listener();
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
