// Settings: written here, told to every open page at once.
import { queueLock } from '../library/library';
import { browser } from '../messages/browser';
import { keptSettings } from '../messages/kept-settings';
import { SETTINGS_KEY, type Settings, type SettingsChange, withChange } from '../messages/settings';
import { tellReadTabs } from './tabs';

const lock = queueLock();

/** Applies a change to the kept settings and returns them. */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  return lock(async () => {
    const settings = withChange(await keptSettings(), change);
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    await tellReadTabs({ tell: 'settings', settings });
    return settings;
  });
}
