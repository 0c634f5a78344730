// What the extension adds to the memory of a tab with a readout.
import type { Bench } from './bench';
import type { Browsers, Session } from './browsers';
import { inTurn } from './measure';
import { PAINTED, untilMarked } from './painted';
import type { Row } from './rows';
import { readoutPages } from './site';

export async function memoryRows({ material, runs }: Bench, browsers: Browsers, lens: Session): Promise<Row[]> {
  const pages = readoutPages(material);
  browsers.serve(Object.fromEntries(pages.map(({ url, html }) => [url, html])));
  const plain = await browsers.start(null);
  const over = (session: Session, mark: string | null) => {
    let turn = 0;
    return () => memoryOf(session, pages[turn++ % pages.length]!.url, mark);
  };
  const taken = await inTurn({ ours: over(lens, PAINTED), theirs: over(plain, null) }, runs);
  return [
    {
      group: 'page',
      what: 'memory of a tab with a readout',
      unit: 'MB',
      ours: taken.ours,
      against: { name: 'page without the extension', theirs: taken.theirs },
      target: { of: 'difference', limit: 3 },
    },
  ];
}

/** Megabytes that script and page hold in a new tab once its rubbish is collected: script heap, DOM, and buffers. */
async function memoryOf(session: Session, url: string, mark: string | null): Promise<number> {
  const { page, protocol } = await session.newTab();
  await page.goto(url);
  if (mark) await untilMarked(page, mark);
  await page.waitForTimeout(300);
  await protocol.send('HeapProfiler.enable');
  await protocol.send('HeapProfiler.collectGarbage');
  const heap = await protocol.send('Runtime.getHeapUsage');
  await page.close();
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = heap as typeof heap & Record<string, number>;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}
