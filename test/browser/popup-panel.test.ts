// The side panel: the view of the popup in a page that stays, which follows the tab in front and where it goes.

import type { Browser } from 'webextension-polyfill';
import { AMMAN } from '../ui/samples';
import { placeOf } from './acts';
import type { Tab } from './drivers/driver';
import { openPopup, pressNamed, release, standIn, tabAt, textOf } from './popup';
import { expect, fixture, screen, test } from './suite';

declare const chrome: Browser;

const NORWAY = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';
const HOME = 'https://www.state.gov/';
const WIRE = 'https://wire.example/story/';

test('follows the tab in front and the pages it goes to', async ({ driver }) => {
  driver.serve({ [NORWAY]: fixture('readout-2019'), [HOME]: fixture('home'), [WIRE]: fixture('wire') });
  const panel = await driver.openView('popup.html?view=panel');
  const tab = await driver.open(HOME);
  await expect.poll(() => textOf(panel)).toContain('This is a front page, not a release.');
  await tab.goto(NORWAY);
  await expect.poll(() => textOf(panel)).toMatch(/^Secretary Marsh met Norway’s Foreign Minister Solheim .* Kept/);
  const other = await driver.open(WIRE);
  await expect.poll(() => textOf(panel)).toContain('This page was not read: only state.gov is read by itself.');
  await tab.bringToFront();
  await expect.poll(() => textOf(panel)).toMatch(/^Secretary Marsh met/);
  expect(await textOf(panel)).not.toContain('Side panel');
  await tab.evaluate(() => history.pushState(null, '', '/gone-elsewhere/'));
  await tab.evaluate(() => document.body.replaceChildren());
  await expect.poll(() => textOf(panel)).not.toMatch(/^Secretary Marsh met/);
  await other.close();
  await tab.close();
  await panel.close();
});

test('is opened from the popup, which makes room, and shows the page in front', async ({ driver }) => {
  driver.serve({ [NORWAY]: fixture('readout-2019') });
  const tab = await driver.open(NORWAY);
  const view = await openPopup(driver, await tabAt(driver, NORWAY));
  await expect.poll(() => textOf(view)).toContain('Hide highlights');
  await view.bringToFront();
  await pressNamed(view, 'More');
  await expect.poll(() => textOf(view)).toContain('Side panel');
  const { x, y } = await placeOf(view, { selector: 'button', name: 'Side panel' });
  await view.click(x, y);
  const console = await driver.openView('options.html');
  await tab.bringToFront();
  const panel = () =>
    console.evaluate(() => {
      const views = chrome.extension.getViews().filter(({ location }) => location.pathname === '/popup.html');
      return views.map(({ location, document }) => `${location.search} ${document.querySelector('h1')?.textContent}`);
    });
  await expect
    .poll(panel)
    .toEqual(['?view=panel Secretary Marsh met Norway’s Foreign Minister Solheim in Oslo on March 14, 2023.']);
  await console.close();
  await tab.close();
});

test('fits every width from 320 to 800 pixels, and a quarter of the room at 200 % zoom', async ({ driver }) => {
  const stand = await standIn(driver, release(AMMAN));
  const view = await openPopup(driver, stand.id, '&view=panel');
  await expect.poll(() => textOf(view)).toContain('12 statements');
  for (const width of [320, 400, 480, 560, 640, 800]) {
    await view.resize(width, 700);
    await expect.poll(() => beyondTheEdge(view), `${width} px`).toEqual([]);
    await view.screenshot(screen(`panel-${width}-${driver.name}`));
  }
  await view.close();

  const popup = await openPopup(driver, stand.id);
  await popup.resize(400, 300);
  await expect.poll(() => textOf(popup)).toContain('12 statements');
  await expect.poll(() => beyondTheEdge(popup)).toEqual([]);
  const foot = () => popup.evaluate(() => document.querySelector('footer')!.getBoundingClientRect().height);
  await expect.poll(foot).toBeLessThan(100);
  await popup.screenshot(screen(`popup-zoomed-${driver.name}`));
  await popup.close();
  await stand.close();
});

/** What reaches out of the view to the right, beneath a scroll bar if there is one. */
function beyondTheEdge(view: Tab): Promise<string[]> {
  return view.evaluate(() => {
    const room = document.documentElement.clientWidth;
    return [...document.querySelectorAll('main *, footer *')]
      .filter((one) => one.getBoundingClientRect().right > room && !one.closest('.aloud'))
      .map((one) => one.outerHTML);
  });
}
