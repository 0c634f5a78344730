// The tests of every state, for the files that run them in light and in dark.
import { atRest } from './acts';
import { faultsIn } from './axe';
import type { Tab } from './drivers/driver';
import { buttonsOf, openPopup, standIn, tabAt, textOf } from './popup';
import { PAGES, SERVED, TOLD } from './popup-scenes';
import { expect, screen, test } from './suite';

const FOOT = ['Copy', 'Note', 'Archive', 'More', 'Side panel', 'Hide highlights'];

/** States every scene as a test of what it says, what it offers, and that nobody is kept from it. */
export function testStates(scheme: 'light' | 'dark'): void {
  for (const { found, ...scene } of TOLD)
    test(`the popup of a page that says “${scene.name}”, ${scheme}`, async ({ driver }) => {
      const stand = await standIn(driver, found);
      const view = await openPopup(driver, stand.id);
      await look(view, scene, `${scene.name}-${scheme}-${driver.name}`);
      await view.close();
      await stand.close();
    });

  for (const { url, ...scene } of PAGES)
    test(`the popup of a page of state.gov: ${scene.name}, ${scheme}`, async ({ driver }) => {
      driver.serve(SERVED);
      const tab = await driver.open(url);
      const view = await openPopup(driver, await tabAt(driver, url));
      await look(view, scene, `${scene.name}-${scheme}-${driver.name}`);
      await view.close();
      await tab.close();
    });
}

async function look(view: Tab, { says, buttons }: { says: string[]; buttons?: string[] }, name: string) {
  await view.resize(400, 600);
  for (const words of says) await expect.poll(() => textOf(view)).toContain(words);
  const own = async () => (await buttonsOf(view)).filter((button) => !FOOT.includes(button));
  if (buttons) await expect.poll(own).toEqual(buttons);
  await atRest(view);
  await view.screenshot(screen(`popup-${name}`));
  expect(await faultsIn(view)).toEqual([]);
  await expect.poll(() => view.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
}
