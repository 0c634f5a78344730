// What a reader does with a page besides reading our cards goes on as before.
import fs from 'node:fs';
import path from 'node:path';
import { openExtension } from './extension';
import { hostOf, painted, pointOf } from './page';
import { expect, fixture, test } from './suite';
import { expectUntouched } from './untouched';

const RELEASE = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';
const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const CORPUS = path.resolve(import.meta.dirname, '../../../shared/corpus/dev/pages');

for (const [name, url] of [
  ['readout-2019', RELEASE],
  ['readout-2009', 'https://2009-2017.state.gov/r/pa/prs/ps/2016/03/254321.htm'],
  ['readout-blocks-classic', 'https://www.state.gov/releases/office-of-the-spokesperson/2026/03/classic/'],
  ['readout-blocks-paragraphs', 'https://www.state.gov/releases/office-of-the-spokesperson/2026/03/paragraphs/'],
  ['remarks-blocks', 'https://www.state.gov/releases/office-of-the-spokesperson/2026/03/remarks/'],
] as const)
  test(`markup and layout of the page “${name}” stay as they are, and nothing shifts`, ({ driver }) =>
    expectUntouched(driver, url, fixture(name)));

test('real pages stay as they are', async ({ driver }) => {
  test.skip(!fs.existsSync(CORPUS), 'The real pages are not here.');
  const pages = fs.readdirSync(CORPUS).filter((_, at) => at % 14 === 0);
  for (const [at, page] of pages.entries())
    await expectUntouched(driver, `https://www.state.gov/real-${at}/`, {
      html: fs.readFileSync(path.join(CORPUS, page), 'utf8'),
    });
});

test('marked words are selected, copied and found like all others, and no card gets in between', async ({ driver }) => {
  driver.serve({ [RELEASE]: fixture('readout-2019') });
  const tab = await driver.open(RELEASE);
  await tab.bringToFront();
  await painted(tab);
  const copied = await tab.evaluate(() => {
    const paragraph = document.querySelector('.entry-content p:nth-of-type(2)')!;
    getSelection()!.selectAllChildren(paragraph);
    const data = { selected: getSelection()!.toString(), written: paragraph.textContent, html: '' };
    const holder = document.createElement('div');
    holder.append(getSelection()!.getRangeAt(0).cloneContents());
    return { ...data, html: holder.innerHTML, source: paragraph.innerHTML };
  });
  expect(folded(copied.selected)).toBe(folded(copied.written!));
  expect(copied.html).toBe(copied.source);
  const { x, y } = await pointOf(tab, 'readout-lens-counterpart');
  await tab.move(x, y);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await hostOf(tab)).toBeNull();
  const found = await tab.evaluate(() => {
    getSelection()!.removeAllRanges();
    const { find } = window as unknown as { find(words: string): boolean };
    return [find('energy security'), getSelection()!.toString()];
  });
  expect(found).toEqual([true, 'energy security']);
  await tab.close();
});

test('links inside marked words are followed, and the page’s own listeners hear every click', async ({ driver }) => {
  const linked = 'https://www.state.gov/secretary-marshs-linked-meeting/';
  const { html } = fixture('readout-2019');
  driver.serve({
    [linked]: { html: html.replace('energy security', '<a href="#below" id="inside">energy security</a>') },
  });
  const tab = await driver.open(linked);
  await tab.bringToFront();
  await painted(tab);
  await tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['pointerdown', 'mouseup', 'click']) document.addEventListener(type, () => heard.push(type));
  });
  const at = await tab.evaluate(() => {
    const link = document.querySelector('#inside')!;
    link.scrollIntoView({ block: 'center' });
    const box = link.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await tab.move(at.x, at.y);
  await expect.poll(() => hostOf(tab)).not.toBeNull();
  await tab.click(at.x, at.y);
  const heard = () => tab.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await expect.poll(heard).toEqual(['pointerdown', 'mouseup', 'click']);
  await expect.poll(() => tab.url()).toContain('#below');
  await tab.close();
});

test('the reading position stays where the reader has it, through painting, cards and filters', async ({ driver }) => {
  const long = 'https://www.state.gov/secretary-marshs-long-meeting/';
  const { html } = fixture('readout-2019');
  const filler = '<p>The two sides spoke at length about the matters of the day.</p>'.repeat(80);
  driver.serve({ [long]: { html: html.replace('</main>', `<div class="entry-more">${filler}</div></main>`) } });
  const extension = await openExtension(driver);
  const tab = await driver.open(long);
  await tab.bringToFront();
  await tab.evaluate(() => scrollTo(0, 900));
  await painted(tab);
  for (const message of [
    { tell: 'highlights', on: false },
    { tell: 'highlights', on: true },
    { tell: 'legend' },
    { tell: 'legend' },
    { tell: 'state' },
  ])
    await extension.tell(long, message);
  expect(await tab.evaluate(() => scrollY)).toBe(900);
  await extension.close();
  await tab.close();
});
