// Gets a browser: one that is there, else one that is fetched, else one from the system's packages.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { detectBrowserPlatform, Browser as Fetched, install, resolveBuildId } from '@puppeteer/browsers';
import { FETCHED, findBrowser, type Installed, minimumOf, type Wanted } from './find';
import { type Engine, NAMED_BY } from './makes';

/** No browser is there and none can be had, in words that say what to do. */
export class NoBrowser extends Error {}

const SAY: Readonly<Record<Engine, { name: string; own: string; debian: string; byHand: string }>> = {
  chromium: {
    name: 'Chromium',
    own: 'Playwright’s Chromium',
    debian: 'chromium',
    byHand: 'Install Chromium (https://www.chromium.org/getting-involved/download-chromium/)',
  },
  firefox: {
    name: 'Firefox',
    own: 'Firefox from Mozilla',
    debian: 'firefox-esr',
    byHand: 'Install Firefox (https://www.mozilla.org/firefox/)',
  },
};

type Tell = (words: string) => void;

/**
 * A browser of an engine (Chromium where none is asked for), installed if need be; what is done is told a line at a time. Throws
 * NoBrowser when there is none to be had, Unusable (see findBrowser) when one is named that does not start.
 */
export async function obtainBrowser(wanted: Wanted, tell: Tell): Promise<Installed> {
  const engine = wanted.engine ?? 'chromium';
  const { own, name, byHand } = SAY[engine];
  const there = await findBrowser(wanted);
  if (there) return there;
  tell(`No ${name} of version ${minimumOf(engine)} or later is installed. Fetching ${own} …`);
  for (const attempt of [fetchBrowser, addLibraries, installPackage]) {
    const why = await attempt(engine, tell);
    if (why) tell(why);
    const found = await findBrowser({ ...wanted, engine });
    if (found) return found;
  }
  throw new NoBrowser(`There is no ${name} to run. ${byHand}, or name one in ${NAMED_BY[engine]}.`);
}

// Each attempt gives why it was of no use, or null.

async function fetchBrowser(engine: Engine): Promise<string | null> {
  const failed = engine === 'chromium' ? playwright('install', '--no-shell', 'chromium') : await fetchFirefox();
  return failed && `${SAY[engine].own} could not be fetched (${failed}).`;
}

/** Gives what went wrong, null when nothing did. */
async function fetchFirefox(): Promise<string | null> {
  const platform = detectBrowserPlatform();
  if (!platform) return 'there is none for this system';
  try {
    const buildId = await resolveBuildId(Fetched.FIREFOX, platform, 'stable');
    await install({ browser: Fetched.FIREFOX, buildId, cacheDir: FETCHED, platform });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A browser that was fetched may lack libraries of the system, as on a machine that never had a window. */
function addLibraries(engine: Engine, tell: Tell): string | null {
  if (!isRoot() || engine !== 'chromium' || !fs.existsSync(chromium.executablePath())) return null;
  tell('Installing the libraries it needs …');
  const failed = playwright('install-deps', 'chromium');
  return failed && `They could not be installed (${failed}).`;
}

function installPackage(engine: Engine, tell: Tell): string | null {
  if (!isRoot() || !isDebian()) return null;
  const name = SAY[engine].debian;
  tell(`Installing the package ${name} …`);
  // A machine without fonts would show boxes.
  const failed = run('apt-get', 'update') ?? run('apt-get', 'install', '-y', name, 'fonts-liberation');
  return failed && `The package ${name} could not be installed (${failed}).`;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Debian itself: what Ubuntu packs under these names are snaps. */
function isDebian(): boolean {
  const file = '/etc/os-release';
  return fs.existsSync(file) && /^ID=debian$/m.test(fs.readFileSync(file, 'utf8'));
}

function playwright(...args: string[]): string | null {
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  return run(process.execPath, cli, ...args);
}

/** Runs a program and gives the last thing it complained of, null when it went well. */
function run(program: string, ...args: string[]): string | null {
  const { status, error, stderr, stdout } = spawnSync(program, args, { encoding: 'utf8', env: QUIET });
  if (status === 0) return null;
  const complaint = `${stderr ?? ''}\n${stdout ?? ''}`.split('\n').find((line) => /^(?:E: |Error: )/.test(line));
  return (complaint ?? error?.message ?? `${path.basename(program)} ended with ${status}`).replace(
    /^(?:E|Error): /,
    '',
  );
}

const QUIET = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
