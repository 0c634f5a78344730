// Chromium, through Playwright.
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browsers/find';
import { type Driver, type LaunchOptions, type Served, servedAt, type Tab } from './driver';

/** Starts Chromium with the extension, in a window nobody sees. */
export async function launchChromium({ extension, profile, media = {} }: LaunchOptions): Promise<Driver> {
  const pages = new Map<string, Served>();
  const foreignRequests: string[] = [];
  let context = await launch();

  async function launch(): Promise<BrowserContext> {
    const found = await findBrowser({ engine: 'chromium' });
    if (!found) throw new Error('No Chromium found. Install it, or set CHROMIUM_PATH.');
    const launched = await chromium.launchPersistentContext(profile, {
      executablePath: found.path,
      headless: true,
      args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
      colorScheme: media.dark ? 'dark' : 'light',
      reducedMotion: media.reducedMotion ? 'reduce' : 'no-preference',
      viewport: { width: 1000, height: 700 },
    });
    await launched.route(/^https?:/, (route) => {
      const page = servedAt(pages, route.request().url());
      if (!page) return route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html, headers: page.headers ?? {} });
    });
    launched.on('request', (request) => {
      const from = request.serviceWorker()?.url() ?? request.frame().url();
      if (from.startsWith('chrome-extension:') && !request.url().startsWith('chrome-extension:'))
        foreignRequests.push(`${from} → ${request.url()}`);
    });
    return launched;
  }

  async function extensionId(): Promise<string> {
    const [worker] = context.serviceWorkers();
    return new URL((worker ?? (await context.waitForEvent('serviceworker'))).url()).host;
  }
  await extensionId();

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
    async openView(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${await extensionId()}/${path}`);
      return tabOf(page);
    },
    async update() {
      const page = await context.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(reloadExtension, await extensionId());
      await page.close();
    },
    async restart() {
      await context.close();
      context = await launch();
      await extensionId();
    },
    close: () => context.close(),
  };
}

/** Runs in chrome://extensions, which alone may do this. */
function reloadExtension(id: string): Promise<void> {
  type Call = (argument: unknown, ...more: unknown[]) => void;
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Record<string, Call> } }).chrome;
  return new Promise((resolve) => {
    developerPrivate.updateProfileConfiguration!({ inDeveloperMode: true }, () =>
      developerPrivate.reload!(id, { failQuietly: true }, resolve),
    );
  });
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
    resize: (width, height) => page.setViewportSize({ width, height }),
    // Hiding the caret would write into the page.
    screenshot: async (path) => void (await page.screenshot({ path, caret: 'initial' })),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
