// The settings: what they say, that they hold at once in every open tab, and that they can be used by everyone.
import { press } from './acts';
import { faultsIn } from './axe';
import type { Tab } from './drivers/driver';
import { openExtension } from './extension';
import { highlightsOf, painted } from './page';
import { expect, fixture, screen, test } from './suite';

const RELEASE = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';

test.beforeAll(({ driver }) => driver.serve({ [RELEASE]: fixture('readout-2019') }));

/** The words of the page, once it has what it reads from storage. */
async function openOptions(driver: { openView(path: string): Promise<Tab> }): Promise<Tab> {
  const tab = await driver.openView('options.html');
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll('input').length)).toBeGreaterThan(5);
  return tab;
}

const wordsOf = (tab: Tab) => tab.evaluate(() => document.body.textContent);
const checkedOf = (tab: Tab, words: string) =>
  tab.evaluate((words) => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === words);
    return label!.querySelector('input')!.checked;
  }, words);
const choose = (tab: Tab, words: string) => press(tab, { selector: 'label', name: words });

test('every command has its keys, every permission its reason', async ({ driver }) => {
  const tab = await openOptions(driver);
  for (const said of ['Open the popup', 'Go to the next highlight', 'Read pages of state.gov', 'Keep data'])
    await expect.poll(() => wordsOf(tab)).toContain(said);
  const keys = () =>
    tab.evaluate(() => [...document.querySelectorAll('.keys dd')].map((dd) => dd.textContent).join(' '));
  await expect.poll(keys).toMatch(/^(AltShiftL|⌥⇧L)/);
  await tab.resize(1000, 1260);
  await tab.screenshot(screen(`options-${driver.name}`));
  await tab.close();
});

test('nothing is cut off in a narrow window', async ({ driver }) => {
  const tab = await openOptions(driver);
  await tab.resize(320, 900);
  await expect.poll(() => tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await tab.screenshot(screen(`options-narrow-${driver.name}`));
  await tab.close();
});

test('a change holds at once in a page that is open, and is still set when the settings are opened again', async ({
  driver,
}) => {
  const page = await driver.open(RELEASE);
  await painted(page);
  const options = await openOptions(driver);

  await choose(options, 'Only counterparts');
  await expect.poll(async () => Object.keys(await highlightsOf(page))).toEqual(['readout-lens-counterpart']);
  await choose(options, 'All who are named, and all issues');
  await painted(page);

  await choose(options, 'www.state.gov');
  await expect.poll(() => highlightsOf(page)).toEqual({});
  await options.close();
  const again = await openOptions(driver);
  await expect.poll(() => checkedOf(again, 'www.state.gov')).toBe(false);
  await choose(again, 'www.state.gov');
  await painted(page);

  await choose(again, 'Highlight officials and issues on pages');
  await expect.poll(() => highlightsOf(page)).toEqual({});
  await choose(again, 'Highlight officials and issues on pages');
  await painted(page);
  await again.close();
  await page.close();
});

test('what is changed elsewhere shows here, and so does what is kept', async ({ driver }) => {
  const options = await openOptions(driver);
  const page = await driver.open(RELEASE);
  await expect.poll(() => wordsOf(options)).toMatch(/What is kept1 release, \d/);
  const extension = await openExtension(driver);
  await extension.ask('settings', { change: { shown: 'issues' } });
  await expect.poll(() => checkedOf(options, 'Only issues')).toBe(true);
  await extension.ask('settings', { change: { shown: 'all' } });
  await extension.close();
  await options.close();
  await page.close();
});

/** The space key switches what has the focus, and back again. */
async function useSwitch(tab: Tab, name: string): Promise<void> {
  await tab.press(' ');
  await expect.poll(() => checkedOf(tab, name)).toBe(false);
  await tab.press(' ');
  await expect.poll(() => checkedOf(tab, name)).toBe(true);
}

test('every control is reached and used by keyboard', async ({ driver }) => {
  const tab = await openOptions(driver);
  const seen: string[] = [];
  for (let step = 0; step < 12; step++) {
    await tab.press('Tab');
    const name = await tab.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return (element.closest('label') ?? element).textContent.trim();
    });
    if (name) seen.push(name);
    if (name === 'www.state.gov') await useSwitch(tab, name);
    if (name === 'Open the archive') break;
  }
  for (const name of [
    'Highlight officials and issues on pages',
    'www.state.gov',
    'Change shortcuts',
    'Open the archive',
  ])
    expect(seen).toContain(name);
  await tab.close();
});

test('has no fault of access', async ({ driver }) => {
  const tab = await openOptions(driver);
  expect(await faultsIn(tab)).toEqual([]);
  await tab.close();
});
