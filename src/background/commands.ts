// Keyboard commands, for the page in front.
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../messages/browser';
import { tell, Unreachable } from '../messages/channel';
import type { Tell } from '../messages/page';

/** The commands of the manifest. */
const COMMANDS: Record<string, Tell> = {
  'next-highlight': { tell: 'step', by: 1 },
  'previous-highlight': { tell: 'step', by: -1 },
  'toggle-highlights': { tell: 'highlights', on: null },
  'show-legend': { tell: 'legend' },
};

/** Passes a command on to the page of the tab it was given in. A page we do not read knows no commands. */
export async function onCommand(name: string, tab?: Tabs.Tab): Promise<void> {
  const command = COMMANDS[name];
  const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (!command || id === undefined) return;
  try {
    await tell(id, command);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
  }
}
