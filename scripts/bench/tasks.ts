// The longest single task we give the main thread of a page: as long as it lasts, the page answers to nobody.
import type { Bench } from './bench';
import type { Browsers, Session } from './browsers';
import { inTurn } from './measure';
import { PAINTED, untilMarked } from './painted';
import type { Row } from './rows';
import { transcriptPage } from './site';
import { eventNamed, isOurs, type TraceEvent, tasksOf, traced } from './trace';

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

/** Milliseconds of the longest task that runs a script of ours, or that comes once the highlights are there, the page's own among those. */
async function longestTask(lens: Session, url: string): Promise<number> {
  const { page, protocol } = await lens.newTab();
  const events = await traced(protocol, PAINTED, async () => {
    await page.goto(url);
    await untilMarked(page, PAINTED);
    await page.waitForTimeout(AFTER_MS);
  });
  await page.close();
  const painted = eventNamed(events, PAINTED).start;
  const ours = events.filter(isOurs);
  const isCounted = ({ start, end }: TraceEvent) =>
    end > painted || ours.some((event) => event.start >= start && event.end <= end);
  return Math.max(
    ...tasksOf(events)
      .filter(isCounted)
      .map(({ start, end }) => end - start),
  );
}
