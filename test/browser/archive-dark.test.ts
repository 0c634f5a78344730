// The archive in the dark, for readers who want less motion; and before anything is kept.
import { addressOf, openArchive, press, seeded, textOf } from './archive';
import { faultsIn } from './axe';
import { DARK, expect, screen, test } from './suite';

test.use({ media: DARK });

test('before anything is kept it says how to get some', async ({ driver }) => {
  const tab = await openArchive(driver, '', '.empty');
  await expect.poll(() => textOf(tab, '.empty')).toContain('No release is kept yet.');
  expect(await faultsIn(tab)).toEqual([]);
  await tab.screenshot(screen(`archive-empty-dark-${driver.name}`));
  await press(tab, 'Import and export', '.empty a');
  await expect.poll(() => textOf(tab, '.transfer h1')).not.toBe('');
  await tab.close();
});

const compared = new URLSearchParams([
  ['view', 'compare'],
  ...['norway-2024', 'norway-2025', 'norway-2026'].map((slug) => ['release', addressOf(slug)]),
]);

for (const [name, search, selector] of [
  ['list', '?q=houthi', '.releases li'],
  ['release', `?q=houthi&view=release&release=${encodeURIComponent(addressOf('norway-2025'))}`, '.kept-text .on-found'],
  ['timeline', '?view=timeline', '.bars button'],
  ['compare', `?${compared}`, '.pair'],
  ['dossier', '?view=dossier&of=country:NO', '.contact'],
] as const)
  test(`${name} has no fault of access in the dark`, async ({ driver }) => {
    await (await seeded(driver)).close();
    const tab = await openArchive(driver, search, selector);
    const paper = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect.poll(paper).toBe('rgb(23, 25, 29)');
    expect(await faultsIn(tab)).toEqual([]);
    await tab.screenshot(screen(`archive-${name}-dark-${driver.name}`));
    await tab.close();
  });
