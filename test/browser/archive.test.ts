// The archive in a real browser: the list, the search, a release and its notes, what is removed and comes back.
import type { Browser } from 'webextension-polyfill';
import { addressOf, countOf, focused, openArchive, press, RELEASES, seeded, textOf, titles, type } from './archive';
import type { Tab } from './drivers/driver';
import type { Extension } from './extension';
import { expect, screen, test } from './suite';

declare const chrome: Browser;

let extension: Extension;
let tab: Tab;

test.beforeAll(async ({ driver }) => {
  extension = await seeded(driver);
});
test.afterEach(() => tab.close());

const list = async (driver: Parameters<typeof openArchive>[0], search = '') => {
  tab = await openArchive(driver, search, '.releases li, .empty');
};

test('the list has every release, latest first, and all there is to filter by', async ({ driver }) => {
  await list(driver);
  const lastWords = async () => (await titles(tab)).map((title) => title.split(' ').at(-1));
  await expect.poll(lastWords).toEqual(['Forum', 'Khalidi', 'Day', 'Solheim', 'Solheim']);
  await expect.poll(() => textOf(tab, '.found')).toContain('5 releases');
  const facets = () =>
    tab.evaluate(() => [...document.querySelectorAll('.facet')].map((facet) => facet.getAttribute('aria-label')));
  await expect.poll(facets).toEqual(['Country', 'Official', 'Issue', 'Act', 'Kind', 'Year']);
  await tab.screenshot(screen(`archive-list-${driver.name}`));
});

test('the search answers key by key, in texts and people, and the address follows', async ({ driver }) => {
  await list(driver);
  await tab.press('/');
  await expect.poll(() => focused(tab)).toBe('Search the kept releases');
  await type(tab, 'lighth');
  await expect.poll(() => titles(tab)).toHaveLength(1);
  await expect.poll(() => tab.url()).toContain('q=lighth');
  for (let at = 0; at < 6; at++) await tab.press('Backspace');
  await type(tab, 'khalidi');
  await expect.poll(() => titles(tab)).toEqual(['Deputy Secretary Ode’s Call with Jordanian Foreign Minister Khalidi']);
  await expect.poll(() => tab.url()).toContain('q=khalidi');
  const { search } = new URL(tab.url());
  await tab.close();
  await list(driver, search);
  await expect.poll(() => titles(tab)).toHaveLength(1);
});

test('a misspelt word finds the nearest one and says so', async ({ driver }) => {
  await list(driver, '?q=lighthuose');
  await expect.poll(() => textOf(tab, '.found')).toContain('Nobody wrote “lighthuose”: these have “lighthouse”.');
  await expect.poll(() => titles(tab)).toHaveLength(1);
});

test('a facet narrows the list and widens it again; back and forward go the same way', async ({ driver }) => {
  await list(driver);
  await press(tab, 'Norway 3', '.facet button');
  await expect.poll(() => titles(tab)).toHaveLength(3);
  const query = () => tab.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')!.value);
  await expect.poll(query).toBe('country:Norway');
  await press(tab, '2026 1', '.facet button');
  await expect.poll(() => titles(tab)).toHaveLength(1);
  await tab.back();
  await expect.poll(() => titles(tab)).toHaveLength(3);
  await press(tab, 'Norway 3', '.facet button');
  await expect.poll(() => titles(tab)).toHaveLength(5);
});

test('a search that finds nothing says what to leave out', async ({ driver }) => {
  await list(driver, '?q=country:Jordan+lighthouse');
  await expect.poll(() => textOf(tab, '.empty')).toContain('No kept release fits this search.');
  await press(tab, 'Without “Jordan”');
  await expect.poll(() => titles(tab)).toHaveLength(1);
});

test('the keyboard goes from the search into the list, through it, into a release and back', async ({ driver }) => {
  await list(driver);
  await tab.press('/');
  await tab.press('ArrowDown');
  await expect.poll(() => focused(tab)).toContain('Fjord Forum');
  await tab.press('End');
  await expect.poll(() => focused(tab)).toContain('Secretary Marsh’s Call');
  await tab.press('ArrowUp');
  await tab.press('ArrowUp');
  await expect.poll(() => focused(tab)).toBe('World Harbors Day');
  await tab.press('Enter');
  await expect.poll(() => textOf(tab, '.kept-text')).toContain('keep harbors open');
  await expect.poll(() => focused(tab)).toContain('World Harbors Day');
  await tab.back();
  await expect.poll(() => titles(tab)).toHaveLength(5);
  await expect.poll(() => focused(tab)).toBe('World Harbors Day');
});

test('a note can stand on any words that are selected', async ({ driver }) => {
  const search = new URLSearchParams({ view: 'release', release: addressOf('jordan-2026') });
  tab = await openArchive(driver, `?${search}`, '.kept-text');
  const select = () =>
    tab.evaluate(() => {
      const run = [...document.querySelectorAll('.kept-text [data-start]')].find((one) =>
        one.textContent?.includes('reaffirmed'),
      )!;
      const words = run.firstChild!;
      const at = words.textContent!.indexOf('reaffirmed');
      getSelection()!.setBaseAndExtent(words, at, words, at + 'reaffirmed'.length);
    });
  await select();
  await expect.poll(() => countOf(tab, '.offer')).toBe(1);
  await press(tab, 'Note on the selected words');
  await expect.poll(() => countOf(tab, 'textarea:focus')).toBe(1);
  await type(tab, 'again?');
  await tab.press('Control+Enter');
  await expect.poll(() => textOf(tab, '.release-side .quote')).toBe('“reaffirmed”');
  await press(tab, 'Delete note', '.release-side button');
  await expect.poll(() => countOf(tab, '.release-side .note')).toBe(0);
});

test('a release shows its text with what is marked, and a note on a mention is kept, changed and found', async ({
  driver,
}) => {
  const search = new URLSearchParams({ view: 'release', release: addressOf('norway-2026') });
  tab = await openArchive(driver, `?${search}`, '.kept-text');
  await expect
    .poll(() => tab.evaluate(() => document.title))
    .toBe(
      'Secretary Marsh’s Meeting with Norwegian Foreign Minister Solheim on the Margins of the Fjord Forum – Readout Lens',
    );
  await press(tab, 'Norwegian Foreign Minister Ingrid Solheim', '.kept-text a');
  await expect.poll(() => textOf(tab, '.picked')).toContain('Foreign Minister, Norway');
  await press(tab, 'Add a note', '.picked button');
  await expect.poll(() => countOf(tab, 'textarea:focus')).toBe(1);
  await type(tab, 'ask about herring');
  await tab.press('Control+Enter');
  await expect.poll(() => textOf(tab, '.release-side .notes')).toContain('ask about herring');
  await expect.poll(() => countOf(tab, '.kept-text .on-note')).toBeGreaterThan(0);
  await tab.screenshot(screen(`archive-release-${driver.name}`));
  await tab.close();

  await list(driver, '?q=herring');
  await expect.poll(() => titles(tab)).toHaveLength(1);
  await press(tab, 'Notes', '.tabs a');
  await expect.poll(() => textOf(tab, '.all-notes')).toContain('ask about herring');
  await press(tab, 'Delete note', '.all-notes button');
  await expect.poll(() => textOf(tab, '.happened')).toContain('Note deleted');
  await press(tab, 'Undo', '.happened button');
  await expect.poll(() => textOf(tab, '.all-notes')).toContain('ask about herring');
});

test('a note whose words the page no longer has is shown apart, not dropped', async ({ driver }) => {
  const key = `r:${addressOf('norway-2024')}`;
  const exact = 'humanitarian assistance to Sudan';
  const anchor = { kind: 'mention', exact, prefix: '', suffix: '', start: 0, end: exact.length };
  const url = addressOf('norway-2024');
  expect(await extension.ask('note', { url, draft: { body: 'how much?', anchor } })).toMatchObject({ ok: true });
  const kept = (await extension.stored())[key] as { analysis: { text: string } };
  const seenAgain = (year: number, text: string) =>
    extension.ask('import', {
      records: [{ ...kept, lastSeen: `${year}-01-01T00:00:00.000Z`, analysis: { ...kept.analysis, text } }],
    });
  const { text } = kept.analysis;
  const edited = text.replace(exact, 'x'.repeat(exact.length));
  expect(await seenAgain(2090, edited)).toMatchObject({ ok: true, value: [{ outcome: 'merged' }] });
  tab = await openArchive(driver, '?view=notes', '.all-notes');
  await expect.poll(() => textOf(tab, '.all-notes')).toContain('Their words are gone');
  await expect.poll(() => textOf(tab, '.orphan')).toContain('how much?');
  expect(await seenAgain(2091, text)).toMatchObject({ ok: true, value: [{ outcome: 'merged' }] });
  await expect.poll(() => countOf(tab, '.orphan')).toBe(0);
  await expect.poll(() => textOf(tab, '.all-notes')).toContain('how much?');
});

test('what is removed can be taken back at once, or later from the bin; an emptied bin is empty', async ({
  driver,
}) => {
  await list(driver);
  await press(tab, 'Select World Harbors Day', 'input');
  await expect.poll(() => textOf(tab, '.selection')).toContain('1 selected');
  await press(tab, 'Remove', '.selection button');
  await expect.poll(() => titles(tab)).toHaveLength(4);
  await expect.poll(() => textOf(tab, '.happened')).toContain('Removed.');
  await expect.poll(() => focused(tab)).toBe('Undo');
  await tab.press('Enter');
  await expect.poll(() => titles(tab)).toHaveLength(5);

  await press(tab, 'Select World Harbors Day', 'input');
  await expect.poll(() => countOf(tab, '.selection')).toBe(1);
  await press(tab, 'Remove', '.selection button');
  await expect.poll(() => titles(tab)).toHaveLength(4);
  await press(tab, 'Removed and set aside 1', '.tabs a');
  await expect.poll(() => textOf(tab, '.leftovers')).toContain('World Harbors Day');
  await press(tab, 'Put back World Harbors Day', '.leftovers button');
  await expect.poll(() => textOf(tab, 'main')).toContain('Nothing was removed.');

  expect(await extension.ask('remove', { addresses: [addressOf('harbors-day')] })).toMatchObject({ ok: true });
  await expect.poll(() => countOf(tab, '.leftover')).toBe(1);
  await press(tab, 'Empty the bin');
  await press(tab, 'Delete 1 release for good');
  await expect.poll(() => textOf(tab, 'main')).toContain('Nothing was removed.');
  const inBin = async () => Object.keys(await extension.stored()).filter((key) => key.startsWith('b:'));
  await expect.poll(inBin).toEqual([]);
});

test('a record that cannot be read is named with what was stored', async ({ driver }) => {
  tab = await driver.openView('options.html');
  await tab.evaluate(() =>
    chrome.storage.local.set({ 'r:https://www.state.gov/torn': { schema: 1, address: 'torn' } }),
  );
  await tab.close();
  expect(await extension.ask('rebuild', {})).toMatchObject({ ok: true, value: { aside: 1 } });
  tab = await openArchive(driver, '?view=bin', '.aside');
  await expect.poll(() => textOf(tab, '.aside')).toContain('https://www.state.gov/torn');
  await press(tab, 'What was stored', '.aside summary');
  await expect.poll(() => textOf(tab, '.aside pre')).toContain('"address": "torn"');
});

test('releases kept while the archive is open appear in it', async ({ driver }) => {
  await list(driver);
  const before = (await titles(tab)).length;
  const fresh = { ...RELEASES[0]!, url: 'https://www.state.gov/just-now/', published: '2026-07-01', title: 'Just now' };
  await extension.ask('take', { releases: [fresh] });
  await expect.poll(() => titles(tab)).toHaveLength(before + 1);
  await extension.ask('remove', { addresses: ['https://www.state.gov/just-now'] });
  await expect.poll(() => titles(tab)).toHaveLength(before);
});

test('the words of many texts are saved for the next opening; a saved copy that is damaged is made anew', async ({
  driver,
}) => {
  const many = Array.from({ length: 120 }, (_, at) => ({
    ...RELEASES[4]!,
    url: `https://www.state.gov/harbor-${at}/`,
    title: `Harbor ${at}`,
    text: `The harbor of number ${at} has a crane called crane${at}.`,
  }));
  expect(await extension.ask('take', { releases: many })).toMatchObject({ ok: true });
  const saved = () =>
    tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('archive', 1);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('words').objectStore('words').get('words');
            reading.onsuccess = () => {
              opening.result.close();
              resolve((reading.result as { index?: { size: number } } | undefined)?.index?.size ?? 0);
            };
          };
        }),
    );
  await list(driver);
  await expect.poll(saved).toBeGreaterThan(120);
  await tab.close();
  await list(driver, '?q=crane77');
  await expect.poll(() => titles(tab)).toEqual(['Harbor 77']);
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('archive', 1);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('words', 'readwrite');
          writing.objectStore('words').put({ version: 1, releases: 'none' }, 'words');
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await tab.close();
  await list(driver, '?q=crane78');
  await expect.poll(() => titles(tab)).toEqual(['Harbor 78']);
  await expect.poll(saved).toBeGreaterThan(120);
  const addresses = many.map(({ url }) => url.slice(0, -1));
  expect(await extension.ask('remove', { addresses })).toMatchObject({ ok: true });
});

test('nothing in all this asked the web for anything', ({ driver }) => {
  expect(driver.foreignRequests).toEqual([]);
});
