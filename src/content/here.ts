// What a page's scripts know without asking anyone: where they are, and what the reader has set.
import { keptSettings } from '../messages/kept-settings';
import { parseSettings, type Settings } from '../messages/settings';

/** The address of the page without its fragment. */
export function currentAddress(): string {
  const { href, hash } = location;
  return hash ? href.slice(0, -hash.length) : href;
}

/** The settings as they are kept; the defaults where storage does not answer. */
export async function readSettings(): Promise<Settings> {
  try {
    return await keptSettings();
  } catch {
    return parseSettings(undefined);
  }
}
