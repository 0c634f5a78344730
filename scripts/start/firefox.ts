// Firefox with the extension, through WebDriver BiDi (puppeteer).
import fs from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { askPage, type Launch, POPUP, type Session, tabBefore, WINDOW } from './session';
import type { Subject } from './subject';

const EXTENSION = 'readout-lens@readout-lens.org';
/** Firefox gives each installation an address of its own; here it is set beforehand. */
const ADDRESS = 'moz-extension://3f0e6c52-9a41-4f0d-8d5b-2c7b8e1f6a13';

/** Starts the browser with the extension. */
export async function startFirefox({ browser, extension, profile, headless }: Launch): Promise<Session> {
  fs.mkdirSync(profile, { recursive: true });
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browser.path,
    headless,
    userDataDir: profile,
    handleSIGINT: false,
    timeout: 120_000,
    // Without it WebDriver may not open pages of the extension.
    args: ['--remote-allow-system-access'],
    defaultViewport: headless ? WINDOW : null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: new URL(ADDRESS).host }),
      // What was kept stays when the extension, which is installed for one run only, goes.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await firefox.installExtension(extension);
  const [first] = await firefox.pages();
  const page = first ?? (await firefox.newPage());
  return {
    async open(subject) {
      if (subject.html !== null) await serve(page, subject.url, subject.html);
      await page.goto(subject.url);
      await page.bringToFront();
    },
    async openPopup() {
      const popup = await firefox.newPage();
      await popup.setViewport(POPUP);
      await visit(popup, `${ADDRESS}/popup.html`);
      const tab = await popup.evaluate(tabBefore);
      await visit(popup, `${ADDRESS}/popup.html?tab=${tab}`);
      return {
        state: () => popup.evaluate(askPage, tab),
        async screenshot(file) {
          // The whole popup: a window as high as it is, so that its foot stands at the end.
          const height = await popup.evaluate(() => document.documentElement.scrollHeight);
          await popup.setViewport({ ...POPUP, height });
          await popup.screenshot({ path: file as `${string}.png` });
        },
      };
    },
    screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    ended: new Promise((resolve) => firefox.once('disconnected', () => resolve())),
    close: () => firefox.close(),
  };
}

async function serve(page: Page, url: string, html: NonNullable<Subject['html']>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() !== url) return void request.continue();
    request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
  });
}

/** A page of the extension changes its process on the way, which the protocol does not report: it is asked where it is. */
async function visit(page: Page, address: string): Promise<void> {
  page.goto(address).catch(() => undefined);
  const end = Date.now() + 20_000;
  while ((await page.evaluate(() => location.href).catch(() => '')) !== address) {
    if (Date.now() > end) throw new Error('Firefox did not open the popup.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
