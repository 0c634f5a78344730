// What a reader sees on a release: highlights where the analysis says, on a page that stays as it is.
import { openExtension } from './extension';
import { highlightsOf, layoutOf, painted } from './page';
import { expect, fixture, screen, test } from './suite';

const RELEASE = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';
const ELSEWHERE = 'https://copy.example/release/';
const HOME = 'https://www.state.gov/';
const SEARCH = 'https://www.state.gov/?s=norway';

test.beforeAll(({ driver }) => {
  driver.serve({
    [RELEASE]: fixture('readout-2019'),
    [ELSEWHERE]: fixture('readout-2019'),
    [HOME]: fixture('home'),
    [SEARCH]: fixture('search'),
  });
});

test('names and issues are highlighted, each under the name of its kind', async ({ driver }) => {
  const tab = await driver.open(RELEASE);
  const highlights = await painted(tab, 4);
  expect(highlights['readout-lens-us']).toContain('Secretary Marsh');
  expect(highlights['readout-lens-counterpart']).toContain('Foreign Minister Solheim');
  expect(highlights['readout-lens-other']?.join(' ')).toContain('Leyla Hasanova');
  expect(highlights['readout-lens-issue']).toContain('energy security');
  await tab.screenshot(screen(`page-${driver.name}`));
  await tab.close();
});

test('the page’s markup and layout are those of the page without us', async ({ driver }) => {
  const plain = await driver.open(ELSEWHERE);
  const before = await layoutOf(plain);
  expect(await highlightsOf(plain)).toEqual({});
  await plain.close();
  const tab = await driver.open(RELEASE);
  await painted(tab);
  expect(await layoutOf(tab)).toEqual(before);
  await tab.close();
});

for (const [name, url] of [
  ['home page', HOME],
  ['search page', SEARCH],
] as const) {
  test(`a ${name} gets no highlight, no style sheet and no trace`, async ({ driver }) => {
    const extension = await openExtension(driver);
    const tab = await driver.open(url);
    await expect.poll(async () => (await extension.tell(url, { tell: 'state' })).found.found).toBe('nothing');
    const traces = await tab.evaluate(() => [
      CSS.highlights.size,
      document.adoptedStyleSheets.length,
      performance.getEntriesByType('mark').length,
      document.documentElement.children.length,
    ]);
    expect(traces).toEqual([0, 0, 0, 2]);
    expect(await extension.badge(url)).toBe('');
    await extension.close();
    await tab.close();
  });
}
