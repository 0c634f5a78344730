// The longest single task on the main thread of a page: as long as it lasts, the page answers to nobody.
import type { Bench } from './bench';
import type { Browsers, Session } from './browsers';
import { inTurn } from './measure';
import { PAINTED, untilMarked } from './painted';
import type { Row } from './rows';
import { transcriptPage } from './site';
import { contentScriptStart, tasksIn, traced } from './trace';

const TEXT = 100_000;
/** How long after the painting the page is still watched: what is kept and announced falls in it. */
const AFTER_MS = 500;

export async function taskRows({ material, runs }: Bench, browsers: Browsers, lens: Session): Promise<Row[]> {
  const { url, html } = transcriptPage(material, TEXT);
  browsers.serve({ [url]: html });
  const { longest } = await inTurn({ longest: () => longestTask(lens, url) }, runs);
  return [
    {
      group: 'page',
      what: `longest task, transcript of ${TEXT / 1000} KB`,
      unit: 'ms',
      ours: longest,
      against: null,
      target: { of: 'value', limit: 50 },
    },
  ];
}

/** Milliseconds of the longest task from the content script's start on, the page's own among them. */
async function longestTask(lens: Session, url: string): Promise<number> {
  const { page, protocol } = await lens.newTab();
  const events = await traced(protocol, PAINTED, async () => {
    await page.goto(url);
    await untilMarked(page, PAINTED);
    await page.waitForTimeout(AFTER_MS);
  });
  await page.close();
  const tasks = tasksIn(events, contentScriptStart(events), Number.POSITIVE_INFINITY);
  return Math.max(...tasks.map(({ start, end }) => end - start));
}
