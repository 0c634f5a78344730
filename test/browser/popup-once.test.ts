// Pages we do not read by ourselves. The click on the icon, which lets us read one, is stood in for by a permission where it is needed.

import { faultsIn } from './axe';
import { openExtension } from './extension';
import { openPopup, pressNamed, textOf } from './popup';
import { expect, fixture, screen, test } from './suite';

test.use({ granted: ['https://wire.example/*'] });

const STORY = 'https://wire.example/story/';
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
  expect(await textOf(view)).toContain('You can have it read this once. Nothing leaves your computer.');
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
  await expect.poll(() => textOf(view)).toContain('This is not a State Department site, so this page was not read.');
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
