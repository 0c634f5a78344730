// Firefox, through WebDriver BiDi (puppeteer).
import fs from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers/find';
import { killBrowser } from './crash';
import { type Driver, type LaunchOptions, type Served, servedAt, type Tab } from './driver';
import { startProxy } from './proxy';

const EXTENSION = 'readout-lens@readout-lens.org';
/** Firefox gives each installation an address of its own; here it is set beforehand. */
const ADDRESS = '5b1d0c3e-7a52-4f0b-9a3e-6f1d2c4b8a90';

/** Starts Firefox with the extension, in a window nobody sees. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { extension, profile, media = {}, idle, scarce = false, inPrivate = false } = options;
  const served = new Map<string, Served>();
  const foreignRequests: string[] = [];
  const saves = path.join(profile, 'saved');
  const proxy = await startProxy();
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
        'browser.display.document_color_use': media.forcedColors ? 2 : 0,
        'browser.download.folderList': 2,
        'browser.download.dir': saves,
        'browser.download.alwaysOpenPanel': false,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        // In kilobytes, for all sites; one of them gets a fifth.
        ...(scarce ? { 'dom.quotaManager.temporaryStorage.fixedLimit': 50 * 1024 } : {}),
        ...(idle === undefined ? {} : { 'extensions.background.idle.timeout': idle }),
      },
    });
    await install(launched);
    return launched;
  }

  /** As puppeteer does it, but for what it has no word for. */
  async function install(into: Browser): Promise<void> {
    const { connection } = into as unknown as { connection: Connection };
    const extensionData = { type: 'path', path: extension };
    await connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': inPrivate });
  }

  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    // How long a test may take is said by the test.
    page.setDefaultTimeout(0);
    page.on('request', (request) => {
      const from = request.frame()?.url() ?? '';
      if (from.startsWith('moz-extension:') && /^https?:/.test(request.url()))
        foreignRequests.push(`${from} → ${request.url()}`);
    });
    return page;
  }

  async function intercepted(page: Page): Promise<Page> {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.isInterceptResolutionHandled()) return;
      const answer = servedAt(served, request.url());
      if (!/^https?:/.test(request.url())) return void request.continue().catch(gone);
      if (!answer) return void request.respond({ status: 404, contentType: 'text/plain', body: '' }).catch(gone);
      if (answer.breaks) return void request.abort().catch(gone);
      const headers = answer.headers ?? {};
      request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: answer.html }).catch(gone);
    });
    return page;
  }

  async function viewAt(path: string): Promise<Page> {
    const page = await newPage();
    const address = `moz-extension://${ADDRESS}/${path}`;
    // The page changes its process on the way, which the protocol does not report: it is asked where it is.
    page.goto(address).catch(() => undefined);
    const where = () => page.evaluate(() => 'browser' in globalThis && location.href);
    await waitFor(async () => (await where()) === address, 'The page did not open.');
    return page;
  }

  return {
    name: 'firefox',
    foreignRequests,
    serve(pages) {
      for (const [url, page] of Object.entries(pages)) served.set(url, page);
    },
    async open(url) {
      const page = await intercepted(await newPage());
      await page.goto(url);
      return tabOf(page, saves);
    },
    async openPrivate(url) {
      const view = await viewAt('options.html');
      const before = new Set(browser.targets());
      await view.evaluate(openPrivateWindow);
      await view.close();
      const target = await browser.waitForTarget((one) => one.type() === 'page' && !before.has(one));
      const page = await intercepted((await target.page())!);
      await page.goto(url);
      return tabOf(page, saves);
    },
    openView: async (path) => tabOf(await viewAt(path), saves),
    async update() {
      await install(browser);
    },
    left: proxy.asked,
    async stopWorker() {
      // There is no order for it: it stops by itself when it has been idle.
      await new Promise((resolve) => setTimeout(resolve, (idle ?? 30_000) * 2));
    },
    inWorker: () => Promise.reject(new Error('Nothing outside Firefox reaches into its worker.')),
    disableAndEnable: () => Promise.reject(new Error('Nothing outside Firefox can do this.')),
    async restart() {
      await browser.close();
      browser = await launch();
    },
    async crash() {
      await killBrowser(profile);
      await browser.close().catch(() => undefined);
      browser = await launch();
    },
    async close() {
      await browser.close();
      proxy.close();
    },
  };
}

/** What takes orders of WebDriver BiDi as they are. */
interface Connection {
  send(method: string, params: object): Promise<unknown>;
}

/** Runs in a page of the extension. */
async function openPrivateWindow(): Promise<void> {
  type Windows = { create(window: object): Promise<unknown> };
  const { windows } = (globalThis as unknown as { browser: { windows: Windows } }).browser;
  await windows.create({ incognito: true, url: 'about:blank' });
}

/** Files that are whole: one that is being written has another beside it that ends in ".part". */
function savedIn(folder: string): string[] {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  if (names.some((name) => name.endsWith('.part'))) return [];
  return names.filter((name) => fs.statSync(path.join(folder, name)).size > 0);
}

/** A tab that is closed, or a browser that is killed, takes its open requests along. */
const gone = (): undefined => undefined;

async function waitFor(isSo: () => Promise<boolean>, complaint: string, ms = 15_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > end) throw new Error(complaint);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Presses a key, others held down meanwhile ("Control+Enter"). */
async function press(page: Page, keys: string): Promise<void> {
  const held = keys.split('+') as KeyInput[];
  const key = held.pop()!;
  for (const one of held) await page.keyboard.down(one);
  await page.keyboard.press(key);
  for (const one of held.reverse()) await page.keyboard.up(one);
}

function tabOf(page: Page, saves: string): Tab {
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // A page from the back/forward cache does not load again, which the protocol would wait for.
    back: () => page.evaluate(() => history.back()),
    url: () => page.url(),
    evaluate: (run, argument) => page.evaluate(run as (argument: unknown) => never, argument),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => press(page, key),
    async resize(width, height) {
      await page.setViewport({ width, height });
      const isSized = (width: number, height: number) => innerWidth === width && innerHeight === height;
      await waitFor(() => page.evaluate(isSized, width, height), 'The window did not take its size.');
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    bringToFront: () => page.bringToFront(),
    print: () => page.pdf({ printBackground: true }),
    async choose(selector, paths) {
      const field = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(...paths);
    },
    async saved(run) {
      const before = new Set(savedIn(saves));
      await run();
      let found: string | undefined;
      await waitFor(
        async () => {
          found = savedIn(saves).find((name) => !before.has(name));
          return found !== undefined;
        },
        'Nothing was saved.',
        60_000,
      );
      return { path: path.join(saves, found!), name: found! };
    },
    close: () => page.close(),
  };
}
