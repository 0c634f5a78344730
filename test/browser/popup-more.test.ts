// What is wanted now and then: the legend on the page, and the switch for a whole site.
import { openExtension } from './extension';
import { openPopup, pressNamed, tabAt, textOf } from './popup';
import { expect, fixture, screen, test } from './suite';

const NORWAY = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';

test('the legend is shown on the page, and a site is switched off for good and on again', async ({ driver }) => {
  driver.serve({ [NORWAY]: fixture('readout-2019') });
  const tab = await driver.open(NORWAY);
  const extension = await openExtension(driver);
  const view = await openPopup(driver, await tabAt(driver, NORWAY), '&view=panel');
  await expect.poll(() => textOf(view)).toContain('Hide highlights');

  await pressNamed(view, 'More');
  await expect.poll(() => textOf(view)).toContain('Never highlight on www.state.gov');
  await view.resize(400, 600);
  await view.screenshot(screen(`popup-more-${driver.name}`));
  await pressNamed(view, 'Legend on the page');
  await expect.poll(async () => (await extension.card(NORWAY))?.name).toBe('Highlights');

  await pressNamed(view, 'More');
  await pressNamed(view, 'Never highlight on www.state.gov');
  await expect.poll(() => textOf(view)).toContain('Nothing is highlighted on www.state.gov from now on.');
  await expect.poll(() => textOf(view)).toContain('Show highlights');
  await expect.poll(() => extension.stored()).toMatchObject({ settings: { hostsOff: ['www.state.gov'] } });
  await expect.poll(() => tab.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);

  await pressNamed(view, 'More');
  await pressNamed(view, 'Highlight on www.state.gov again');
  await expect.poll(() => textOf(view)).toContain('Pages of www.state.gov are highlighted again.');
  await expect.poll(() => tab.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  await extension.close();
  await view.close();
  await tab.close();
});
