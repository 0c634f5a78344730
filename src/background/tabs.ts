// The open tabs whose pages we read.
import { browser } from '../messages/browser';
import { tell, Unreachable } from '../messages/channel';
import type { Tell } from '../messages/page';

const STATE_PAGES = 'https://*.state.gov/*';

/** Runs what the manifest runs on state.gov in the page of a tab. Throws where we have no permission to. */
export async function runContent(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: ['highlights.css'] });
  await browser.scripting.executeScript({ target: { tabId }, files: ['ahead.js', 'content.js'] });
}

/** Pages that were open before the extension was installed or updated get their content script now. */
export async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: STATE_PAGES });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      try {
        await runContent(id);
      } catch {
        // An error page, or one that was left meanwhile: the next page of this tab has the script by itself.
      }
    }),
  );
}

/** Tells every page that is being read. Pages asked for on other sites have no address we may know, so all tabs are tried. */
export async function tellReadTabs(message: Tell): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      try {
        await tell(id, message);
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
      }
    }),
  );
}
