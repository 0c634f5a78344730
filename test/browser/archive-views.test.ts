// The archive's other views in a real browser: timeline, comparison, dossier. And all of them under axe-core, wide and narrow.
import * as acts from './acts';
import { addressOf, countOf, focused, openArchive, press, seeded, textOf, titles } from './archive';
import { faultsIn } from './axe';
import type { Tab } from './drivers/driver';
import { expect, screen, test } from './suite';

let tab: Tab;

test.beforeAll(async ({ driver }) => {
  await (await seeded(driver)).close();
});
test.afterEach(() => tab.close());

const compared = new URLSearchParams([
  ['view', 'compare'],
  ['release', addressOf('norway-2026')],
  ['release', `${addressOf('norway-2025')}/?utm_source=mail`],
]);

const VIEWS = {
  list: ['', '.releases li'],
  'nothing-found': ['?q=country:Jordan+lighthouse', '.ways'],
  release: [`?view=release&release=${encodeURIComponent(addressOf('norway-2025'))}`, '.kept-text'],
  timeline: ['?view=timeline&q=country:Norway', '.bars button'],
  compare: [`?${compared}`, '.pair'],
  'compare-nothing': ['?view=compare', '.empty'],
  dossier: ['?view=dossier&of=country:NO', '.contact'],
  'dossier-choice': ['?view=dossier', '.columns li'],
  notes: ['?view=notes', '.empty'],
  bin: ['?view=bin', '.empty'],
  transfer: ['?view=transfer', '.transfer'],
} as const;

for (const [name, [search, selector]] of Object.entries(VIEWS))
  test(`${name} has no fault of access and fits a narrow window`, async ({ driver }) => {
    tab = await openArchive(driver, search, selector);
    expect(await faultsIn(tab)).toEqual([]);
    await tab.screenshot(screen(`archive-${name}-${driver.name}`));
    await tab.resize(320, 700);
    expect(await faultsIn(tab)).toEqual([]);
    await tab.screenshot(screen(`archive-${name}-narrow-${driver.name}`));
    await expect.poll(() => tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await tab.resize(1000, 700);
  });

test('a window that becomes narrow folds the filters, so that the list is in sight, and one that becomes wide shows them', async ({
  driver,
}) => {
  tab = await openArchive(driver, '', '.releases li');
  const values = () => countOf(tab, '.facets button');
  const top = () => tab.evaluate(() => document.querySelector('.releases li')!.getBoundingClientRect().top);
  await expect.poll(values).toBeGreaterThan(0);
  await tab.resize(320, 700);
  await expect.poll(values).toBe(0);
  await expect.poll(top).toBeLessThan(350);
  await acts.press(tab, '.facets summary');
  await expect.poll(values).toBeGreaterThan(0);
  await acts.press(tab, '.facets summary');
  await expect.poll(values).toBe(0);
  await tab.resize(1000, 700);
  await expect.poll(values).toBeGreaterThan(0);
});

test('a bar of the timeline opens its releases, by the pointer and by the keyboard', async ({ driver }) => {
  tab = await openArchive(driver, '?view=timeline&q=country:Norway', '.bars button');
  const bar = ':is([aria-label="Freedom of shipping"], .series:nth-of-type(2)) .bars button';
  const label = () => tab.evaluate((bar) => document.querySelector(bar)!.ariaLabel, bar);
  await expect.poll(label).toMatch(/1 release/);
  await acts.press(tab, bar);
  await expect.poll(() => titles(tab)).toHaveLength(1);
  await expect.poll(() => tab.url()).toContain('period=');
  await acts.focus(tab, '.bars button[tabindex="0"]');
  const first = await focused(tab);
  await tab.press('ArrowLeft');
  await expect.poll(() => focused(tab)).not.toBe(first);
  await tab.press('Enter');
  await expect.poll(() => titles(tab)).toHaveLength(1);
  await tab.back();
  await tab.back();
  await expect.poll(() => countOf(tab, '.period')).toBe(0);
});

test('the comparison the popup asks for: issues and acts by release, the earlier first, and what was reworded', async ({
  driver,
}) => {
  tab = await openArchive(driver, `?${compared}`, '.pair');
  const heads = () =>
    tab.evaluate(() => [...document.querySelectorAll('.matrix thead a')].map((link) => link.textContent));
  await expect.poll(heads).toEqual(['Feb 11, 2025', 'Mar 9, 2026']);
  const rows = () =>
    tab.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('.matrix tbody tr')].map((row) => [
          row.querySelector('th')?.textContent?.trim(),
          [...row.querySelectorAll('td')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
        ]),
      ),
    );
  await expect.poll(rows).toMatchObject({
    'Energy security': ['thanked', expect.stringContaining('not named')],
    'Human rights': [expect.anything(), 'discussed'],
  });
  const added = () =>
    tab.evaluate(() => [...document.querySelectorAll('.pair ins')].map((ins) => ins.textContent?.trim()));
  await expect.poll(added).toContain('the');
  await expect.poll(() => textOf(tab, '.only-b')).toContain('lighthouse');
  await expect.poll(() => textOf(tab, '.only-a')).toContain('steady contributions');
});

test('a comparison with a release that is no longer kept says so', async ({ driver }) => {
  const search = new URLSearchParams([
    ['view', 'compare'],
    ['release', addressOf('norway-2026')],
    ['release', addressOf('never-kept')],
  ]);
  tab = await openArchive(driver, `?${search}`, '.empty');
  await expect.poll(() => textOf(tab, '.empty')).toContain('1 of the releases chosen is not kept.');
});

test('what is found is compared where nothing is chosen, and a selection from the list is', async ({ driver }) => {
  tab = await openArchive(driver, '?q=country:Norway', '.releases li');
  await press(tab, 'Compare', '.tabs a');
  await expect.poll(() => countOf(tab, '.matrix thead a')).toBe(3);
  await press(tab, 'List', '.tabs a');
  await expect.poll(() => titles(tab)).toHaveLength(3);
  await acts.press(tab, { selector: '.releases input', nth: 0 });
  await acts.press(tab, { selector: '.releases input', nth: 2 });
  await expect.poll(() => textOf(tab, '.selection')).toContain('2 selected');
  await press(tab, 'Compare', '.selection a');
  await expect.poll(() => countOf(tab, '.matrix thead a')).toBe(2);
});

test('a dossier tells contacts, and of each issue the first and the last time', async ({ driver }) => {
  tab = await openArchive(driver, '?view=dossier', '.columns li');
  await press(tab, 'Norway', '.columns a');
  await expect.poll(() => textOf(tab, '.dossier')).toContain('3 contacts from May 6, 2024 to March 9, 2026.');
  await expect.poll(() => focused(tab)).toContain('Norway');
  const energy = () =>
    tab.evaluate(() => {
      const row = [...document.querySelectorAll('.matrix tr')].find((one) =>
        one.textContent?.startsWith('Energy security'),
      )!;
      return [...row.querySelectorAll('td')].slice(0, 3).map((cell) => cell.textContent);
    });
  await expect.poll(energy).toEqual(['2', 'May 6, 2024', 'Feb 11, 2025']);
  await press(tab, 'Timeline', '.dossier .buttons a');
  await expect.poll(() => countOf(tab, '.bars button')).toBeGreaterThan(0);
  await tab.back();
  await expect.poll(() => textOf(tab, '.dossier')).toContain('3 contacts');
});
