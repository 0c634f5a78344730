// A release on paper is the page as State publishes it: no highlight, no card, no page more.
import type { Driver, Served } from './drivers/driver';
import { openExtension } from './extension';
import { hostOf, painted } from './page';
import { type Paper, readPaper } from './paper';
import { expect, fixture, test } from './suite';

const RELEASE = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';
const SHOUTING = 'https://www.state.gov/secretary-marshs-second-meeting/';
const COPY = 'https://copy.example/release/';
const { html } = fixture('readout-2019');
/** More than a page of it, so that pages can be counted. */
const LONG = html.replace('<p>Foreign', `${'<p>The two sides spoke at length.</p>'.repeat(60)}<p>Foreign`);

/** The page printed; where it is one we read, highlighted before and with a card open. */
async function printed(driver: Driver, url: string, page: Served): Promise<Paper> {
  driver.serve({ [url]: page });
  const tab = await driver.open(url);
  if (url !== COPY) {
    await painted(tab);
    const extension = await openExtension(driver);
    await tab.bringToFront();
    await extension.tell(url, { tell: 'step', by: 1 });
    await expect.poll(() => hostOf(tab)).not.toBeNull();
    await extension.close();
  }
  const paper = readPaper(await tab.print());
  await tab.close();
  return paper;
}

test('a release with highlights and an open card is printed as the page is without us', async ({ driver }) => {
  const plain = await printed(driver, COPY, { html: LONG });
  expect(plain.pages).toBeGreaterThan(1);
  expect(plain.signs.length).toBeGreaterThan(2_000);
  expect(await printed(driver, RELEASE, { html: LONG })).toEqual(plain);
});

test('what shows on paper is seen there', async ({ driver }) => {
  // Firefox puts no highlight on paper, whatever the rules say.
  const what = driver.name === 'chromium' ? '::highlight(readout-lens-issue)' : '.entry-content p';
  const loud = `<style>${what}{background-color:rgb(255,0,0)!important}</style></head>`;
  const plain = await printed(driver, COPY, { html: LONG });
  const shouting = await printed(driver, SHOUTING, { html: LONG.replace('</head>', loud) });
  expect(shouting.colours).toEqual([...plain.colours, '1 0 0 '].sort());
  expect(shouting.shapes).toBeGreaterThan(plain.shapes);
});
