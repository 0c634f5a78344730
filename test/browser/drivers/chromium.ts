// Chromium, through Playwright.
import fs from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browsers/find';
import { killBrowser } from './crash';
import { type Driver, type LaunchOptions, type Served, servedAt, type Tab } from './driver';
import { startProxy } from './proxy';

/** Starts Chromium with the extension, in a window nobody sees. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { extension, profile, media = {}, inPrivate = false } = options;
  const pages = new Map<string, Served>();
  const foreignRequests: string[] = [];
  const proxy = await startProxy();
  connectNowhereAhead(profile);
  let context = await launch();

  async function launch(): Promise<BrowserContext> {
    const found = await findBrowser({ engine: 'chromium' });
    if (!found) throw new Error('No Chromium found. Install it, or set CHROMIUM_PATH.');
    const launched = await chromium.launchPersistentContext(profile, {
      executablePath: found.path,
      headless: true,
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        `--proxy-server=http://127.0.0.1:${proxy.port}`,
      ],
      colorScheme: media.dark ? 'dark' : 'light',
      reducedMotion: media.reducedMotion ? 'reduce' : 'no-preference',
      forcedColors: media.forcedColors ? 'active' : 'none',
      viewport: { width: 1000, height: 700 },
    });
    // How long a test may take is said by the test.
    launched.setDefaultTimeout(0);
    await launched.route(/^https?:/, (route) => {
      const page = servedAt(pages, route.request().url());
      if (!page) return route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
      if (page.breaks) return route.abort('connectionreset');
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html, headers: page.headers ?? {} });
    });
    launched.on('request', (request) => {
      const from = request.serviceWorker()?.url() ?? request.frame().url();
      if (from.startsWith('chrome-extension:') && !request.url().startsWith('chrome-extension:'))
        foreignRequests.push(`${from} → ${request.url()}`);
    });
    return launched;
  }

  /** The extension is there once its worker is; its id stays the same. */
  async function workerStarted(): Promise<string> {
    const [worker] = context.serviceWorkers();
    return new URL((worker ?? (await context.waitForEvent('serviceworker'))).url()).host;
  }
  const id = await workerStarted();
  if (inPrivate) await inSettings(letIntoPrivateWindows, id);

  async function viewAt(path: string): Promise<Page> {
    const page = await context.newPage();
    // An extension that was only just put in or switched on may not be there yet.
    await patiently(() => page.goto(`chrome-extension://${id}/${path}`));
    return page;
  }

  /** Runs in chrome://extensions, which may do more than others. */
  async function inSettings<A>(run: (argument: A) => Promise<void>, argument: A): Promise<void> {
    const page = await context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(run as (argument: unknown) => Promise<void>, argument);
    await page.close();
  }

  return {
    name: 'chromium',
    foreignRequests,
    serve(served) {
      for (const [url, page] of Object.entries(served)) pages.set(url, page);
    },
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return tabOf(page);
    },
    async openPrivate(url) {
      const view = await viewAt('options.html');
      const [page] = await Promise.all([context.waitForEvent('page'), view.evaluate(openPrivateWindow)]);
      await view.close();
      await page.goto(url);
      return tabOf(page);
    },
    openView: async (path) => tabOf(await viewAt(path)),
    left: proxy.asked,
    update: async () => inSettings(reloadExtension, id),
    disableAndEnable: async () => inSettings(switchOffAndOn, id),
    async stopWorker() {
      const page = context.pages()[0] ?? (await context.newPage());
      const protocol = await context.newCDPSession(page);
      await protocol.send('ServiceWorker.enable');
      await protocol.send('ServiceWorker.stopAllWorkers');
      await protocol.detach();
    },
    async inWorker(run, argument) {
      const worker = context.serviceWorkers().find((one) => one.url().includes(id));
      if (!worker) throw new Error('The worker is stopped.');
      return worker.evaluate(run as (argument: unknown) => never, argument);
    },
    async restart() {
      await context.close();
      context = await launch();
      await workerStarted();
    },
    async crash() {
      await killBrowser(profile);
      await context.close().catch(() => undefined);
      context = await launch();
      await workerStarted();
    },
    async close() {
      await context.close();
      proxy.close();
    },
  };
}

/** A new profile's settings: Chromium connects to no host before it is asked for, so that what leaves was meant to. */
function connectNowhereAhead(profile: string): void {
  fs.mkdirSync(path.join(profile, 'Default'), { recursive: true });
  const settings = { net: { network_prediction_options: 2 } };
  fs.writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(settings));
}

function reloadExtension(id: string): Promise<void> {
  type Call = (argument: unknown, ...more: unknown[]) => void;
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Record<string, Call> } }).chrome;
  return new Promise((resolve) => {
    developerPrivate.updateProfileConfiguration!({ inDeveloperMode: true }, () =>
      developerPrivate.reload!(id, { failQuietly: true }, resolve),
    );
  });
}

/** The extension is loaded anew by it. */
function letIntoPrivateWindows(id: string): Promise<void> {
  type Call = (argument: unknown, done: () => void) => void;
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Record<string, Call> } }).chrome;
  return new Promise((resolve) => {
    developerPrivate.updateProfileConfiguration!({ inDeveloperMode: true }, () =>
      developerPrivate.updateExtensionConfiguration!({ extensionId: id, incognitoAccess: true }, resolve),
    );
  });
}

async function switchOffAndOn(id: string): Promise<void> {
  type Management = { setEnabled(id: string, on: boolean): Promise<void> };
  const { management } = (globalThis as unknown as { chrome: { management: Management } }).chrome;
  await management.setEnabled(id, false);
  await management.setEnabled(id, true);
}

/** Runs in a page of the extension. */
async function openPrivateWindow(): Promise<void> {
  type Windows = { create(window: object): Promise<unknown> };
  const { windows } = (globalThis as unknown as { chrome: { windows: Windows } }).chrome;
  await windows.create({ incognito: true, url: 'about:blank' });
}

/** Tries again what fails, for ten seconds. */
async function patiently(act: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return void (await act());
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function tabOf(page: Page): Tab {
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    url: () => page.url(),
    evaluate: (run, argument) => page.evaluate(run as (argument: unknown) => never, argument),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    async resize(width, height) {
      await page.setViewportSize({ width, height });
      await page.waitForFunction(([width, height]) => innerWidth === width && innerHeight === height, [width, height]);
    },
    // Hiding the caret would write into the page.
    screenshot: async (path) => void (await page.screenshot({ path, caret: 'initial' })),
    bringToFront: () => page.bringToFront(),
    print: () => page.pdf({ printBackground: true }),
    choose: (selector, paths) => page.setInputFiles(selector, paths.length === 1 ? paths[0]! : paths),
    async saved(run) {
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: 0 }), run()]);
      return { path: await download.path(), name: download.suggestedFilename() };
    },
    close: () => page.close(),
  };
}
