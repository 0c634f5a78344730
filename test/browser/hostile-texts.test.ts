// Texts that mean harm: whatever they hold is shown as text, and neither the page nor the worker stands still over it.
import type { Served } from './drivers/driver';
import { openExtension } from './extension';
import { highlightsOf, painted, pointOf } from './page';
import { expect, fixture, test } from './suite';

const { html } = fixture('readout-2019');
const at = (name: string) => `https://www.state.gov/${name}/`;
/** The page with a script that changes its text before it is read. */
const withScript = (script: string): Served => ({
  html: html.replace(
    '</body>',
    `<script>const text = document.querySelector('.entry-content');${script}</script></body>`,
  ),
});

test('markup, controls, overrides of direction and half pairs in names are text, in the card too', async ({
  driver,
}) => {
  const url = at('signs');
  driver.serve({
    [url]: withScript(`
      const [first] = text.querySelectorAll('p:nth-of-type(2)');
      first.textContent = first.textContent
        .replaceAll('Ingrid', 'Ingrid\\u202e\\u0007\\u2066')
        .replaceAll('energy', '\\ud800<img src=x onerror="window.hit = 1">\\udc00 energy');
      text.append('\\ud83d\\ude00 '.repeat(500), '<script>window.hit = 2<\\/script>', '\\u0000\\ufffe');`),
  });
  const extension = await openExtension(driver);
  const tab = await driver.open(url);
  await tab.bringToFront();
  await painted(tab);
  const { x, y } = await pointOf(tab, 'readout-lens-counterpart');
  await tab.move(x, y);
  await expect.poll(async () => (await extension.card(url))?.name).toContain('Solheim');
  expect((await extension.card(url))!.name).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\p{Cc}/u);
  await expect
    .poll(async () => (await extension.tell(url, { tell: 'state' })).found)
    .toMatchObject({
      found: 'release',
      kept: { kept: true },
    });
  expect(await tab.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined();
  await extension.close();
  await tab.close();
});

for (const [name, script] of [
  [
    'a hundred thousand text nodes',
    `for (let n = 0; n < 1_000; n++) { const p = document.createElement('p'); text.append(p);
       for (let m = 0; m < 100; m++) p.append(m % 40 ? 'word ' : 'Secretary Marsh '); }`,
  ],
  [
    'elements nested a thousand deep',
    `let inner = text; for (let n = 0; n < 1_000; n++) { const next = document.createElement('div'); inner.append(next); inner = next; }
     inner.append('Secretary Marsh raised energy security at the bottom of it all.');`,
  ],
  [
    'names and titles built to be slow',
    `for (const slow of ['Foreign Minister of the ', 'Secretary of State ', 'Mr. A. ', 'al-', 'and the Prime Minister and ', '(', '“', '2026, July '])
       { const p = document.createElement('p'); p.append(slow.repeat(5_000)); text.append(p); }`,
  ],
  [
    'text that is taken away and put back while it is read',
    `const kept = [...text.children];
     for (let n = 0; n < 5_000; n++) { const p = document.createElement('p'); p.append('Secretary Marsh spoke, and spoke again.'); text.append(p); }
     setInterval(() => { text.append(text.children[3]); kept[1].textContent += ' .'; }, 1);`,
  ],
] as const)
  test(`a page with ${name} works on, and is read`, async ({ driver }) => {
    test.setTimeout(90_000);
    const url = at(name.replaceAll(' ', '-'));
    driver.serve({ [url]: withScript(script) });
    const extension = await openExtension(driver);
    const tab = await driver.open(url);
    await expect
      .poll(async () => (await extension.tell(url, { tell: 'state' })).found.found, { timeout: 60_000 })
      .toBe('release');
    await expect.poll(async () => (await highlightsOf(tab))['readout-lens-us']?.length ?? 0).toBeGreaterThan(0);
    expect(await tab.evaluate(() => document.title)).toContain('Marsh');
    await extension.close();
    await tab.close();
  });
