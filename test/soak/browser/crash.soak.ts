// The browser is killed, again and again, in the midst of it: what a reader was told is kept is there when it opens again.
import type { Driver } from '../../browser/drivers/driver';
import { type Extension, openExtension } from '../../browser/extension';
import { expect, test } from '../../browser/suite';
import { comesTrue, figures, missing, releaseAt, saidBy } from './kept';

const ROUNDS = 6;
/** Releases read in a round; the last is still on its way when the browser dies. */
const EACH = 3;

test('the browser killed in the midst of reading', async ({ driver }) => {
  const told: string[] = [];
  let faults = 0;
  let losses = 0;
  let extension = await openExtension(driver);
  for (let round = 0; round < ROUNDS; round++) {
    told.push(...(await readSome(driver, extension, round * EACH)));
    await driver.crash();
    extension = await openExtension(driver);
    losses += (await missing(extension, told)).length;
    // The library is whole: it takes and gives as before.
    const note = await extension.ask('note', { url: told[0]!, draft: { body: `After crash ${round}.`, anchor: null } });
    if (!(note as { ok: boolean }).ok) faults += 1;
  }
  figures(`browser killed, ${driver.name}`, { cases: ROUNDS, faults, losses });
  expect(losses).toBe(0);
  expect(faults).toBe(0);
  const stored = (await extension.stored())[`r:${told[0]!.slice(0, -1)}`] as { notes: unknown[] };
  expect(stored.notes.length).toBe(ROUNDS);
  await extension.close();
});

/** Reads releases; gives the addresses of those that were said to be kept. The last one is not waited for. */
async function readSome(driver: Driver, extension: Extension, from: number): Promise<string[]> {
  const told: string[] = [];
  for (let n = from; n < from + EACH; n++) {
    const { url, html } = releaseAt(n);
    driver.serve({ [url]: { html } });
    await driver.open(url);
    if (n === from + EACH - 1) break;
    expect(await comesTrue(async () => (await saidBy(extension, url))?.kept === true)).toBe(true);
    told.push(url);
  }
  return told;
}
