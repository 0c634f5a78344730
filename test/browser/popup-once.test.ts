// Pages we do not read by ourselves. The click on the icon, which lets us read one, is stood in for by a permission where it is needed.

import { faultsIn } from './axe';
import { openExtension } from './extension';
import { openPopup, pressNamed, tabAt, textOf } from './popup';
import { expect, fixture, screen, test, WIRE } from './suite';

test.use({ granted: WIRE });

const STORY = 'https://wire.example/story/';
const BROKEN = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';
const CLOSED = 'https://closed.example/story/';

test('offers to read a page of another site once, and reads it', async ({ driver }) => {
  driver.serve({ [STORY]: fixture('wire') });
  const extension = await openExtension(driver);
  const tab = await driver.open(STORY);
  const view = await openPopup(driver, await extension.activeTab(tab));
  await view.resize(400, 600);
  await expect
    .poll(() => textOf(view))
    .toContain('wire.example is not a State Department site, so this page was not read.');
  await expect.poll(() => textOf(view)).toContain('You can have it read this once. Nothing leaves your computer.');
  await view.screenshot(screen(`popup-unread-${driver.name}`));
  expect(await faultsIn(view)).toEqual([]);
  await pressNamed(view, 'Read this page once');
  await expect.poll(() => textOf(view)).toMatch(/What was said .* Kept|Kept .* What was said/);
  await view.screenshot(screen(`popup-read-once-${driver.name}`));
  await view.close();
  await tab.close();
  await extension.close();
});

test('says what to do where the browser does not let us', async ({ driver }) => {
  driver.serve({ [CLOSED]: fixture('wire') });
  const extension = await openExtension(driver);
  const tab = await driver.open(CLOSED);
  const view = await openPopup(driver, await extension.activeTab(tab));
  await view.resize(400, 600);
  await expect.poll(() => textOf(view)).toContain('This page was not read: only state.gov is read by itself.');
  await pressNamed(view, 'Read this page once');
  await expect
    .poll(() => textOf(view))
    .toContain('Click the Readout Lens icon in the toolbar on this page, then try again.');
  await view.screenshot(screen(`popup-refused-${driver.name}`));
  expect(await faultsIn(view)).toEqual([]);
  await view.close();
  await tab.close();
  await extension.close();
});

test('says that the browser keeps its own pages closed', async ({ driver }) => {
  const own = await driver.openView('options.html');
  const extension = await openExtension(driver);
  const view = await openPopup(driver, await extension.activeTab(own));
  await view.resize(400, 600);
  await expect.poll(() => textOf(view)).toContain('Extensions cannot read this page.');
  await view.screenshot(screen(`popup-browser-page-${driver.name}`));
  await view.close();
  await extension.close();
  await own.close();
});

test('says that a page of state.gov did not load, and offers to reload it', async ({ driver }) => {
  test.skip(driver.name === 'firefox', 'Firefox tells nobody the address of a page that did not load.');
  driver.serve({ [BROKEN]: { html: '', breaks: true } });
  await expect(driver.open(BROKEN)).rejects.toThrow();
  const view = await openPopup(driver, await tabAt(driver, BROKEN));
  await view.resize(400, 600);
  await expect.poll(() => textOf(view)).toContain('This page could not be read.');
  await expect.poll(() => textOf(view)).toContain('It may not have loaded. Reload it to try again.');
  await view.screenshot(screen(`popup-silent-${driver.name}`));
  expect(await faultsIn(view)).toEqual([]);
  driver.serve({ [BROKEN]: fixture('readout-2019') });
  await pressNamed(view, 'Reload the page');
  await expect.poll(() => textOf(view)).toContain('Secretary Marsh met Norway’s Foreign Minister Solheim');
  await view.close();
});
