// What a reader sees on the page, for the eye: each scene is checked for what it must hold and saved under out/screens.
import { openExtension } from './extension';
import { hostOf, painted, pointOf } from './page';
import { expect, fixture, screen, test } from './suite';

const STYLE = '<style>body{font:16px/1.6 Georgia,serif;max-width:44em;margin:2em auto;padding:0 1em}</style>';
const DARK = '<style>html{background:#14181f;color:#e8e8e8}a{color:#9cc2ff}</style>';
const scene = (name: string, style = ''): { html: string } => ({
  html: fixture(name).html.replace('</head>', `${STYLE}${style}</head>`),
});

for (const [name, page, zoom] of [
  ['light', scene('readout-blocks-paragraphs'), 1],
  ['dark-page', scene('readout-blocks-paragraphs', DARK), 1],
  ['zoom-200', scene('readout-blocks-paragraphs'), 2],
] as const)
  test(`a card stands beside its words and inside the window: ${name}`, async ({ driver }) => {
    const url = `https://www.state.gov/releases/office-of-the-spokesperson/2026/03/scene-${name}/`;
    driver.serve({ [url]: page });
    const extension = await openExtension(driver);
    const tab = await driver.open(url);
    // Zoom makes the window as many times smaller, in the page's own pixels.
    await tab.resize(1000 / zoom, 700 / zoom);
    await tab.bringToFront();
    await painted(tab);
    const { x, y } = await pointOf(tab, 'readout-lens-counterpart');
    await tab.move(x, y);
    await expect.poll(async () => (await extension.card(url))?.text ?? '').toMatch(/kept release/);
    const [left, top, right, bottom] = (await hostOf(tab))!.box as [number, number, number, number];
    expect(y < top || y > bottom).toBe(true);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(1000 / zoom);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(700 / zoom);
    await tab.screenshot(screen(`card-${name}-${driver.name}`));
    await tab.resize(1000, 700);
    await extension.close();
    await tab.close();
  });
