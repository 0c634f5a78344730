// The test function of the browser suite: a project of playwright.config.ts is a browser, `driver` drives it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { launchChromium } from './drivers/chromium';
import type { Driver, Media } from './drivers/driver';
import { launchFirefox } from './drivers/firefox';

declare const chrome: Browser;

export { expect } from './expect';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Fixtures {
  driver: Driver;
  media: Media;
  /** Match patterns the extension may read besides its own: what a click on its icon grants for a page. */
  granted: string[];
  /** Milliseconds without work after which the background worker stops, where a browser can be told so. */
  idle: number | undefined;
  /** Whether the extension gets no more room than one that did not ask for more: some ten megabytes. */
  scarce: boolean;
  /** Whether the reader lets the extension into private windows. */
  inPrivate: boolean;
}

/** The file whose tests the browser of this process ran last. */
let lastFile: string | null = null;

/**
 * `driver` is shared by the tests of a file; `test.use({ media: … })` changes what the reader prefers. The next file may get the same
 * browser, with nothing kept in it.
 */
export const test = base.extend<{ emptied: undefined }, Fixtures>({
  emptied: [
    async ({ driver }, use, { file }) => {
      if (lastFile !== null && lastFile !== file) await empty(driver);
      lastFile = file;
      await use(undefined);
    },
    { auto: true },
  ],
  media: [{}, { option: true, scope: 'worker' }],
  granted: [[], { option: true, scope: 'worker' }],
  idle: [undefined, { option: true, scope: 'worker' }],
  scarce: [false, { option: true, scope: 'worker' }],
  inPrivate: [false, { option: true, scope: 'worker' }],
  driver: [
    async ({ media, granted, idle, scarce, inPrivate }, use, { project }) => {
      const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-'));
      const [launch, folder] =
        project.name === 'firefox' ? ([launchFirefox, 'firefox'] as const) : ([launchChromium, 'chrome'] as const);
      const built = path.join(process.env.EXTENSION_DIST ?? path.join(ROOT, 'dist'), folder);
      const lacking = scarce ? ['unlimitedStorage'] : [];
      const isChanged = granted.length > 0 || scarce;
      const extension = isChanged ? changed(built, `${profile}-extension`, granted, lacking) : built;
      const driver = await launch({
        extension,
        profile,
        media,
        scarce,
        inPrivate,
        ...(idle === undefined ? {} : { idle }),
      });
      await use(driver);
      await driver.close();
      for (const folder of [profile, `${profile}-extension`]) fs.rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

/** For readers who like it dark and want less motion. Files that use one and the same object share a browser. */
export const DARK: Media = { dark: true, reducedMotion: true };
/** A site of another maker that may be read: what a click on the icon grants. */
export const WIRE: string[] = ['https://wire.example/*'];

/** Takes away what is kept and set. */
async function empty(driver: Driver): Promise<void> {
  const view = await driver.openView('options.html');
  await view.evaluate(() => chrome.storage.local.clear());
  await view.close();
}

/** A copy of the package that may read further hosts and lacks some of its permissions. */
function changed(built: string, copy: string, hosts: string[], lacking: string[]): string {
  fs.cpSync(built, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as { host_permissions: string[]; permissions: string[] };
  manifest.host_permissions.push(...hosts);
  manifest.permissions = manifest.permissions.filter((one) => !lacking.includes(one));
  fs.writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/** A page of the fixtures, under the strictest policy a site can set. */
export function fixture(name: string): { html: string; headers: Record<string, string> } {
  return {
    html: fs.readFileSync(path.join(ROOT, 'test/fixtures/pages', `${name}.html`), 'utf8'),
    headers: STRICT,
  };
}

/** No script, no style, no image, no connection, no string made into markup. */
export const STRICT = {
  'content-security-policy':
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'",
};

/** Where screenshots go. */
export function screen(name: string): string {
  const folder = path.join(ROOT, 'out/screens');
  fs.mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.png`);
}
