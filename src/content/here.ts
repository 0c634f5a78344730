// What a page's scripts know without asking anyone: where they are, and what the reader has set.
import { browser } from '../messages/browser';
import { parseSettings, SETTINGS_KEY, type Settings } from '../messages/settings';

/** The address of the page without its fragment. */
export function currentAddress(): string {
  const { href, hash } = location;
  return hash ? href.slice(0, -hash.length) : href;
}

/** The settings as they are kept; the defaults where storage does not answer. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch {
    return parseSettings(undefined);
  }
}
