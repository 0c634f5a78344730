// Chromium, with the extension, with a rival or with none, on pages that are served from here.
import fs from 'node:fs';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browsers/find';

/** One running browser with a profile of its own. */
export interface Session {
  readonly version: string;
  /** Opens a tab, empty. */
  newTab(): Promise<Tab>;
  /** The address of a file of the extension that was loaded. */
  addressOf(file: string): Promise<string>;
  /** Ends the browser: what is measured in another must not share the machine with it. */
  close(): Promise<void>;
}

export interface Tab {
  readonly page: Page;
  readonly protocol: CDPSession;
}

export interface Browsers {
  /** Starts a browser with an unpacked extension, or with none. */
  start(extension: string | null): Promise<Session>;
  /** What every session answers from now on at these addresses; any other address of the web is empty. */
  serve(pages: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

/** Readies Chromium; gives why not, where there is none that starts. */
export async function openBrowsers(scratch: string): Promise<Browsers | string> {
  const found = await findBrowser({ engine: 'chromium' }).catch((error: Error) => error.message);
  if (!found) return 'there is no Chromium here';
  if (typeof found === 'string') return found;
  const { path: executablePath } = found;
  const pages = new Map<string, string>();
  const contexts: BrowserContext[] = [];

  async function launch(extension: string | null): Promise<BrowserContext> {
    const profile = fs.mkdtempSync(path.join(scratch, 'profile-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      args: extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [],
      viewport: { width: 1000, height: 700 },
    });
    contexts.push(context);
    await context.route(/^https?:/, (route) => {
      const body = pages.get(route.request().url()) ?? '';
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    return context;
  }

  try {
    await launch(null);
  } catch (error) {
    return `there is no Chromium that starts here (${(error as Error).message.split('\n')[0]})`;
  }
  return {
    async start(extension) {
      const context = await launch(extension);
      return {
        version: context.browser()?.version() ?? '',
        async newTab() {
          const page = await context.newPage();
          return { page, protocol: await context.newCDPSession(page) };
        },
        async addressOf(file) {
          const [worker] = context.serviceWorkers();
          return new URL(file, (worker ?? (await context.waitForEvent('serviceworker'))).url()).href;
        },
        close: () => context.close(),
      };
    },
    serve(served) {
      for (const [url, html] of Object.entries(served)) pages.set(url, html);
    },
    async close() {
      for (const context of contexts) await context.close();
    },
  };
}
