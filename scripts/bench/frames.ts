// Scrolling and pointing on a page full of highlights: frames that came late, beside the same page without the extension.
import type { Bench } from './bench';
import type { Browsers, Session, Tab } from './browsers';
import { inTurn } from './measure';
import { PAINTED, untilMarked } from './painted';
import type { Row } from './rows';
import { transcriptPage } from './site';

const TEXT = 50_000;
const FRAMES = 180;
/** At sixty frames a second the next is due after 16.7 ms; one that comes after this was left out. */
const LATE_MS = 25;

export async function frameRows({ material, runs }: Bench, browsers: Browsers, lens: Session): Promise<Row[]> {
  const { url, html } = transcriptPage(material, TEXT);
  browsers.serve({ [url]: html });
  const plain = await browsers.start(null);
  const ours = await openPage(lens, url);
  await untilMarked(ours.page, PAINTED);
  const theirs = await openPage(plain, url);
  const rows: Row[] = [];
  for (const [name, run] of [
    ['scroll', scroll],
    ['hover', hover],
  ] as const) {
    const taken = await inTurn({ ours: () => inFront(ours, run), theirs: () => inFront(theirs, run) }, runs);
    rows.push({
      group: 'page',
      what: `${name}, late frames of ${FRAMES}`,
      unit: 'frames',
      ours: taken.ours,
      against: { name: 'page without the extension', theirs: taken.theirs },
      target: { of: 'difference', limit: 0 },
    });
  }
  return rows;
}

async function openPage(session: Session, url: string): Promise<Tab> {
  const tab = await session.newTab();
  await tab.page.goto(url);
  return tab;
}

async function inFront(tab: Tab, run: (tab: Tab) => Promise<number>): Promise<number> {
  await tab.page.bringToFront();
  return run(tab);
}

/** Scrolls from the top, some lines a frame. */
async function scroll({ page }: Tab): Promise<number> {
  await page.evaluate(() => scrollTo(0, 0));
  return page.evaluate(watchFrames, { frames: FRAMES, late: LATE_MS, scrollBy: 60 });
}

/** Moves the pointer over the lines, to and fro, all the while. */
async function hover({ page, protocol }: Tab): Promise<number> {
  await page.evaluate(() => scrollTo(0, 500));
  const late = page.evaluate(watchFrames, { frames: FRAMES, late: LATE_MS, scrollBy: 0 });
  let watching = true;
  late.finally(() => {
    watching = false;
  });
  for (let step = 0; watching; step++) {
    const x = 120 + Math.abs(((step * 23) % 1400) - 700);
    const y = 20 + ((step * 3) % 660);
    await protocol.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }
  return late;
}

/** In the page: counts frames that come late, scrolling with each. */
function watchFrames({ frames, late, scrollBy }: { frames: number; late: number; scrollBy: number }): Promise<number> {
  return new Promise((done) => {
    let last: number | null = null;
    let seen = 0;
    let count = 0;
    const next = (now: number) => {
      if (last !== null && now - last > late) count += 1;
      last = now;
      if (scrollBy) window.scrollBy(0, scrollBy);
      if (++seen < frames) requestAnimationFrame(next);
      else done(count);
    };
    requestAnimationFrame(next);
  });
}
