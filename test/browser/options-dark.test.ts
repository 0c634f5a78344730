// The settings for a reader who prefers dark.
import { faultsIn } from './axe';
import { DARK, expect, screen, test } from './suite';

test.use({ media: DARK });

test('has no fault of access in the dark', async ({ driver }) => {
  const tab = await driver.openView('options.html');
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll('input').length)).toBeGreaterThan(5);
  const paper = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(paper).toBe('rgb(23, 25, 29)');
  expect(await faultsIn(tab)).toEqual([]);
  await tab.screenshot(screen(`options-dark-${driver.name}`));
  await tab.close();
});
