// Finds browsers that are on this machine and new enough to run the extension.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { Browser as Fetched, getInstalledBrowsers } from '@puppeteer/browsers';
import { manifestFor } from '../manifests';
import { ROOT } from '../root';
import { type Engine, MAKES, type Make, NAMED_BY } from './makes';
import { isAtLeast, versionOf } from './version';

/** A browser that starts, by its program file. */
export interface Installed {
  readonly name: string;
  readonly engine: Engine;
  readonly path: string;
  readonly version: string;
}

export interface Wanted {
  readonly engine?: Engine;
  /** Chrome and Edge will do: the one who asks installs the extension over the protocol. */
  readonly branded?: boolean;
}

/** A browser that was named and cannot be used, in words for the one who named it. */
export class Unusable extends Error {}

/** Where browsers that are fetched for tests are kept, beside those of other projects. */
export const FETCHED = process.env.PUPPETEER_CACHE_DIR ?? path.join(os.homedir(), '.cache/puppeteer');

/**
 * The first browser that is there and new enough; null when there is none. Throws Unusable when one is named in the environment that
 * does not start.
 */
export async function findBrowser({ engine, branded = false }: Wanted = {}): Promise<Installed | null> {
  const engines: Engine[] = engine ? [engine] : ['chromium', 'firefox'];
  for (const wanted of engines) {
    const named = process.env[NAMED_BY[wanted]];
    if (named) return namedBrowser(named, wanted);
  }
  for (const wanted of engines) {
    const makes = MAKES.filter((make) => make.engine === wanted && (branded || !make.branded));
    const found = firstUsable(makes.flatMap(candidatesOf)) ?? firstUsable(await fetchedBrowsers(wanted));
    if (found) return found;
  }
  return null;
}

type Candidate = Omit<Installed, 'version'>;

function namedBrowser(file: string, engine: Engine): Installed {
  const version = versionOf(file);
  if (!version) throw new Unusable(`${NAMED_BY[engine]} names ${file}, which does not start as a browser.`);
  return { name: engine, engine, path: file, version };
}

function firstUsable(candidates: readonly Candidate[]): Installed | null {
  for (const candidate of candidates) {
    const version = versionOf(candidate.path);
    if (version && isAtLeast(version, minimumOf(candidate.engine))) return { ...candidate, version };
  }
  return null;
}

function candidatesOf({ name, engine, commands, places }: Make): Candidate[] {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => commands.map((command) => path.join(folder, command)));
  return [...onPath, ...placesOn(process.platform, places)]
    .filter((file) => fs.existsSync(file) && !isSnap(file))
    .map((file) => ({ name, engine, path: file }));
}

function placesOn(system: NodeJS.Platform, places: Make['places']): string[] {
  const own = places[system] ?? [];
  if (system === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => own.map((file) => path.join(folder, file)));
  }
  return system === 'darwin' ? [...own, ...own.map((file) => path.join(os.homedir(), file))] : [...own];
}

/** A snap sees neither /tmp nor hidden folders: profiles and packages of tests are closed to it. */
function isSnap(file: string): boolean {
  const real = fs.realpathSync(file);
  if (real === '/usr/bin/snap' || real.startsWith('/snap/')) return true;
  if (fs.statSync(real).size > 10_000) return false;
  return fs.readFileSync(real, 'latin1').includes('/snap/');
}

/** Browsers fetched for tests before: Playwright's Chromium, Mozilla's Firefox. */
async function fetchedBrowsers(engine: Engine): Promise<Candidate[]> {
  if (engine === 'chromium') {
    const file = chromium.executablePath();
    return fs.existsSync(file) ? [{ name: 'Playwright’s Chromium', engine, path: file }] : [];
  }
  if (!fs.existsSync(FETCHED)) return [];
  const installed = await getInstalledBrowsers({ cacheDir: FETCHED });
  return installed
    .filter(({ browser }) => browser === Fetched.FIREFOX)
    .map(({ executablePath }) => ({ name: 'Firefox', engine, path: executablePath }));
}

/** The least version, as the manifest has it. */
export function minimumOf(engine: Engine): string {
  if (engine === 'chromium') return String(manifestFor('chrome', ROOT).minimum_chrome_version);
  const { gecko } = manifestFor('firefox', ROOT).browser_specific_settings as { gecko: { strict_min_version: string } };
  return gecko.strict_min_version;
}
