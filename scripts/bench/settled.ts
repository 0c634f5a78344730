// When a view has come to rest: the last change of what it shows.
import type { Page } from '@playwright/test';

/** No change for this long, in milliseconds: nothing more is coming. */
const QUIET_MS = 400;

interface Watched {
  lastChange?: number;
}

/** Has every document that is opened in a tab note when it last changed. */
export async function watchChanges(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = globalThis as Watched;
    const note = () => {
      watched.lastChange = performance.now();
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** Waits until the document has come to rest; gives the milliseconds from its start to its last change. */
export async function lastChange(page: Page): Promise<number> {
  await page.waitForFunction((quiet) => {
    const { lastChange } = globalThis as Watched;
    return lastChange !== undefined && performance.now() - lastChange > quiet;
  }, QUIET_MS);
  return page.evaluate(() => (globalThis as Watched).lastChange!);
}
