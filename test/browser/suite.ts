// The test function of the browser suite: a project of playwright.config.ts is a browser, `driver` drives it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { launchChromium } from './drivers/chromium';
import type { Driver, Media } from './drivers/driver';
import { launchFirefox } from './drivers/firefox';

export { expect } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Fixtures {
  driver: Driver;
  media: Media;
}

/** `driver` is shared by the tests of a file; `test.use({ media: … })` changes what the reader prefers. */
export const test = base.extend<object, Fixtures>({
  media: [{}, { option: true, scope: 'worker' }],
  driver: [
    async ({ media }, use, { project }) => {
      const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-'));
      const [launch, folder] =
        project.name === 'firefox' ? ([launchFirefox, 'firefox'] as const) : ([launchChromium, 'chrome'] as const);
      const extension = path.join(process.env.EXTENSION_DIST ?? path.join(ROOT, 'dist'), folder);
      const driver = await launch({ extension, profile, media });
      await use(driver);
      await driver.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

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
