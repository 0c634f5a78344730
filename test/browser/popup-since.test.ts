// Since last time: two readouts of contact with the same country, one after the other.
import type { Browser } from 'webextension-polyfill';
import { openPopup, pressNamed, tabAt, textOf } from './popup';
import { expect, fixture, screen, test } from './suite';

declare const chrome: Browser;

const URL = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';
const LATER = 'https://www.state.gov/secretary-marshs-call-with-norwegian-foreign-minister-solheim/';
const FIRST = fixture('readout-2019');
const SECOND = {
  ...FIRST,
  html: FIRST.html
    .replaceAll(URL, LATER)
    .replaceAll('March 14, 2023', 'May 2, 2023')
    .replaceAll('2023-03-14', '2023-05-02')
    .replace('the climate crisis,', 'migration,')
    .replace('and they discussed Arctic cooperation', 'and they condemned Arctic cooperation'),
};

test('tells what changed since the last kept readout with the same country, and leads to the comparison', async ({
  driver,
}) => {
  driver.serve({ [URL]: FIRST, [LATER]: SECOND });
  const first = await driver.open(URL);
  let view = await openPopup(driver, await tabAt(driver, URL));
  await expect.poll(() => textOf(view)).toContain('No earlier readout with Norway is kept.');
  await expect.poll(() => textOf(view)).toContain('Open one on state.gov and it is kept by itself');
  await view.close();
  await first.close();

  const second = await driver.open(LATER);
  view = await openPopup(driver, await tabAt(driver, LATER));
  await view.resize(400, 600);
  await expect.poll(() => textOf(view)).toContain('Since last time with Norway March 14, 2023');
  await expect.poll(() => textOf(view)).toContain('New Migration');
  await expect.poll(() => textOf(view)).toContain('Gone Climate');
  await expect.poll(() => textOf(view)).toMatch(/Changed .*The Arctic : /);
  await view.screenshot(screen(`popup-since-${driver.name}`));
  await pressNamed(view, 'Compare with the readout of March 14, 2023');
  const compared = () =>
    view.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: `${chrome.runtime.getURL('archive.html')}*` });
      return tab?.url && [...new URLSearchParams(new globalThis.URL(tab.url).search)];
    });
  await expect.poll(compared).toEqual([
    ['view', 'compare'],
    ['release', URL.slice(0, -1)],
    ['release', LATER],
  ]);
  await view.close();
  await second.close();
});
