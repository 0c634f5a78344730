// npm run screens: the pictures of the README, taken of the sample pages, into .github/screens.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launchWithExtension } from './browsers/extension';
import { obtainBrowser } from './browsers/obtain';
import { build } from './build';
import { ROOT } from './root';
import { readSubject, type Subject } from './start/subject';

const PICTURES = path.join(ROOT, '.github/screens');
/** What is kept before the sample is opened, the earliest first. */
const BEFORE = [
  'readout-2009',
  'readout-2019',
  'readout-blocks-classic',
  'readout-blocks-paragraphs',
  'sample-earlier',
];
const SAMPLE = 'sample';
const WINDOW = { width: 1080, height: 860 };
/** As high as a popup gets. */
const POPUP = { width: 400, height: 600 };

const fixture = (name: string): Promise<Subject> => readSubject(path.join(ROOT, `test/fixtures/pages/${name}.html`));
const picture = (name: string): string => path.join(PICTURES, `${name}.png`);

/** Opens a fixture at its address and waits until it is highlighted. */
async function open(context: BrowserContext, name: string): Promise<Page> {
  const { url, html } = await fixture(name);
  await context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html! }));
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => CSS.highlights.size > 1);
  return page;
}

/** Points at the first words of a kind of highlight and waits for their card. */
async function openCard(page: Page, highlight: string): Promise<void> {
  const point = await page.evaluate((highlight) => {
    const [range] = CSS.highlights.get(highlight)!;
    const { left, top, width, height } = (range as Range).getClientRects()[0]!;
    return { x: left + width / 3, y: top + height / 2 };
  }, highlight);
  await page.mouse.move(point.x, point.y);
  await page.waitForSelector('readout-lens', { state: 'attached' });
  // The card fills in what the library knows of its subject.
  await page.waitForTimeout(500);
}

/** Opens a page of the extension at a size and waits until its words stand. */
async function view(context: BrowserContext, address: string, size: { width: number; height: number }): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(address);
  await page.waitForSelector('h1');
  await page.waitForTimeout(500);
  return page;
}

/** The whole of a view that is higher than its window. */
async function shootWhole(page: Page, file: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...page.viewportSize()!, height });
  await page.screenshot({ path: file });
}

async function tabIdOf(view: Page, url: string): Promise<number> {
  return view.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: import('webextension-polyfill').Browser }).chrome;
    return (await tabs.query({ url }))[0]!.id!;
  }, url);
}

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-screens-'));
try {
  const browser = await obtainBrowser({ engine: 'chromium', branded: true }, console.log);
  const { chrome } = await build({ browsers: ['chrome'], out: path.join(scratch, 'built') });
  const options = { viewport: WINDOW, deviceScaleFactor: 2, headless: true, colorScheme: 'light' } as const;
  const { context, addressOf } = await launchWithExtension(browser, chrome, path.join(scratch, 'profile'), options);
  fs.mkdirSync(PICTURES, { recursive: true });
  for (const name of BEFORE) await (await open(context, name)).close();
  const page = await open(context, SAMPLE);
  await openCard(page, 'readout-lens-counterpart');
  await page.screenshot({ path: picture('page'), caret: 'initial' });

  const settings = await view(context, addressOf('options.html'), { width: 760, height: 600 });
  await shootWhole(settings, picture('settings'));
  const tab = await tabIdOf(settings, page.url());
  const popup = await view(context, addressOf(`popup.html?tab=${tab}`), POPUP);
  await popup.screenshot({ path: picture('popup') });
  await popup.emulateMedia({ colorScheme: 'dark' });
  await popup.screenshot({ path: picture('popup-dark') });
  const archive = await view(context, addressOf('archive.html'), { width: 1080, height: 720 });
  await archive.screenshot({ path: picture('archive') });
  await context.close();
  for (const name of fs.readdirSync(PICTURES)) console.log(path.relative(process.cwd(), path.join(PICTURES, name)));
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}
