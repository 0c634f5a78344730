// From the moment a page is given to its content scripts to the highlights on it, beside mark.js wrapping the same words.
import type { Bench } from './bench';
import type { Browsers, Session } from './browsers';
import { MARKED, makeMarker, type Wrapped } from './marker';
import { inTurn } from './measure';
import type { Row } from './rows';
import { readoutPages, type ServedPage } from './site';
import { contentScriptStart, eventNamed, nextFrameCost, traced } from './trace';

/** The mark the content script leaves when its highlights are registered. */
export const PAINTED = 'readout-lens:painted';

const SLOWDOWNS = [1, 4] as const;
const FRAME_MS = 16;

export async function paintedRows(
  { material, runs, scratch }: Bench,
  browsers: Browsers,
  lens: Session,
): Promise<Row[]> {
  const pages = readoutPages(material);
  browsers.serve(Object.fromEntries(pages.map(({ url, html }) => [url, html])));
  const wrapped = new Map<string, Wrapped[]>();
  for (const page of pages) wrapped.set(page.url, await highlighted(lens, page));
  const marker = await browsers.start(makeMarker(scratch, wrapped));

  const rows: Row[] = [];
  for (const slowdown of SLOWDOWNS) {
    const over = (session: Session, mark: string) => {
      let turn = 0;
      return () => timeToPaint(session, pages[turn++ % pages.length]!, mark, slowdown);
    };
    const taken = await inTurn({ lens: over(lens, PAINTED), marker: over(marker, MARKED) }, runs);
    const head = {
      group: 'page',
      what: `document_idle to painted${slowdown > 1 ? `, CPU ${slowdown} × slower` : ''}`,
      unit: 'ms',
      ours: taken.lens,
    } as const;
    rows.push({
      ...head,
      against: { name: 'mark.js, same words', theirs: taken.marker },
      target: { of: 'ratio', limit: 0.5 },
    });
    if (slowdown === 1) rows.push({ ...head, against: null, target: { of: 'value', limit: FRAME_MS } });
  }
  return rows;
}

/** The compiling and running of the content script in a new tab, and the frame that shows what it did, in milliseconds. */
async function timeToPaint(session: Session, { url }: ServedPage, mark: string, slowdown: number): Promise<number> {
  const { page, protocol } = await session.newTab();
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const events = await traced(protocol, mark, async () => {
    await page.goto(url);
    await untilMarked(page, mark);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  });
  await page.close();
  const painted = eventNamed(events, mark).start;
  return painted - contentScriptStart(events) + nextFrameCost(events, painted);
}

export async function untilMarked(page: import('@playwright/test').Page, mark: string): Promise<void> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
}

/** What is highlighted on a page, as offsets into the text of its body. */
async function highlighted(lens: Session, { url }: ServedPage): Promise<Wrapped[]> {
  const { page } = await lens.newTab();
  await page.goto(url);
  await untilMarked(page, PAINTED);
  const spans = await page.evaluate(() => {
    const starts = new Map<Node, number>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let at = 0; walker.nextNode(); at += walker.currentNode.nodeValue!.length) starts.set(walker.currentNode, at);
    return [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const start = starts.get(startContainer)! + startOffset;
        return { start, length: starts.get(endContainer)! + endOffset - start };
      }),
    );
  });
  await page.close();
  return spans.sort((a, b) => a.start - b.start);
}
