// Private windows: a release is highlighted and explained there as everywhere, and nothing of it stays.
import { openExtension } from './extension';
import { painted, pointOf } from './page';
import { openPopup, tabAt, textOf } from './popup';
import { expect, fixture, screen, test } from './suite';

test.use({ inPrivate: true });

const RELEASE = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';
const OTHER = 'https://www.state.gov/secretary-marshs-second-meeting/';

test('a release read in a private window is highlighted, not kept, and said not to be', async ({ driver }) => {
  driver.serve({ [RELEASE]: fixture('readout-2019'), [OTHER]: fixture('readout-2019') });
  const extension = await openExtension(driver);
  const before = await extension.storedAtRest();
  const tab = await driver.openPrivate(RELEASE);
  await painted(tab);
  await expect
    .poll(async () => (await extension.tell(RELEASE, { tell: 'state' })).found)
    .toMatchObject({ found: 'release', kept: { kept: false, why: 'private' } });
  const view = await openPopup(driver, await tabAt(driver, RELEASE));
  await view.resize(400, 600);
  await expect.poll(() => textOf(view)).toContain('Not kept: private window');
  await expect.poll(() => textOf(view)).toContain('Ingrid Solheim');
  await view.screenshot(screen(`popup-private-window-${driver.name}`));
  await view.close();

  await tab.bringToFront();
  const { x, y } = await pointOf(tab, 'readout-lens-counterpart');
  await tab.move(x, y);
  await expect.poll(async () => (await extension.card(RELEASE))?.name).toContain('Solheim');
  await tab.close();
  expect(await extension.storedAtRest()).toEqual(before);

  const open = await driver.open(OTHER);
  await expect
    .poll(async () => (await extension.tell(OTHER, { tell: 'state' })).found)
    .toMatchObject({ found: 'release', kept: { kept: true, isNew: true } });
  const kept = Object.keys(await extension.storedAtRest()).filter((key) => key.startsWith('r:'));
  expect(kept).toEqual([`r:${OTHER.slice(0, -1)}`]);
  await open.close();
  await extension.close();
});
