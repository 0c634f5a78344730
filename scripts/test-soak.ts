// npm run test:soak: the long tests, in Node and in real browsers. Arguments go to the browser part, which is Playwright's.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { runSuite } from './browser-suite';
import { ROOT } from './root';

const VITEST = 'test/soak/vitest.config.ts';
const PLAYWRIGHT = 'test/soak/playwright.config.ts';
const [inNode, inBrowsers] = [VITEST, PLAYWRIGHT].map((config) => fs.existsSync(path.join(ROOT, config)));

function runVitest(): number {
  const cli = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  return spawnSync(process.execPath, [cli, 'run', '--config', VITEST], { stdio: 'inherit', cwd: ROOT }).status ?? 1;
}

if (!inNode && !inBrowsers) {
  console.error(`There are no long tests: neither ${VITEST} nor ${PLAYWRIGHT} is there.`);
  process.exitCode = 1;
} else {
  const statuses = [inNode ? runVitest() : 0, inBrowsers ? await runSuite(PLAYWRIGHT, process.argv.slice(2)) : 0];
  process.exitCode = Math.max(...statuses);
}
