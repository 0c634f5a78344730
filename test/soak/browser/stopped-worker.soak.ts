// The background worker may be stopped at any moment: nothing that a page was told is lost by it.
import { openExtension } from '../../browser/extension';
import { expect, test } from '../../browser/suite';
import { comesTrue, figures, missing, releaseAt, saidBy } from './kept';

test.use({ idle: 1_000 });

const MOMENTS = ['before it opens', 'while it loads', 'once it is read', 'once it is kept'] as const;
/** Firefox stops a worker only after it was idle, which takes its time. */
const ROUNDS = { chromium: 10, firefox: 3 };

test('the worker stopped at each step of a page', async ({ driver }) => {
  const extension = await openExtension(driver);
  const told: string[] = [];
  let faults = 0;
  const cases = ROUNDS[driver.name] * MOMENTS.length;
  for (let n = 0; n < cases; n++) {
    const { url, html } = releaseAt(n);
    driver.serve({ [url]: { html } });
    const moment = MOMENTS[n % MOMENTS.length]!;
    if (moment === 'before it opens') await driver.stopWorker();
    const opening = driver.open(url);
    if (moment === 'while it loads') await driver.stopWorker();
    const tab = await opening;
    if (moment === 'once it is read') {
      await comesTrue(async () => (await saidBy(extension, url))?.found === 'release');
      await driver.stopWorker();
    }
    const isKept = await comesTrue(async () => (await saidBy(extension, url))?.kept === true);
    if (isKept) told.push(url);
    else {
      faults += 1;
      console.log(`not kept when the worker was stopped ${moment}:`, await saidBy(extension, url));
    }
    if (moment === 'once it is kept') await driver.stopWorker();
    await tab.close();
  }
  const lost = await missing(extension, told);
  figures(`worker stopped, ${driver.name}`, { cases, faults, losses: lost.length });
  expect(lost).toEqual([]);
  expect(faults).toBe(0);
  await extension.close();
});
