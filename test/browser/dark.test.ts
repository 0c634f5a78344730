// Readers and pages that like it dark, and readers who want less motion.
import { openExtension } from './extension';
import { highlightsOf, painted, pointOf } from './page';
import { DARK, expect, fixture, screen, test } from './suite';

test.use({ media: DARK });

const LIGHT = 'https://www.state.gov/light-page/';
const DARK_PAGE = 'https://www.state.gov/dark-page/';
const { html } = fixture('readout-2019');

test.beforeAll(({ driver }) => {
  driver.serve({
    [LIGHT]: { html },
    [DARK_PAGE]: {
      html: html.replace('</style>', 'body{background:#14181f!important;color:#e8e8e8!important}</style>'),
    },
  });
});

test('the highlights follow the page’s paper, not the reader’s system, and a page that changes it', async ({
  driver,
}) => {
  const light = await driver.open(LIGHT);
  await painted(light);
  expect(await light.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  await light.evaluate(() => {
    document.body.style.background = '#111';
    document.body.style.color = '#eee';
  });
  const darkRules = () => document.adoptedStyleSheets[0]?.cssRules[0]?.cssText ?? '';
  await expect.poll(() => light.evaluate(darkRules)).toContain('rgb(143, 188, 255)');
  await light.close();

  const dark = await driver.open(DARK_PAGE);
  await expect.poll(() => dark.evaluate(darkRules)).toContain('rgb(143, 188, 255)');
  const extension = await openExtension(driver);
  await dark.bringToFront();
  const { x, y } = await pointOf(dark, 'readout-lens-counterpart');
  await dark.move(x, y);
  await expect.poll(async () => (await extension.card(DARK_PAGE))?.text).toContain('kept release');
  await extension.close();
  await dark.screenshot(screen(`card-dark-${driver.name}`));
  await dark.close();
});

test('a jump does not flash for a reader who wants less motion', async ({ driver }) => {
  const tab = await driver.open(LIGHT);
  const extension = await openExtension(driver);
  await painted(tab);
  expect((await extension.tell(LIGHT, { tell: 'jump', span: [60, 90] })).done).toBe(true);
  expect((await highlightsOf(tab))['readout-lens-flash']).toBeUndefined();
  await extension.close();
  await tab.close();
});
