// From the moment a page has come to rest to the highlights on it, beside mark.js wrapping the same words.
import type { Bench } from './bench';
import type { Browsers, Session } from './browsers';
import { IDLE, withIdleMark } from './idle';
import { MARKED, makeMarker, type Wrapped } from './marker';
import { runInTurn, type Summary, summarize } from './measure';
import type { Row } from './rows';
import { readoutPages, type ServedPage } from './site';
import { eventNamed, isDrawn, nextFrameCost, traced } from './trace';

/** The mark our scripts leave when the highlights are registered. */
export const PAINTED = 'readout-lens:painted';

const SLOWDOWNS = [1, 4] as const;
const FRAME_MS = 16;

/** The browser is left alone with a page for so long before it is asked anything: the asking runs on the page's own thread. */
const ALONE_MS = 200;

/** Milliseconds to the painted page, and to its first picture. */
interface Times {
  /** From document_idle, which is when a content script runs that asks for no other time. Below zero: before it. */
  readonly fromIdle: number;
  /** From the end of the page's own markup. */
  readonly fromParsed: number;
  readonly fromStart: number;
  readonly firstPaint: number;
}

export async function paintedRows(
  { material, runs, scratch }: Bench,
  browsers: Browsers,
  extension: string,
): Promise<Row[]> {
  const pages = readoutPages(material);
  browsers.serve(Object.fromEntries(pages.map(({ url, html }) => [url, html])));
  const lens = await browsers.start(withIdleMark(extension, scratch));
  const wrapped = new Map<string, Wrapped[]>();
  for (const page of pages) wrapped.set(page.url, await highlighted(lens, page));
  const marker = await browsers.start(withIdleMark(makeMarker(scratch, wrapped), scratch));

  const rows: Row[] = [];
  for (const slowdown of SLOWDOWNS) {
    const over = (session: Session, mark: string) => {
      let turn = 0;
      return () => timesOf(session, pages[turn++ % pages.length]!, mark, slowdown);
    };
    const taken = await runInTurn({ lens: over(lens, PAINTED), marker: over(marker, MARKED) }, runs);
    rows.push(...rowsOf(taken, slowdown));
  }
  return rows;
}

function rowsOf(taken: Record<'lens' | 'marker', readonly Times[]>, slowdown: number): Row[] {
  const of = (name: 'lens' | 'marker', time: keyof Times): Summary =>
    summarize(taken[name].map((times) => times[time]));
  const row = (what: string, time: keyof Times) =>
    ({
      group: 'page',
      what: `${what}${slowdown > 1 ? `, CPU ${slowdown} × slower` : ''}`,
      unit: 'ms',
      ours: of('lens', time),
      against: { name: 'mark.js, same words', theirs: of('marker', time) },
      target: null,
    }) as const;
  const head = row('document_idle to painted', 'fromIdle');
  return [
    { ...head, target: { of: 'ratio', limit: 0.5 } },
    ...(slowdown === 1 ? [{ ...head, against: null, target: { of: 'value', limit: FRAME_MS } } as const] : []),
    row('DOMContentLoaded to painted', 'fromParsed'),
    row('navigation to painted', 'fromStart'),
    row('navigation to the page’s first paint', 'firstPaint'),
  ];
}

/**
 * How long a page in a new tab takes to be painted, with what the frame that shows it costs. In a page that has not been drawn before, the
 * highlights come with its own first frame and cost none.
 */
async function timesOf(session: Session, { url }: ServedPage, mark: string, slowdown: number): Promise<Times> {
  const { page, protocol } = await session.newTab();
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const events = await traced(protocol, mark, async () => {
    await page.goto(url);
    await page.waitForTimeout(ALONE_MS);
    for (const name of [mark, IDLE, 'first-paint']) await untilMarked(page, name);
  });
  const [parsed, idle, painted, firstPaint] = await page.evaluate(
    ([idle, mark]) => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const when = (name: string) => performance.getEntriesByName(name)[0]!.startTime;
      return [navigation!.domContentLoadedEventStart, when(idle!), when(mark!), when('first-paint')] as const;
    },
    [IDLE, mark],
  );
  await page.close();
  const { start } = eventNamed(events, mark);
  const done = painted + (isDrawn(events, url, start) ? nextFrameCost(events, start) : 0);
  return { fromIdle: done - idle, fromParsed: done - parsed, fromStart: done, firstPaint };
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
