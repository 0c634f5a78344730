// What a reader wants now and then: the entries of the menu "More".
import type { MenuItem } from '../ui/menu';
import { word } from '../ui/words';
import type { Site } from './use-site';

export interface MoreActions {
  /** Opens the side panel; null where this is it, or where the browser has none. Throws when the browser refuses. */
  panel: (() => Promise<void>) | null;
  /** Shows the legend on the page; null where nothing can be highlighted. */
  legend: (() => void) | null;
  site: Site | null;
  settings(): void;
}

/** The entries; `say` tells the reader what came of one. */
export function moreItems({ panel, legend, site, settings }: MoreActions, say: (words: string) => void): MenuItem[] {
  const items: MenuItem[] = [];
  if (panel)
    items.push({ label: word('open_panel'), run: () => void panel().catch(() => say(word('open_panel_failed'))) });
  if (legend) items.push({ label: word('more_legend'), run: legend });
  if (site) {
    const { host, off, toggle } = site;
    const done = word(off ? 'more_site_is_on' : 'more_site_is_off', host);
    items.push({
      label: word(off ? 'more_site_on' : 'more_site_off', host),
      run: () =>
        void toggle().then(
          () => say(done),
          () => say(word('more_site_failed')),
        ),
    });
  }
  items.push({ label: word('more_settings'), run: settings, apart: items.length > 0 });
  return items;
}
