// A session through everything the extension does, with an ear at the wire: nothing of it leaves the machine.
import fs from 'node:fs';
import path from 'node:path';
import type { Driver } from './drivers/driver';
import { type Extension, openExtension } from './extension';
import { painted, pointOf } from './page';
import { expect, fixture, test } from './suite';

const RELEASE = 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/';
const SPANISH = 'https://www.state.gov/reunion-del-secretario/';
const HOME = 'https://www.state.gov/';
/** What the browsers' makers' own programs ask for at times. */
const MAKERS = /(?:^|[./])(?:mozilla|firefox|google|googleapis|gvt1|gstatic)\.(?:org|com|net)(?::\d+)?(?:\/|$)/;
const LINES = path.resolve(import.meta.dirname, '../fixtures/releases.ndjson');

test('a whole session of reading, searching, importing and exporting asks the web for nothing', async ({ driver }) => {
  driver.serve({
    [RELEASE]: fixture('readout-2019'),
    [SPANISH]: fixture('spanish'),
    [HOME]: fixture('home'),
  });
  const extension = await openExtension(driver);
  await readPages(extension, driver);
  for (const view of ['popup.html', 'archive.html', 'options.html', 'popup.html?view=panel']) {
    const page = await driver.openView(view);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await page.press('Tab');
    await page.press('Tab');
    await page.close();
  }
  const releases = fs.readFileSync(LINES, 'utf8').trim().split('\n').map(asRelease);
  expect(await extension.ask('take', { releases })).toMatchObject({ ok: true });
  expect(await extension.ask('note', { url: RELEASE, draft: { body: 'A note.', anchor: null } })).toMatchObject({
    ok: true,
  });
  expect(
    await extension.ask('remove', { addresses: ['https://www.state.gov/norwegian-constitution-day'] }),
  ).toMatchObject({
    ok: true,
  });
  expect(await extension.ask('rebuild', {})).toMatchObject({ ok: true });
  await extension.close();
  expect(driver.foreignRequests).toEqual([]);
  expect(driver.left.filter((host) => !MAKERS.test(host))).toEqual([]);
});

test('the extension’s own pages could not ask if they would: their policy forbids it', async ({ driver }) => {
  const view = await driver.openView('options.html');
  const answers = await view.evaluate(async () => {
    const tried = [fetch('https://control.example/'), fetch('https://www.state.gov/')];
    return (await Promise.allSettled(tried)).map(({ status }) => status);
  });
  expect(answers).toEqual(['rejected', 'rejected']);
  await view.close();
  expect(driver.left.filter((host) => !MAKERS.test(host))).toEqual([]);
});

test('the ear hears what does leave', async ({ driver }) => {
  driver.serve({ 'https://open.example/': { html: '<!doctype html><title>Open</title>' } });
  const tab = await driver.open('https://open.example/');
  // What neither driver answers with a served page.
  if (driver.name === 'chromium') await tab.evaluate(() => void new WebSocket('wss://control.example/'));
  else await tab.evaluate(() => void open('https://control.example/'));
  await expect.poll(() => driver.left.some((host) => host.includes('control.example'))).toBe(true);
  await tab.close();
});

async function readPages(extension: Extension, driver: Driver): Promise<void> {
  const tab = await driver.open(RELEASE);
  await tab.bringToFront();
  await painted(tab);
  const { x, y } = await pointOf(tab, 'readout-lens-counterpart');
  await tab.move(x, y);
  await expect.poll(async () => (await extension.card(RELEASE))?.text).toContain('Norway');
  await extension.tell(RELEASE, { tell: 'legend' });
  await extension.tell(RELEASE, { tell: 'step', by: 1 });
  await tab.press('Escape');
  for (const url of [SPANISH, HOME, RELEASE]) await tab.goto(url);
  await expect
    .poll(async () => (await extension.tell(RELEASE, { tell: 'state' })).found)
    .toMatchObject({ kept: { kept: true } });
  await tab.close();
}

function asRelease(line: string): object {
  const { url, title, published, byline, html } = JSON.parse(line) as Record<string, string>;
  return { url, title, type: null, published, byline, text: html!.replaceAll(/<[^>]*>/g, ' ') };
}
