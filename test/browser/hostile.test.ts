// Pages that mean harm: they work on, and the extension does what can be done or says that it cannot.
import type { Served } from './drivers/driver';
import { openExtension } from './extension';
import { highlightsOf, hostOf, painted, pointOf } from './page';
import { expect, fixture, test } from './suite';

const { html } = fixture('readout-2019');
const at = (name: string) => `https://www.state.gov/${name}/`;
const withScript = (script: string): Served => ({ html: html.replace('</head>', `<script>${script}</script></head>`) });
const withMarkup = (markup: string): Served => ({ html: html.replace('</main>', `${markup}</main>`) });

const CLOBBERING =
  'documentElement createElement createRange body location defaultView querySelector addEventListener activeElement'
    .split(' ')
    .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
    .join('');

const BROKEN_WORLD = `
  for (const [owner, names] of [
    [Document.prototype, ['querySelector', 'createElement', 'createRange', 'caretPositionFromPoint']],
    [Element.prototype, ['attachShadow', 'getAttribute', 'closest']],
    [Node.prototype, ['contains']],
    [Array.prototype, ['includes', 'flatMap', 'findLast']],
  ]) for (const name of names) owner[name] = () => { throw new Error('broken'); };
  for (const name of ['firstChild', 'nextSibling', 'textContent', 'isConnected'])
    Object.defineProperty(Node.prototype, name, { get() { throw new Error('broken'); } });
  window.Highlight = window.MutationObserver = function () { throw new Error('broken'); };
  Object.prototype.polluted = 'yes';
`;

for (const [name, page] of [
  ['redefines what the DOM and the language offer', withScript(BROKEN_WORLD)],
  ['names its images and forms after the DOM', withMarkup(CLOBBERING)],
  [
    'wraps its text in a form with telling fields',
    {
      html: html
        .replace('<div class="entry-content">', '<form class="entry-content">')
        .replace(
          '<div class="related-tags',
          '<input name="contains"><input name="parentElement"><input name="isConnected"><input name="firstChild"><input name="localName"><div class="related-tags',
        ),
    },
  ],
] as [string, Served][]) {
  test(`a page that ${name} is read and painted all the same`, async ({ driver }) => {
    const url = at(name.replaceAll(' ', '-'));
    driver.serve({ [url]: page });
    const tab = await driver.open(url);
    await painted(tab);
    const extension = await openExtension(driver);
    await tab.bringToFront();
    const { x, y } = await pointOf(tab, 'readout-lens-us');
    await tab.move(x, y);
    await expect.poll(async () => (await extension.card(url))?.name).toContain('Marsh');
    await extension.close();
    await tab.close();
  });
}

test('a page that takes our element away again loses the card and nothing else', async ({ driver }) => {
  const url = at('takes-away');
  driver.serve({
    [url]: withScript(
      `new MutationObserver(() => document.querySelector('readout-lens')?.remove()).observe(document, { childList: true, subtree: true })`,
    ),
  });
  const tab = await driver.open(url);
  const extension = await openExtension(driver);
  await painted(tab);
  await extension.tell(url, { tell: 'step', by: 1 });
  await expect.poll(() => hostOf(tab)).toBeNull();
  expect((await extension.tell(url, { tell: 'step', by: 1 })).done).toBe(true);
  expect((await extension.tell(url, { tell: 'state' })).found.found).toBe('release');
  await extension.close();
  await tab.close();
});

test('a page cannot reach the extension: no message of its own is heard, no file of the package can be loaded', async ({
  driver,
}) => {
  const url = at('calls');
  driver.serve({ [url]: withScript('') });
  const tab = await driver.open(url);
  const before = await painted(tab);
  const runtime = await tab.evaluate(() => {
    window.postMessage({ tell: 'highlights', on: false }, '*');
    document.dispatchEvent(new CustomEvent('readout-lens', { detail: { tell: 'highlights', on: false } }));
    const { chrome, browser } = window as unknown as Record<string, { runtime?: object } | undefined>;
    return [chrome?.runtime === undefined, browser?.runtime === undefined];
  });
  expect(runtime).toEqual([true, true]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await highlightsOf(tab)).toEqual(before);
  await tab.close();
});

test('a page of ten megabytes is said to be too long, and the page works on', async ({ driver }) => {
  test.setTimeout(120_000);
  const url = at('long');
  const paragraph = '<p>Secretary Marsh spoke about energy security at length, and then again at some more length.</p>';
  driver.serve({ [url]: { html: html.replace('<p>Foreign', `${paragraph.repeat(110_000)}<p>Foreign`) } });
  const tab = await driver.open(url);
  const extension = await openExtension(driver);
  const state = async () => (await extension.tell(url, { tell: 'state' })).found;
  await expect.poll(state, { timeout: 60_000 }).toEqual({ found: 'nothing', why: 'too-long' });
  expect(await highlightsOf(tab)).toEqual({});
  expect(await tab.evaluate(() => document.title)).toContain('Marsh');
  await extension.close();
  await tab.close();
});

test('a page that never rests is painted, and goes on', async ({ driver }) => {
  const url = at('restless');
  driver.serve({
    [url]: withScript(`
      addEventListener('load', () => setInterval(() => {
        window.ticks = (window.ticks ?? 0) + 1;
        document.querySelector('.site-footer').append('.');
        document.querySelector('.entry-content p:last-of-type').textContent = 'Tick ' + window.ticks;
      }, 10));`),
  });
  const tab = await driver.open(url);
  await painted(tab);
  const ticks = () => tab.evaluate(() => (window as unknown as { ticks: number }).ticks);
  const before = await ticks();
  await expect.poll(ticks).toBeGreaterThan(before + 50);
  await painted(tab);
  await tab.close();
});
