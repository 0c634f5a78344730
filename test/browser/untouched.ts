// Whether a page with highlights is, element by element and pixel by pixel, the page without us.
import { isDeepStrictEqual } from 'node:util';
import type { Driver, Served, Tab } from './drivers/driver';
import { highlightsOf, layoutOf } from './page';
import { expect } from './suite';

/** A host whose pages we do not read: there the same page stands as it is. */
const ELSEWHERE = 'https://copy.example/';

/** Opens a page under its address and elsewhere, and expects no difference but the highlights. */
export async function expectUntouched(driver: Driver, url: string, page: Served): Promise<void> {
  const copy = `${ELSEWHERE}${encodeURIComponent(url)}`;
  driver.serve({ [url]: page, [copy]: page });
  const plain = await driver.open(copy);
  const before = await layoutAtRest(plain);
  expect(await highlightsOf(plain)).toEqual({});
  await plain.close();
  const tab = await driver.open(url);
  await expect.poll(async () => Object.keys(await highlightsOf(tab)).length, { message: url }).toBeGreaterThan(0);
  expect(await layoutAtRest(tab), url).toEqual(before);
  expect(await shiftOf(tab), url).toBe(0);
  await tab.close();
}

/** A page may lay itself out for a while after it has loaded. */
async function layoutAtRest(tab: Tab): ReturnType<typeof layoutOf> {
  let last = await layoutOf(tab);
  const isAtRest = async () => {
    const before = last;
    last = await layoutOf(tab);
    return isDeepStrictEqual(before, last);
  };
  await expect.poll(isAtRest).toBe(true);
  return last;
}

/** The layout shift of a page since it was painted, as Chromium counts it; nothing in Firefox, which does not count. */
function shiftOf(tab: Tab): Promise<number> {
  return tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let shift = 0;
        const painted = performance.getEntriesByName('readout-lens:painted')[0]!.startTime;
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve(0);
        new PerformanceObserver((list) => {
          // What shifted before is the page's own doing: it was still loading.
          for (const entry of list.getEntries())
            if (entry.startTime >= painted) shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(shift)));
      }),
  );
}
