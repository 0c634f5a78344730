import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFromPage } from '../../src/background/from-page';
import { installBrowser } from '../messages/browser';

const release = {
  url: 'https://www.state.gov/a/',
  title: 'Secretary Ward’s Call with Jordanian Foreign Minister Khalidi',
  type: 'Readout',
  published: '2026-07-14',
  byline: null,
  text: 'Secretary Ward spoke with Jordanian Foreign Minister Omar Khalidi.',
};
const sender = { tab: 3, url: 'https://www.state.gov/a/#top', incognito: false };
const kept: string[] = [];
const keep: NonNullable<Parameters<typeof keepFromPage>[2]> = async ({ url }, { officials }) => {
  kept.push(`${url} ${officials.length}`);
  return { kept: true, firstSeen: '', lastSeen: '', isNew: true };
};

beforeEach(() => {
  installBrowser();
  kept.length = 0;
});
afterEach(() => void vi.unstubAllGlobals());

test('a release of state.gov is kept, with what the worker itself reads in it', async () => {
  expect(await keepFromPage(release, sender, keep)).toMatchObject({ kept: true });
  expect(kept).toEqual(['https://www.state.gov/a/ 2']);
});

test.each([
  ['a private window', release, { ...sender, incognito: true }, 'private'],
  [
    'a site nobody asked to read',
    { ...release, url: 'https://wire.example/a/' },
    { ...sender, url: 'https://wire.example/a/' },
    'not-asked',
  ],
  ['a page that speaks for another site', { ...release, url: 'https://2021-2025.state.gov/a/' }, sender, 'not-asked'],
  ['a page without an address', { ...release, url: null }, sender, 'not-asked'],
  ['a page whose address is none', { ...release, url: 'a' }, sender, 'not-asked'],
] as const)('nothing is kept from %s, and it is said why', async (_, given, from, why) => {
  expect(await keepFromPage(given, from, keep)).toEqual({ kept: false, why });
  expect(kept).toEqual([]);
});
