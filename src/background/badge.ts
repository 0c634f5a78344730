// The toolbar icon of a tab: how many people and issues its release names.
import { browser } from '../messages/browser';
import { counted, word } from '../ui/words';

const PAPER = '#1a4e96';
const INK = '#ffffff';

/** Shows the count on the icon of a tab; null takes it away. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  const { action } = browser;
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text: count === null ? '' : String(count) }),
      action.setBadgeBackgroundColor({ tabId, color: PAPER }),
      action.setBadgeTextColor({ tabId, color: INK }),
      action.setTitle({ tabId, title: count === null ? word('extension_name') : counted('badge_title', count) }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
