// The popup of a real page: what it lists, where it leads, what leaves it.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Analysis } from '../../src/analysis/model';
import { issueLabel } from '../../src/ui/issues';
import { storyText } from '../../src/ui/story';
import { AMMAN } from '../ui/samples';
import { choose, press } from './acts';
import { flashedIn, highlightsOf, watchFlash } from './page';
import { catchCopies, copied, forgetCopies, openPopup, pressNamed, release, standIn, tabAt, textOf } from './popup';
import { expect, fixture, screen, test } from './suite';

const ROOT = path.resolve(import.meta.dirname, '../..');
const URL = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';

/** What the command line prints for a page of the fixtures. */
function printed(name: string): Analysis {
  const file = path.join(ROOT, 'test/fixtures/pages', `${name}.html`);
  const line = execFileSync(process.execPath, [path.join(ROOT, 'scripts/run.mjs'), 'analyze', file], { cwd: ROOT });
  return JSON.parse(line.toString());
}

test('lists what the command line prints for the same page', async ({ driver }) => {
  const analysis = printed('readout-2019');
  driver.serve({ [URL]: fixture('readout-2019') });
  const tab = await driver.open(URL);
  const view = await openPopup(driver, await tabAt(driver, URL));
  await expect.poll(() => textOf(view)).toContain('Kept');
  const listed = (selector: string) =>
    view.evaluate(
      (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent),
      selector,
    );
  const oneEach = async (selector: string) => new Set(await listed(selector));
  await expect.poll(async () => (await listed('h1'))[0]).toBe(storyText(analysis));
  await expect.poll(() => oneEach('.person b')).toEqual(new Set(analysis.officials.map(({ name }) => name)));
  await expect.poll(() => oneEach('.issue > .word')).toEqual(new Set(analysis.issues.map(({ id }) => issueLabel(id))));
  await expect.poll(() => listed('.said .by b')).toHaveLength(analysis.statements.length);

  await catchCopies(view);
  await pressNamed(view, 'Copy');
  await pressNamed(view, 'Download JSON');
  await expect.poll(async () => JSON.parse((await copied(view)) ?? 'null')).toEqual(analysis);
  await view.close();
  await tab.close();
});

test('leads to the words on the page, and hides and shows the highlights', async ({ driver }) => {
  driver.serve({ [URL]: fixture('readout-2019') });
  const tab = await driver.open(URL);
  const view = await openPopup(driver, await tabAt(driver, URL));
  await expect.poll(() => textOf(view)).toContain('Ingrid Solheim');
  await tab.bringToFront();
  await watchFlash(tab);
  await pressNamed(view, 'Ingrid Solheim Foreign Minister');
  await expect.poll(() => flashedIn(tab)).toMatchObject({ words: 'Norwegian Foreign Minister Ingrid Solheim' });
  await pressNamed(view, 'Hide highlights');
  await expect.poll(() => textOf(view)).toContain('Show highlights');
  await expect.poll(() => highlightsOf(tab)).toEqual({});
  await pressNamed(view, 'Show highlights');
  await expect.poll(() => textOf(view)).toContain('Hide highlights');
  await expect.poll(async () => (await highlightsOf(tab))['readout-lens-us']).toContain('Secretary Marsh');
  await view.close();
  await tab.close();
});

test('every entry jumps to its sentence or its words', async ({ driver }) => {
  const stand = await standIn(driver, release(AMMAN));
  const view = await openPopup(driver, stand.id);
  await expect.poll(() => textOf(view)).toContain('12 statements');
  const wentTo = async () => {
    const last = (await stand.told()).at(-1);
    return last?.tell === 'jump' ? AMMAN.text.slice(...last.span) : last;
  };
  await pressNamed(view, 'Marta Lindqvist Special Envoy, United Nations');
  await expect.poll(wentTo).toBe('UN Special Envoy Marta Lindqvist');
  await pressNamed(view, 'Israel and the Palestinians');
  await expect.poll(wentTo).toBe('ceasefire in Gaza');
  await pressNamed(view, 'condemned by Ward: go to the sentence');
  await expect.poll(wentTo).toMatch(/^Secretary Ward condemned the recent drone attacks/);
  await press(view, { selector: '.said', nth: 5 });
  await expect.poll(wentTo).toMatch(/^They agreed to expand trade/);
  const current = () => view.evaluate(() => document.querySelector('[aria-current]')?.textContent);
  await expect.poll(current).toContain('They agreed');
  await view.close();
  await stand.close();
});

test('statements can be filtered by issue, act and speaker', async ({ driver }) => {
  const stand = await standIn(driver, release(AMMAN));
  const view = await openPopup(driver, stand.id);
  await expect.poll(() => textOf(view)).toContain('12 statements');
  const filter = (name: string, value: string) => choose(view, { selector: 'select', name }, value);
  const rows = () => view.evaluate(() => [...document.querySelectorAll('.said .by b')].map((one) => one.textContent));
  await filter('Speaker', 'omar-khalidi');
  await expect.poll(rows).toEqual(['Reaffirmed', 'Discussed', 'Emphasized', 'Informed', 'Agreed']);
  await expect.poll(() => textOf(view)).toContain('5 of 12 statements');
  await filter('Issue', 'israel-palestinians');
  await expect.poll(rows).toEqual(['Discussed', 'Emphasized']);
  await view.resize(400, 600);
  await view.evaluate(() => document.querySelector('.filters')!.scrollIntoView());
  await view.screenshot(screen(`popup-filtered-${driver.name}`));
  await filter('Act', 'condemn');
  await expect.poll(() => textOf(view)).toContain('No statement fits.');
  await pressNamed(view, 'Show all');
  await expect.poll(rows).toHaveLength(12);
  await view.close();
  await stand.close();
});

test('each way of copying gives what it says', async ({ driver }) => {
  const stand = await standIn(driver, release(AMMAN));
  const view = await openPopup(driver, stand.id);
  await expect.poll(() => textOf(view)).toContain('12 statements');
  await catchCopies(view);
  const copy = async (name: string) => {
    await forgetCopies(view);
    await pressNamed(view, 'Copy');
    await pressNamed(view, name);
    await expect.poll(() => textOf(view)).toContain('Copied');
    await expect.poll(() => copied(view)).toBeDefined();
    return copied(view);
  };
  expect(await copy('Markdown')).toContain('- **Jordan:** Omar Khalidi, Deputy Prime Minister, Foreign Minister');
  expect(await copy('Citation, Chicago')).toMatch(/^U\.S\. Department of State\. “Secretary Ward’s Meeting/);
  expect(await copy('Citation, APA')).toContain('(2026, July 14)');
  expect(await copy('BibTeX')).toMatch(/^@misc\{/);
  expect(JSON.parse((await copy('CSL-JSON'))!)).toHaveLength(1);
  await press(view, { selector: '.said', nth: 5 });
  expect(await copy('Quote with link')).toMatch(/^“They agreed to expand trade.*\n.*\nhttps:.*#:~:text=They%20agreed/);
  await view.close();
  await stand.close();
});
