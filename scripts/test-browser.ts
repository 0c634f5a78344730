// Builds the extension and runs the browser suite in Chromium and Firefox, which are fetched or installed where they are missing.
// Arguments go to Playwright: --project=firefox, -g WORDS.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Unusable } from './browsers/find';
import { type Engine, NAMED_BY } from './browsers/makes';
import { NoBrowser, obtainBrowser } from './browsers/obtain';
import { build } from './build';
import { ROOT } from './root';

/** The engines that the arguments leave in: all, unless projects are named. */
function enginesOf(args: readonly string[]): Engine[] {
  const all: Engine[] = ['chromium', 'firefox'];
  const named = args.flatMap((arg, at) => (arg === '--project' ? [args[at + 1]] : [/^--project=(.*)/.exec(arg)?.[1]]));
  const wanted = all.filter((engine) => named.includes(engine));
  return wanted.length > 0 ? wanted : all;
}

/** The environment in which the drivers find the browsers at once. */
async function withBrowsers(engines: readonly Engine[]): Promise<NodeJS.ProcessEnv> {
  const env = { ...process.env };
  for (const engine of engines) {
    const { name, version, path } = await obtainBrowser({ engine }, console.log);
    console.log(`${name} ${version} (${path})`);
    env[NAMED_BY[engine]] = path;
  }
  return env;
}

async function main(args: readonly string[]): Promise<number> {
  const env = await withBrowsers(enginesOf(args));
  if (!process.env.EXTENSION_DIST) await build();
  const playwright = path.join(ROOT, 'node_modules/@playwright/test/cli.js');
  const config = path.join(ROOT, 'test/browser/playwright.config.ts');
  const { status } = spawnSync(process.execPath, [playwright, 'test', '-c', config, ...args], {
    stdio: 'inherit',
    cwd: ROOT,
    env,
  });
  return status ?? 1;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  if (!(error instanceof NoBrowser) && !(error instanceof Unusable)) throw error;
  console.error(error.message);
  return 1;
});
