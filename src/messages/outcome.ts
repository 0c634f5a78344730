// What comes of telling a page something. It carries no schemas: the popup sends its first message before anything else of it is there.
import { browser } from './browser';
import type { Tell } from './page';

/** What came of a message: it never throws, since nobody may be there yet to catch. */
export type Outcome = { value: unknown } | { error: unknown };

/** Tells the page of a tab something, in its top frame; gives what came back as it came. */
export function outcomeOf(tab: number, message: Tell): Promise<Outcome> {
  return browser.tabs.sendMessage(tab, message, { frameId: 0 }).then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
}
