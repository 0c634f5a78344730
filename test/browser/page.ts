// What the tests read off a page, with the page's own eyes.
import type { Tab } from './drivers/driver';

/** The text of every highlight by name. */
export function highlightsOf(tab: Tab): Promise<Record<string, string[]>> {
  return tab.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])),
  );
}

/** The middle of the first line of the `nth` range of a highlight, in the viewport; the page is scrolled where it stands outside. */
export function pointOf(tab: Tab, name: string, nth = 0): Promise<{ x: number; y: number }> {
  return tab.evaluate(
    ({ name, nth }) => {
      const range = [...CSS.highlights.get(name)!][nth] as Range;
      const seen = range.getClientRects()[0]!;
      if (seen.top < 0 || seen.bottom > innerHeight)
        range.startContainer.parentElement!.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    { name, nth },
  );
}

/** Our element as the page sees it: where it stands and whether its root is open. Null when there is none. */
export function hostOf(tab: Tab): Promise<{ parent: string; open: boolean; box: number[] } | null> {
  return tab.evaluate(() => {
    const host = document.querySelector('readout-lens');
    if (!host) return null;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { parent: host.parentElement!.localName, open: host.shadowRoot !== null, box: [left, top, right, bottom] };
  });
}

/** The page's markup and the place of everything in it. */
export function layoutOf(tab: Tab): Promise<{ html: string; boxes: string; scroll: number[] }> {
  return tab.evaluate(() => ({
    html: document.body.innerHTML,
    boxes: [...document.body.querySelectorAll('*')]
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(',');
      })
      .join(' '),
    scroll: [scrollX, scrollY, document.documentElement.scrollHeight],
  }));
}
