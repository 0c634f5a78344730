// Storage that is full, for real: an extension that did not ask for more gets some ten megabytes of Chromium. What was kept stays, the reader is told, and there is a way out.
import { openArchive, press, textOf, titles } from '../../browser/archive';
import type { Driver } from '../../browser/drivers/driver';
import { type Extension, openExtension } from '../../browser/extension';
import { painted } from '../../browser/page';
import { openPopup, tabAt, textOf as wordsOf } from '../../browser/popup';
import { expect, fixture, screen, test } from '../../browser/suite';
import { figures } from './kept';

test.use({ scarce: true });

const VISITED = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';
const SAID = 'Secretary Marsh condemned the attacks and urged Iran to release detained Americans. ';
const CALM = 'The harbors are open, and the ferries come and go as they did the day before. ';
/** Releases of some 300 kB, the longest there are. */
const releaseOf = (n: number) => ({
  url: `https://www.state.gov/briefing-${n}/`,
  title: `Briefing ${n}`,
  type: null,
  published: '2026-01-01',
  byline: null,
  text: `This is number ${n}. ${SAID.repeat(5)}${CALM.repeat(4_000)}`,
});

/** A page that is a little shorter than the releases taken in: there is no room for it where there is none for them. */
const { html } = fixture('readout-2019');
const PAGE = { html: html.replace('<p>Foreign', `<p>${CALM.repeat(3_800)}</p><p>Foreign`) };

/** Has releases taken in until the storage refuses; gives the addresses of those that were taken. */
async function fill(extension: Extension): Promise<string[]> {
  const told: string[] = [];
  for (let n = 0; n < 1_000; n++) {
    const answer = await take(extension, n);
    if (!answer.ok) {
      expect(answer).toMatchObject({ fault: 'full', error: expect.stringContaining('no room left') });
      return told;
    }
    told.push(addressOf(n));
  }
  throw new Error('The storage took a thousand releases of 300 kB.');
}

const addressOf = (n: number): string => `https://www.state.gov/briefing-${n}`;
const take = (extension: Extension, n: number) =>
  extension.ask('take', { releases: [releaseOf(n)] }) as Promise<{ ok: boolean }>;

const missingOf = async (extension: Extension, addresses: readonly string[]): Promise<string[]> => {
  const stored = await extension.stored();
  return addresses.filter((address) => !stored[`r:${address}`]);
};

/** What is left of the room is less than the smallest release takes. */
async function fillToTheBrim(extension: Extension, told: readonly string[]): Promise<void> {
  for (const [letters, from] of [
    [20_000, 0],
    [2_000, 1],
    [200, 2],
  ] as const)
    for (let n = from; n < 1_000; n++) {
      const draft = { body: 'x'.repeat(letters), anchor: null };
      const answer = (await extension.ask('note', { url: told[n % told.length], draft })) as { ok: boolean };
      if (!answer.ok) break;
    }
}

async function visit(driver: Driver, extension: Extension, kept: object): Promise<void> {
  driver.serve({ [VISITED]: PAGE });
  const tab = await driver.open(VISITED);
  await painted(tab);
  await expect
    .poll(async () => (await extension.tell(VISITED, { tell: 'state' })).found, { timeout: 60_000 })
    .toMatchObject({ found: 'release', kept });
  await tab.close();
}

test('full storage is told in words, loses nothing, and room can be made', async ({ driver }) => {
  test.skip(
    driver.name === 'firefox',
    'Firefox can be given a small disk, but takes seconds for every call near its limit.',
  );
  test.setTimeout(600_000);
  const extension = await openExtension(driver);
  const told = await fill(extension);
  expect(told.length).toBeGreaterThan(10);
  await fillToTheBrim(extension, told);
  const whole = await extension.storedAtRest();

  await test.step('the release at hand can be read, and the popup says that it is not kept', async () => {
    driver.serve({ [VISITED]: PAGE });
    const tab = await driver.open(VISITED);
    await painted(tab);
    const view = await openPopup(driver, await tabAt(driver, VISITED));
    await view.resize(400, 600);
    await expect.poll(() => wordsOf(view), { timeout: 60_000 }).toContain('Not kept: storage is full');
    await expect.poll(() => wordsOf(view)).toContain('What was kept before is safe.');
    await expect.poll(() => wordsOf(view)).toContain('Ingrid Solheim');
    await view.screenshot(screen(`full-popup-${driver.name}`));
    await view.close();
    await tab.close();
  });
  expect(await extension.storedAtRest()).toEqual(whole);

  await test.step('the archive says that the bin has no room, and deletes for good', async () => {
    const tab = await openArchive(driver, '', '.releases li');
    await expect.poll(() => textOf(tab, '.found')).toContain(`${told.length} releases`);
    await press(tab, 'Select Briefing 0', 'input');
    await press(tab, 'Remove', '.selection button');
    await expect.poll(() => textOf(tab, '.happened'), { timeout: 60_000 }).toMatch(/no room left|storage refused/);
    // Firefox does not always say what it refuses for: it is tried again, as the words ask to.
    if ((await textOf(tab, '.happened')).includes('storage refused')) {
      await press(tab, 'Select Briefing 0', 'input');
      await press(tab, 'Remove', '.selection button');
      await expect.poll(() => textOf(tab, '.happened'), { timeout: 60_000 }).toContain('no room left');
    }
    await tab.screenshot(screen(`full-archive-${driver.name}`));
    expect(await missingOf(extension, told)).toEqual([]);
    await press(tab, 'Delete for good', '.happened button');
    await expect.poll(() => textOf(tab, '.happened'), { timeout: 60_000 }).toContain('1 release is gone for good.');
    await expect.poll(() => textOf(tab, '.found')).toContain(`${told.length - 1} releases`);
    await expect.poll(() => titles(tab)).not.toContain('Briefing 0');
    await tab.close();
  });

  await test.step('then a release is kept again', () => visit(driver, extension, { kept: true }));
  const lost = await missingOf(extension, told.slice(1));
  const before = index(await extension.storedAtRest());
  expect(await extension.ask('rebuild', {})).toMatchObject({ ok: true, value: { kept: told.length, aside: 0 } });
  expect(index(await extension.storedAtRest())).toEqual(before);
  figures(`full storage, ${driver.name}`, { cases: told.length, faults: 0, losses: lost.length });
  expect(lost).toEqual([]);
  await extension.close();
});

/** What the library knows besides the records. */
const index = (stored: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(stored).filter(([key]) => /^[epd]:/.test(key)));
