// The settings as they are kept.
import { browser } from './browser';
import { parseSettings, SETTINGS_KEY, type Settings } from './settings';

/** Reads the settings. Throws when storage does not answer. */
export async function keptSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}
