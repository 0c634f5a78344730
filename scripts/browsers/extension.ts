// A Chromium, Chrome or Edge with the unpacked extension in it.
import { type BrowserContext, chromium } from '@playwright/test';
import type { Installed } from './find';

export interface WithExtension {
  readonly context: BrowserContext;
  /** The address of a page of the extension. */
  addressOf(page: string): string;
}

type Options = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** Starts the browser on a profile and hands it the extension. Further options are Playwright's. */
export async function launchWithExtension(
  browser: Installed,
  extension: string,
  profile: string,
  options: Options,
): Promise<WithExtension> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    // The sandbox does not start for root.
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--enable-automation', '--disable-extensions'],
    ...options,
    // Chrome and Edge take no extension from the command line any more: it is handed over below.
    args: ['--enable-unsafe-extension-debugging', ...(options.args ?? [])],
  });
  const protocol = await context.browser()!.newBrowserCDPSession();
  const { id } = await protocol.send('Extensions.loadUnpacked', { path: extension });
  return { context, addressOf: (page) => `chrome-extension://${id}/${page}` };
}
