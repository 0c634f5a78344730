// Files taken in by the archive, as a reader does it.
import { press } from '../../browser/acts';
import type { Driver, Tab } from '../../browser/drivers/driver';
import { expect } from '../../browser/suite';

export async function openTransfer(driver: Driver): Promise<Tab> {
  const tab = await driver.openView('archive.html?view=transfer');
  await expect
    .poll(() => tab.evaluate(() => document.querySelector('#transfer-files') !== null), { timeout: 120_000 })
    .toBe(true);
  return tab;
}

export const words = (tab: Tab, selector: string): Promise<string> =>
  tab.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);

/** Has a file taken in and gives the report; `meanwhile` is called as long as it goes on. */
export async function importFile(tab: Tab, file: string, meanwhile = async () => {}): Promise<string> {
  if (await words(tab, '.report')) {
    await press(tab, '.report .buttons button:last-child');
    await expect.poll(() => words(tab, '.report')).toBe('');
  }
  await tab.choose('#transfer-files', [file]);
  const report = async () => {
    await meanwhile();
    return words(tab, '.report');
  };
  await expect.poll(report, { timeout: 1_800_000, intervals: [500] }).not.toBe('');
  return words(tab, '.report');
}
