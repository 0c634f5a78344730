// What the tests read off a page, with the page's own eyes.
import type { Tab } from './drivers/driver';
import { expect } from './expect';

/** The text of every highlight by name. */
export function highlightsOf(tab: Tab): Promise<Record<string, string[]>> {
  return tab.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])),
  );
}

/** The text of every highlight by name, once there are as many names as a release with people and issues has. */
export async function painted(tab: Tab, atLeast = 3): Promise<Record<string, string[]>> {
  await expect.poll(async () => Object.keys(await highlightsOf(tab)).length).toBeGreaterThanOrEqual(atLeast);
  return highlightsOf(tab);
}

/**
 * The middle of the first line of the `nth` range of a highlight, in the viewport, once it is painted; the page is scrolled where it stands
 * outside.
 */
export async function pointOf(tab: Tab, name: string, nth = 0): Promise<{ x: number; y: number }> {
  await expect
    .poll(async () => (await highlightsOf(tab))[name]?.length ?? 0, `${name}, number ${nth}`)
    .toBeGreaterThan(nth);
  return tab.evaluate(
    ({ name, nth }) => {
      const range = [...CSS.highlights.get(name)!][nth] as Range;
      const seen = range.getClientRects()[0]!;
      if (seen.top < 0 || seen.bottom > innerHeight)
        range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    { name, nth },
  );
}

interface Watched {
  flashed: { words: string; top: number } | null;
}

/** From now on notes what flashes: a flash is short, and a look from outside may come too late for it. */
export function watchFlash(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.flashed = null;
    const timer = setInterval(() => {
      const ranges = [...(CSS.highlights.get('readout-lens-flash') ?? [])] as Range[];
      if (!ranges[0]) return;
      watched.flashed = { words: ranges.join(''), top: ranges[0].getBoundingClientRect().top };
      clearInterval(timer);
    }, 10);
  });
}

/** What flashed first since then: its words, and how far below the top of the window they stood. */
export const flashedIn = (tab: Tab): Promise<Watched['flashed']> =>
  tab.evaluate(() => (window as unknown as Watched).flashed);

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
