// What the popup needs of the browser. index.tsx gives it the real one, tests and drawings another.
import type { Reader } from '../library/library';
import type { Tell } from '../messages/page';
import type { Settings, SettingsChange } from '../messages/settings';
import type { Notes } from './notes';
import type { Page, Tab } from './page';

export interface Surroundings {
  reader: Reader;
  /** The tab the view is about; null when there is none. */
  currentTab(): Promise<Tab | null>;
  /** Calls back when another tab comes to the front (null), or with a tab that goes elsewhere; returns what ends it. */
  onPageChange(listener: (tab: number | null) => void): () => void;
  /** Tells the page of a tab something and gives the page as it is after it. Never throws. */
  tell(tab: Tab, message: Tell): Promise<Page>;
  /** Has a page read once that is not read by itself; the reader has just asked for it. Never throws. */
  readOnce(tab: Tab): Promise<Page>;
  reload(tab: Tab): void;
  /** Opens an address in a tab in front. */
  open(address: string): void;
  /** Opens the archive, at a comparison of releases if asked to. */
  openArchive(compare?: readonly string[]): void;
  /** Opens the side panel of the tab's window: to be called while a click is being handled. Throws when the browser refuses. */
  openPanel(tab: Tab): Promise<void>;
  canOpenPanel: boolean;
  /** Makes room for the page, where the view covers it. */
  makeRoom(): void;
  settings(): Promise<Settings>;
  /** Changes what is set, in every open tab at once; gives what is set then. Throws when it cannot be saved. */
  change(change: SettingsChange): Promise<Settings>;
  openSettings(): void;
  notesOn(url: string | null): Notes;
  /** Today as an ISO day. */
  today(): string;
}
