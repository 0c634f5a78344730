// Firefox, through WebDriver BiDi (puppeteer).
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers/find';
import { type Driver, type LaunchOptions, type Served, servedAt, type Tab } from './driver';

const EXTENSION = 'readout-lens@readout-lens.org';
/** Firefox gives each installation an address of its own; here it is set beforehand. */
const ADDRESS = '5b1d0c3e-7a52-4f0b-9a3e-6f1d2c4b8a90';

/** Starts Firefox with the extension, in a window nobody sees. */
export async function launchFirefox({ extension, profile, media = {} }: LaunchOptions): Promise<Driver> {
  const served = new Map<string, Served>();
  const foreignRequests: string[] = [];
  let browser = await launch();

  async function launch(): Promise<Browser> {
    const found = await findBrowser({ engine: 'firefox' });
    if (!found) throw new Error('No Firefox found. Install it, or set FIREFOX_PATH.');
    const launched = await puppeteer.launch({
      browser: 'firefox',
      executablePath: found.path,
      headless: true,
      userDataDir: profile,
      // Without it WebDriver may not open pages of the extension.
      args: ['--remote-allow-system-access'],
      defaultViewport: { width: 1000, height: 700 },
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: ADDRESS }),
        'layout.css.prefers-color-scheme.content-override': media.dark ? 0 : 1,
        'ui.prefersReducedMotion': media.reducedMotion ? 1 : 0,
      },
    });
    await launched.installExtension(extension);
    return launched;
  }

  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    page.on('request', (request) => {
      const from = request.frame()?.url() ?? '';
      if (from.startsWith('moz-extension:') && /^https?:/.test(request.url()))
        foreignRequests.push(`${from} → ${request.url()}`);
    });
    return page;
  }

  async function intercepted(): Promise<Page> {
    const page = await newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.isInterceptResolutionHandled()) return;
      const answer = servedAt(served, request.url());
      if (!/^https?:/.test(request.url())) return void request.continue();
      if (!answer) return void request.respond({ status: 404, contentType: 'text/plain', body: '' });
      const headers = answer.headers ?? {};
      request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: answer.html });
    });
    return page;
  }

  return {
    name: 'firefox',
    foreignRequests,
    serve(pages) {
      for (const [url, page] of Object.entries(pages)) served.set(url, page);
    },
    async open(url) {
      const page = await intercepted();
      await page.goto(url);
      return tabOf(page);
    },
    async openView(path) {
      const page = await newPage();
      const address = `moz-extension://${ADDRESS}/${path}`;
      // The page changes its process on the way, which the protocol does not report: it is asked where it is.
      page.goto(address).catch(() => undefined);
      await waitFor(async () => (await page.evaluate(() => location.href)) === address);
      return tabOf(page);
    },
    async update() {
      await browser.installExtension(extension);
    },
    async restart() {
      await browser.close();
      browser = await launch();
    },
    close: () => browser.close(),
  };
}

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > end) throw new Error('The page did not open.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function tabOf(page: Page): Tab {
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // A page from the back/forward cache does not load again, which the protocol would wait for.
    back: () => page.evaluate(() => history.back()),
    url: () => page.url(),
    evaluate: (run, argument) => page.evaluate(run as (argument: unknown) => never, argument),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
