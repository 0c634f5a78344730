// Runs a Playwright suite on a fresh build of the extension, in Chromium and Firefox, which are fetched or installed where they are
// missing.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
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

/**
 * Runs the suite of a configuration (relative to the root); further arguments are Playwright's. Gives its exit status, 1 when a browser
 * cannot be had, which is said on standard error.
 */
export async function runSuite(config: string, args: readonly string[]): Promise<number> {
  let env: NodeJS.ProcessEnv;
  try {
    env = await withBrowsers(enginesOf(args));
  } catch (error) {
    if (!(error instanceof NoBrowser) && !(error instanceof Unusable)) throw error;
    console.error(error.message);
    return 1;
  }
  if (env.EXTENSION_DIST) return playwright(config, args, env);
  // A folder of its own: a build that is made meanwhile takes nothing away from the tests.
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-built-'));
  try {
    await build({ out: scratch });
    return playwright(config, args, { ...env, EXTENSION_DIST: scratch });
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

function playwright(config: string, args: readonly string[], env: NodeJS.ProcessEnv): number {
  const cli = path.join(ROOT, 'node_modules/@playwright/test/cli.js');
  const run = spawnSync(process.execPath, [cli, 'test', '-c', path.join(ROOT, config), ...args], {
    stdio: 'inherit',
    cwd: ROOT,
    env,
  });
  return run.status ?? 1;
}
