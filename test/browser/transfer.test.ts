// Import, export, backup and restore in a real browser: what goes in comes out, and a worker that dies on the way loses nothing.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Browser } from 'webextension-polyfill';
import { press } from './acts';
import { faultsIn } from './axe';
import type { Driver, Tab } from './drivers/driver';
import { openExtension } from './extension';
import { expect, fixture, screen, test } from './suite';

const LINES = fs
  .readFileSync(path.resolve(import.meta.dirname, '../fixtures/releases.ndjson'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Record<string, string>);
declare const chrome: Browser;

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-transfer-'));

test.afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

/** The same releases under as many addresses as are asked for, as a packed file of lines. */
function linesFile(name: string, count: number): string {
  const lines = Array.from({ length: count }, (_, n) => {
    const line = LINES[n % LINES.length]!;
    return JSON.stringify({ ...line, url: `https://www.state.gov/release-${n}/`, title: `${line.title} ${n}` });
  });
  return file(name, zlib.gzipSync(lines.join('\n')));
}

function file(name: string, content: string | Buffer): string {
  const at = path.join(scratch, name);
  fs.mkdirSync(path.dirname(at), { recursive: true });
  fs.writeFileSync(at, content);
  return at;
}

async function openTransfer(driver: Driver): Promise<Tab> {
  const tab = await driver.openView('archive.html?view=transfer');
  await expect.poll(() => tab.evaluate(() => document.querySelector('#transfer-files') !== null)).toBe(true);
  return tab;
}

const words = (tab: Tab, selector: string) =>
  tab.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);

/** Imports files and gives the report. */
async function importFiles(tab: Tab, paths: string[], field = '#transfer-files'): Promise<string> {
  if (await words(tab, '.report')) {
    await press(tab, '.report .buttons button:last-child');
    await expect.poll(() => words(tab, '.report')).toBe('');
  }
  await tab.choose(field, paths);
  await expect.poll(() => words(tab, '.report'), { timeout: 120_000 }).toContain('Import');
  return words(tab, '.report');
}

async function exportAs(tab: Tab, format: string): Promise<{ name: string; bytes: Buffer }> {
  await press(tab, `input[value="${format}"]`);
  const saved = await tab.saved(() => press(tab, '#transfer-export-start'));
  return { name: saved.name, bytes: fs.readFileSync(saved.path) };
}

const recordsOf = (stored: Record<string, unknown>) => Object.keys(stored).filter((key) => key.startsWith('r:'));

test.describe.configure({ mode: 'serial' });

test('files of every kind are taken in, and what is not is named with the reason', async ({ driver }) => {
  const tab = await openTransfer(driver);
  const report = await importFiles(tab, [
    linesFile('releases.ndjson.gz', 12),
    file('readout.html', fixture('readout-2019').html),
    file('list.html', fixture('list-2019').html),
    file('feed.xml', FEED),
    file('notes.txt', 'Some notes.'),
    file('broken.json', '[{"url":'),
  ]);
  expect(report).toContain('14 releases taken in');
  expect(report).toContain('It is a list of releases, not a release.');
  expect(report).toContain('It is neither a web page nor a feed nor JSON.');
  expect(report).toContain('The file breaks off in the middle.');
  await tab.screenshot(screen(`transfer-report-${driver.name}`));
  expect(await faultsIn(tab)).toEqual([]);
  await tab.close();
});

test('taking in the same once more changes nothing', async ({ driver }) => {
  const extension = await openExtension(driver);
  const before = await extension.storedAtRest();
  const tab = await openTransfer(driver);
  expect(await importFiles(tab, [path.join(scratch, 'releases.ndjson.gz')])).toContain('12 already kept');
  expect(await extension.storedAtRest()).toEqual(before);
  await tab.close();
  await extension.close();
});

test('a folder is read whole, what a browser saved beside a page is passed over', async ({ driver }) => {
  file('folder/a.html', fixture('readout-2009').html);
  file('folder/a_files/frame.html', '<p>frame</p>');
  file('folder/a_files/logo.png', 'png');
  const tab = await openTransfer(driver);
  // Nothing outside Firefox can choose a folder: the page is chosen by itself there.
  const folder = driver.name === 'chromium';
  const [chosen, field] = folder ? ['folder', '#transfer-folder'] : ['folder/a.html', '#transfer-files'];
  const report = await importFiles(tab, [path.join(scratch, chosen)], field);
  expect(report).toContain('1 release taken in');
  if (folder) expect(report).toContain('2 other files of the folder passed over');
  await tab.close();
});

test('what is exported comes back to the same byte in an empty library', async ({ driver }) => {
  const tab = await openTransfer(driver);
  const { name, bytes } = await exportAs(tab, 'json');
  expect(name).toMatch(/^readouts-\d{4}-\d\d-\d\d\.json$/);
  const extension = await openExtension(driver);
  const addresses = recordsOf(await extension.stored()).map((key) => key.slice(2));
  expect(addresses).toHaveLength(15);
  await extension.ask('remove', { addresses });
  await extension.ask('empty-bin', { before: null });
  expect(recordsOf(await extension.stored())).toEqual([]);
  expect(await importFiles(tab, [file('back.json', bytes)])).toContain('15 releases taken in');
  const again = await exportAs(tab, 'json');
  expect(again.bytes.equals(bytes)).toBe(true);
  for (const format of ['ndjson', 'csv', 'markdown', 'annotations', 'csl', 'bibtex'])
    expect((await exportAs(tab, format)).bytes.length, format).toBeGreaterThan(1_000);
  await tab.screenshot(screen(`transfer-${driver.name}`));
  await extension.close();
  await tab.close();
});

test('a backup brings back releases, notes, the bin and the settings', async ({ driver }) => {
  const extension = await openExtension(driver);
  const [first, second] = recordsOf(await extension.stored()).map((key) => key.slice(2));
  await extension.ask('note', { url: first, draft: { body: 'Mine.', anchor: null } });
  await extension.ask('remove', { addresses: [second] });
  await extension.ask('settings', { change: { shown: 'issues' } });
  const kept = (stored: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(stored).filter(([key]) => /^(?:[rbx]:|settings)/.test(key)));
  const before = kept(await extension.storedAtRest());
  const tab = await openTransfer(driver);
  const saved = await tab.saved(() => press(tab, '#transfer-backup-save'));
  const backup = file('backup.json', fs.readFileSync(saved.path));
  await extension.ask('remove', { addresses: recordsOf(before).map((key) => key.slice(2)) });
  await extension.ask('empty-bin', { before: null });
  await extension.ask('settings', { change: { shown: 'all' } });
  const report = await importFiles(tab, [backup], '#transfer-restore');
  expect(report).toContain('The settings of the backup are in use');
  await expect.poll(async () => kept(await extension.stored())).toEqual(before);
  await tab.close();
  await extension.close();
});

test('hostile JSON is refused, runs nothing and hurts nothing that is kept', async ({ driver }) => {
  const extension = await openExtension(driver);
  const before = await extension.storedAtRest();
  const html = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const record = before[recordsOf(before)[0]!] as Record<string, object>;
  const hostile = [
    { ...record, address: html },
    { ...record, notes: [{ id: html, body: html }] },
    { ...record, analysis: { ...record.analysis, text: 7 } },
    JSON.parse(
      `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"schema":1,"address":"x","analysis":{}}`,
    ),
    { url: 'https://www.state.gov/x/', title: { toString: 'x' }, html },
    { url: `javascript:${html}`, title: html, html: `<p>${html}</p>` },
  ];
  const deep = `{"address":"x","analysis":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`;
  const text = `[${[...hostile.map((one) => JSON.stringify(one)), deep].join(',')}]`;
  const tab = await openTransfer(driver);
  const report = await importFiles(tab, [file('hostile.json', text)]);
  expect(report).toContain('7 not taken in');
  expect(await extension.storedAtRest()).toEqual(before);
  expect(await tab.evaluate(() => document.title)).toContain('Readout Lens');
  expect(await tab.evaluate(() => 'polluted' in {})).toBe(false);
  await tab.close();
  await extension.close();
});

test('nothing is cut off in a narrow window', async ({ driver }) => {
  const tab = await openTransfer(driver);
  await tab.resize(340, 1400);
  await expect.poll(() => tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(340);
  await tab.screenshot(screen(`transfer-narrow-${driver.name}`));
  await tab.close();
});

test('records damaged by hand hurt no other, and a backup holds them as they are', async ({ driver }) => {
  const tab = await openTransfer(driver);
  const damaged = 'https://www.state.gov/release-2';
  await tab.evaluate(
    (address) => chrome.storage.local.set({ [`r:${address}`]: { schema: 1, notes: 'gone wrong' } }),
    damaged,
  );
  const kept = recordsOf(await stored(tab)).length;
  const { bytes } = await exportAs(tab, 'json');
  expect(JSON.parse(String(bytes)).records).toHaveLength(kept - 1);
  await expect.poll(() => words(tab, '.transfer')).toContain('1 kept release could not be read');
  const backup = await tab.saved(() => press(tab, '#transfer-backup-save'));
  expect(JSON.parse(fs.readFileSync(backup.path, 'utf8')).aside).toMatchObject([
    { address: damaged, raw: { notes: 'gone wrong' } },
  ]);
  const extension = await openExtension(driver);
  expect(await extension.ask('rebuild', {})).toMatchObject({ value: { kept: kept - 1, aside: 1 } });
  expect(Object.keys(await stored(tab)).filter((key) => key.startsWith('x:'))).toHaveLength(1);
  await extension.close();
  await tab.close();
});

test('what another analyser read is read again by itself, and notes on it stay', async ({ driver }) => {
  const tab = await openTransfer(driver);
  const extension = await openExtension(driver);
  const address = 'https://www.state.gov/release-3';
  await extension.ask('note', { url: address, draft: { body: 'Still mine.', anchor: null } });
  const record = (await stored(tab))[`r:${address}`] as Record<string, unknown>;
  const { analyser } = record;
  await extension.ask('remove', { addresses: [address] });
  await extension.ask('empty-bin', { before: null });
  const key = `r:${address}`;
  await tab.evaluate(noteChanges, key);
  await extension.ask('import', { records: [{ ...record, analyser: 'another' }] });
  const first = () => tab.evaluate(() => (globalThis as { changes?: unknown[] }).changes?.[0]);
  await expect.poll(first).toMatchObject({ analyser: 'another', notes: [{ body: 'Still mine.' }] });
  const now = async () => (await stored(tab))[key] as Record<string, unknown>;
  await expect.poll(now, { timeout: 30_000 }).toMatchObject({ analyser, notes: [{ body: 'Still mine.' }] });
  await extension.close();
  await tab.close();
});

test('an import in two windows, a worker that is stopped over and over, a window that is closed: nothing is lost', async ({
  driver,
}) => {
  test.skip(driver.name !== 'chromium', 'Only Chromium’s worker can be stopped from outside.');
  test.setTimeout(240_000);
  const extension = await openExtension(driver);
  const [one, two] = [await openTransfer(driver), await openTransfer(driver)];
  const [first, second] = [linesFile('a.ndjson.gz', 300), linesFile('b.ndjson.gz', 1_000)];
  await one.choose('#transfer-files', [first]);
  await two.choose('#transfer-files', [second]);
  for (let time = 0; time < 3; time++) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await driver.stopWorker();
  }
  await two.close();
  const three = await openTransfer(driver);
  await expect.poll(() => words(three, '.transfer')).toContain('The last import (b.ndjson.gz) was broken off.');
  await expect.poll(() => words(one, '.report'), { timeout: 120_000 }).toContain('Import finished');
  expect(await importFiles(three, [second])).toContain('Import finished');
  const addresses = new Set(recordsOf(await extension.stored()));
  const wanted = Array.from({ length: 1_000 }, (_, n) => `r:https://www.state.gov/release-${n}`);
  expect(wanted.filter((key) => !addresses.has(key))).toEqual([]);
  const before = await index(extension);
  await extension.ask('rebuild', {});
  expect(await index(extension)).toEqual(before);
  await three.close();
  await one.close();
  await extension.close();
});

/** Runs in a page of the extension: from now on takes down what is stored under a key, time after time. */
function noteChanges(key: string): void {
  const noted = globalThis as { changes?: unknown[] };
  noted.changes = [];
  chrome.storage.local.onChanged.addListener((changes) => {
    if (changes[key]) noted.changes?.push(changes[key].newValue);
  });
}

const stored = (tab: Tab) => tab.evaluate(() => chrome.storage.local.get(null));

/** What the library knows besides the records. */
async function index(extension: { stored(): Promise<Record<string, unknown>> }) {
  const stored = await extension.stored();
  return Object.fromEntries(Object.entries(stored).filter(([key]) => /^[epd]:/.test(key)));
}

const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Press Releases</title>
<item><title>Secretary Marsh&#8217;s Call with Kelland&#8217;s Foreign Minister</title>
<link>https://www.state.gov/releases/office-of-the-spokesperson/2026/07/call-kelland/</link>
<pubDate>Wed, 15 Jul 2026 01:15:30 +0000</pubDate>
<content:encoded><![CDATA[<p>The below is attributable to Spokesperson Daniel Okafor:</p><p>Secretary of State Eleanor W. Marsh spoke today with Norwegian Foreign Minister Ingrid Solheim. They discussed trade.</p>]]></content:encoded>
</item></channel></rss>`;
