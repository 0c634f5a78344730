// A running browser with the extension: what the start asks of either engine.
import type { PageState } from '../../src/messages/page';
import type { Installed } from '../browsers/find';
import type { Subject } from './subject';

export interface Launch {
  readonly browser: Installed;
  /** The unpacked extension. */
  readonly extension: string;
  /** Kept between starts. */
  readonly profile: string;
  readonly headless: boolean;
}

export interface Session {
  /** Opens the subject in a tab in front. Throws when the address does not answer. */
  open(subject: Subject): Promise<void>;
  /** Opens the popup about that tab in a tab of its own, for those who cannot click its icon. */
  openPopup(): Promise<Popup>;
  screenshot(file: string): Promise<void>;
  /** Resolves when the reader has closed the browser. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

export interface Popup {
  /** What the page answers; null when nothing of ours reads it. */
  state(): Promise<PageState | null>;
  screenshot(file: string): Promise<void>;
}

/** The size of a window, whether anyone sees it or not. */
export const WINDOW = { width: 1100, height: 900 };
/** The popup as wide as a browser shows it. */
export const POPUP = { width: 400, height: 640 };

// These run in the popup's page, which alone may ask.
declare const chrome: import('webextension-polyfill').Browser;

export async function askPage(tab: number): Promise<PageState | null> {
  try {
    return await chrome.tabs.sendMessage(tab, { tell: 'state' }, { frameId: 0 });
  } catch {
    return null;
  }
}

/** The tab in front of the one that asks: the last that was opened before it. */
export async function tabBefore(): Promise<number> {
  const own = await chrome.tabs.getCurrent();
  const others = (await chrome.tabs.query({})).filter(({ id }) => id !== own?.id);
  return others.at(-1)!.id!;
}
