// Builds the extension and runs the browser suite in Chromium and Firefox. Arguments go to Playwright: --project=firefox, -g WORDS.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from './build';

const ROOT = path.resolve(import.meta.dirname, '../..');

if (!process.env.EXTENSION_DIST) await build();
const playwright = path.join(ROOT, 'node_modules/@playwright/test/cli.js');
const { status } = spawnSync(
  process.execPath,
  [playwright, 'test', '-c', path.join(ROOT, 'test/browser/playwright.config.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit', cwd: ROOT },
);
process.exit(status ?? 1);
