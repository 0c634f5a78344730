// An extension's life in a profile: an older version with data is updated, it is switched off and on, and two profiles are two.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchChromium } from '../../browser/drivers/chromium';
import type { Driver, LaunchOptions } from '../../browser/drivers/driver';
import { launchFirefox } from '../../browser/drivers/firefox';
import { type Extension, openExtension } from '../../browser/extension';
import { highlightsOf } from '../../browser/page';
import { expect, test } from '../../browser/suite';
import { comesTrue, figures, missing, releaseAt, saidBy } from './kept';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const BUILT = process.env.EXTENSION_DIST ?? path.join(ROOT, 'dist');
const folders: string[] = [];

function folder(name: string): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), `readout-lens-${name}-`));
  folders.push(made);
  return made;
}
test.afterAll(() => {
  for (const one of folders) fs.rmSync(one, { recursive: true, force: true });
});

const builtFor = (browser: string): string => path.join(BUILT, browser === 'firefox' ? 'firefox' : 'chrome');
const launch = (browser: string, options: LaunchOptions): Promise<Driver> =>
  (browser === 'firefox' ? launchFirefox : launchChromium)(options);

/** A copy of the package as an earlier version. */
function earlierVersion(browser: string): string {
  const copy = folder('extension');
  fs.cpSync(builtFor(browser), copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as object;
  fs.writeFileSync(file, JSON.stringify({ ...manifest, version: '0.0.1' }));
  return copy;
}

async function keepSome(driver: Driver, extension: Extension, from: number, count: number): Promise<string[]> {
  const urls: string[] = [];
  for (let n = from; n < from + count; n++) {
    const { url, html } = releaseAt(n);
    driver.serve({ [url]: { html } });
    const tab = await driver.open(url);
    expect(await comesTrue(async () => (await saidBy(extension, url))?.kept === true)).toBe(true);
    urls.push(url);
    await tab.close();
  }
  return urls;
}

async function version(driver: Driver): Promise<string> {
  const view = await driver.openView('options.html');
  const found = await view.evaluate(
    () =>
      (
        globalThis as unknown as { chrome: { runtime: { getManifest(): { version: string } } } }
      ).chrome.runtime.getManifest().version,
  );
  await view.close();
  return found;
}

test('an earlier version with data and open pages is updated', async ({ browserName: _ }, { project }) => {
  const extension = earlierVersion(project.name);
  const driver = await launch(project.name, { extension, profile: folder('profile') });
  let inside = await openExtension(driver);
  expect(await version(driver)).toBe('0.0.1');
  const told = await keepSome(driver, inside, 0, 5);
  await inside.ask('settings', { change: { shown: 'issues' } });
  const open = await driver.open(told[0]!);
  const before = await inside.stored();
  fs.cpSync(builtFor(project.name), extension, { recursive: true });
  await driver.update();
  inside = await openExtension(driver);
  expect(await version(driver)).not.toBe('0.0.1');
  const lost = await missing(inside, told);
  figures(`updated, ${project.name}`, { cases: told.length, faults: 0, losses: lost.length });
  expect(lost).toEqual([]);
  expect((await inside.stored()).settings).toEqual(before.settings);
  expect(await comesTrue(async () => (await saidBy(inside, told[0]!))?.kept === true)).toBe(true);
  expect(Object.keys(await highlightsOf(open))).toEqual(['readout-lens-issue']);
  await driver.close();
});

test('switched off and on, it knows what it knew', async ({ browserName: _ }, { project }) => {
  test.skip(project.name === 'firefox', 'Nothing outside Firefox can switch an extension off.');
  const driver = await launch(project.name, { extension: builtFor(project.name), profile: folder('profile') });
  let extension = await openExtension(driver);
  const told = await keepSome(driver, extension, 0, 3);
  const tab = await driver.open(told[0]!);
  let losses = 0;
  for (let n = 0; n < 3; n++) {
    await driver.disableAndEnable();
    extension = await openExtension(driver);
    losses += (await missing(extension, told)).length;
    expect(await comesTrue(async () => (await saidBy(extension, told[0]!))?.found === 'release')).toBe(true);
  }
  figures(`switched off and on, ${project.name}`, { cases: 3, faults: 0, losses });
  expect(losses).toBe(0);
  await tab.close();
  await driver.close();
});

test('two profiles at a time keep each its own', async ({ browserName: _ }, { project }) => {
  const extension = builtFor(project.name);
  const [one, other] = [
    await launch(project.name, { extension, profile: folder('profile') }),
    await launch(project.name, { extension, profile: folder('profile') }),
  ];
  const [first, second] = [await openExtension(one), await openExtension(other)];
  const [mine, theirs] = await Promise.all([keepSome(one, first, 0, 3), keepSome(other, second, 100, 3)]);
  const losses = (await missing(first, mine)).length + (await missing(second, theirs)).length;
  figures(`two profiles, ${project.name}`, { cases: 6, faults: 0, losses });
  expect(losses).toBe(0);
  expect(await missing(first, theirs)).toEqual(theirs);
  expect(await missing(second, mine)).toEqual(mine);
  await one.close();
  await other.close();
});
