// The popup, from its opening to its content, "since last time" included.
import type { Bench } from './bench';
import type { Browsers } from './browsers';
import type { Filled } from './filled';
import { inTurn } from './measure';
import { PAINTED, untilMarked } from './painted';
import type { Row } from './rows';
import { lastChange, watchChanges } from './settled';
import { readoutPages } from './site';

export async function popupRows(bench: Bench, browsers: Browsers, few: Filled, many: Filled): Promise<Row[]> {
  const page = readoutPages(bench.material)[0]!;
  browsers.serve({ [page.url]: page.html });
  const [onFew, onMany] = [await popupOn(few, page.url), await popupOn(many, page.url)];
  const taken = await inTurn({ few: onFew, many: onMany }, bench.runs);
  const head = {
    group: 'library',
    what: `open the popup at ${many.kept.toLocaleString('en')} kept`,
    unit: 'ms',
  } as const;
  const against = { name: `at ${few.kept} kept`, theirs: taken.few };
  return [
    { ...head, ours: taken.many, against, target: { of: 'ratio', limit: 1.2 } },
    { ...head, ours: taken.many, against: null, target: { of: 'value', limit: 100 } },
  ];
}

/** Opens a readout; gives what opens the popup for it and says how long that took to its last change. */
async function popupOn({ session, page: inside }: Filled, url: string): Promise<() => Promise<number>> {
  const { page } = await session.newTab();
  await page.goto(url);
  await untilMarked(page, PAINTED);
  const tab = await inside.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsApi } }).chrome;
    return (await tabs.query({ url: address }))[0]!.id;
  }, url);
  const popup = await session.addressOf(`popup.html?tab=${tab}`);
  return async () => {
    const opened = await session.newTab();
    await watchChanges(opened.page);
    await opened.page.goto(popup);
    const took = await lastChange(opened.page);
    if ((await opened.page.locator('main h1, main h2').count()) === 0) throw new Error('The popup shows no release.');
    await opened.page.close();
    return took;
  };
}

interface TabsApi {
  query(wanted: { url: string }): Promise<{ id: number }[]>;
}
