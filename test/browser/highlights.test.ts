// What a reader sees on a release: highlights where the analysis says, on a page that stays as it is.
import type { Tab } from './drivers/driver';
import { expect, fixture, screen, test } from './suite';

const URL_2019 = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';

/** The text of every highlight by name, as the page itself can see it. */
function highlightsOf(tab: Tab): Promise<Record<string, string[]>> {
  return tab.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])),
  );
}

test('names and issues are highlighted under their names, and the page stays as it was', async ({ driver }) => {
  const page = fixture('readout-2019');
  driver.serve({ [URL_2019]: page });
  const tab = await driver.open(URL_2019);
  await expect.poll(async () => Object.keys(await highlightsOf(tab)).length).toBeGreaterThan(2);
  const highlights = await highlightsOf(tab);
  expect(highlights['readout-lens-us']?.join(' ')).toContain('Marsh');
  expect(highlights['readout-lens-counterpart']?.join(' ')).toContain('Solheim');
  await tab.screenshot(screen(`page-${driver.name}`));
});
