// The side panel: the same view, which stays open while one reads along.
import { browser } from '../messages/browser';
import type { Tab } from './page';

interface Panels {
  /** Chrome's. */
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  /** Firefox's. */
  sidebarAction?: { open(): Promise<void> };
}

/** Whether this view is the side panel itself. */
export const IS_PANEL = new URLSearchParams(globalThis.location?.search).get('view') === 'panel';

/** Whether this browser has a side panel that can be opened from here. */
export function canOpenPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  return !IS_PANEL && Boolean(sidePanel?.open ?? sidebarAction?.open);
}

/**
 * Opens the side panel of the tab's window and closes the popup. To be called while a click is being handled, before anything is awaited:
 * browsers open it for nobody else. Throws what the browser throws.
 */
export async function openPanel(tab: Tab): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel && tab.window !== null) await sidePanel.open({ windowId: tab.window });
  else await sidebarAction?.open();
  window.close();
}
