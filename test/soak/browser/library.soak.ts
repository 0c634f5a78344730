// Ten thousand releases through the archive of a real Chromium: imported, listed, searched, exported, imported again. Nothing is lost, and
// what is exported the second time is the same to the byte. Figures are printed: they are for reading, no limit is tested here.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Browser } from 'webextension-polyfill';
import { press } from '../../browser/acts';
import type { Tab } from '../../browser/drivers/driver';
import { openExtension } from '../../browser/extension';
import { expect, screen, test } from '../../browser/suite';
import { releaseLines } from './release-lines';
import { importFile, openTransfer, words } from './transfer';

declare const chrome: Browser & { storage: { local: { getBytesInUse(): Promise<number> } } };

const COUNT = Number(process.env.SOAK_RELEASES ?? 10_000);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-soak-'));
const figures: [what: string, figure: string][] = [];

test.afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true });
  for (const [what, figure] of figures) console.log(`  ${what.padEnd(46)} ${figure}`);
});

const seconds = (since: number) => (performance.now() - since) / 1000;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
/** Bytes of the JavaScript of a page that are in use. */
const heapOf = (tab: Tab) =>
  tab.evaluate(() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize);

/** Imports a file and gives the report, the seconds it took and the most memory the page had in use. */
async function importTimed(tab: Tab, file: string): Promise<{ report: string; took: number; heap: number }> {
  let heap = 0;
  const start = performance.now();
  const report = await importFile(tab, file, async () => {
    heap = Math.max(heap, await heapOf(tab));
  });
  return { report, took: seconds(start), heap };
}

async function exportJson(tab: Tab, name: string): Promise<{ file: string; took: number; heap: number }> {
  const start = performance.now();
  await press(tab, 'input[value="json"]');
  const saved = await tab.saved(() => press(tab, '#transfer-export-start'));
  const file = path.join(scratch, name);
  fs.copyFileSync(saved.path, file);
  return { file, took: seconds(start), heap: await heapOf(tab) };
}

const hashOf = (file: string) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');

test(`${COUNT} releases go in, are found, come out and go in again to the byte`, async ({ driver }) => {
  test.skip(driver.name !== 'chromium', 'The figures are Chromium’s.');
  test.setTimeout(3_600_000);
  const lines = releaseLines(COUNT);
  const source = path.join(scratch, 'releases.ndjson.gz');
  fs.writeFileSync(source, zlib.gzipSync(lines.map((line) => JSON.stringify(line)).join('\n')));
  const extension = await openExtension(driver);
  let tab = await openTransfer(driver);

  const first = await importTimed(tab, source);
  expect(first.report).toContain(`${COUNT.toLocaleString('en-US')} releases taken in`);
  expect(first.report).not.toContain('not taken in');
  figures.push([
    'import, read and analysed',
    `${(COUNT / first.took).toFixed(0)} releases/s (${first.took.toFixed(0)} s)`,
  ]);
  figures.push(['memory of the page while importing, at most', megabytes(first.heap)]);
  const bytes = await tab.evaluate(() => chrome.storage.local.getBytesInUse());
  figures.push(['storage', `${megabytes(bytes)}, ${(bytes / COUNT).toFixed(0)} bytes a release`]);

  const out = await exportJson(tab, 'first.json');
  figures.push(['export as JSON', `${out.took.toFixed(1)} s, ${megabytes(fs.statSync(out.file).size)}`]);
  const exported = JSON.parse(fs.readFileSync(out.file, 'utf8')) as {
    records: { url: string; analysis: { title: string } }[];
  };
  expect(exported.records.map(({ url }) => url).sort()).toEqual(lines.map(({ url }) => url).sort());
  await tab.close();

  const start = performance.now();
  const list = await driver.openView('archive.html?q=ukraine');
  const found = async () => /^([\d,]+) of ([\d,]+)/.exec(await words(list, '.found [role=status]'));
  await expect.poll(async () => (await found())?.[2], { timeout: 120_000 }).toBe(COUNT.toLocaleString('en-US'));
  figures.push(['archive opened with a search', `${seconds(start).toFixed(1)} s`]);
  await expect.poll(async () => words(list, '.found'), { timeout: 300_000 }).not.toContain('so far');
  figures.push(['memory of the archive', megabytes(await heapOf(list))]);
  await list.screenshot(screen('soak-list'));
  await list.close();

  await extension.ask('remove', { addresses: lines.map(({ url }) => addressOf(url)) });
  await extension.ask('empty-bin', { before: null });
  expect(await recordsKept(extension)).toBe(0);

  tab = await openTransfer(driver);
  const back = await importTimed(tab, out.file);
  expect(back.report).toContain(`${COUNT.toLocaleString('en-US')} releases taken in`);
  figures.push([
    'import of what was exported',
    `${(COUNT / back.took).toFixed(0)} releases/s (${back.took.toFixed(0)} s)`,
  ]);
  const again = await exportJson(tab, 'second.json');
  expect(hashOf(again.file)).toBe(hashOf(out.file));
  const same = await importTimed(tab, source);
  expect(same.report).toContain(`${COUNT.toLocaleString('en-US')} already kept`);
  figures.push([
    'import of what is kept already',
    `${(COUNT / same.took).toFixed(0)} releases/s (${same.took.toFixed(0)} s)`,
  ]);
  await tab.close();
  await extension.close();
});

/** The address a release of State is kept under. */
const addressOf = (url: string) => url.replace(/\/$/, '');

const recordsKept = async (extension: Awaited<ReturnType<typeof openExtension>>) =>
  Object.keys(await extension.stored()).filter((key) => key.startsWith('r:')).length;
