// Libraries with a known number of kept releases, each in a browser profile of its own.
import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { analyze } from '../../src/analysis/analyze';
import type { Reading } from '../../src/library/library';
import { releaseOf } from '../releases';
import type { Browsers, Session } from './browsers';
import type { Material } from './material';
import { bundle } from './processes';

/** What processes/keeper.ts puts into the page. */
export interface KeeperInPage {
  /** Keeps readings; gives the milliseconds it took. */
  keep(readings: readonly Reading[]): Promise<number>;
  /** Forgets a release for good. */
  forget(url: string): Promise<void>;
}

export interface Filled {
  readonly kept: number;
  /** Milliseconds the keeping took, and the bytes it takes up. */
  readonly took: number;
  readonly bytes: number;
  readonly session: Session;
  /** A page of the extension, with the keeper at `lensBench`. */
  readonly page: Page;
}

const BATCH = 250;
const FIRST_DAY = Date.parse('2017-01-20');
const DAYS = 3500;
const DAY_MS = 86_400_000;

/** As many readings as are asked for: the archive's, again and again under other addresses and dates. */
export function readingsOf({ archive, archived }: Material, count: number): Reading[] {
  const read = archived.flatMap((line, at): Reading[] => {
    const release = releaseOf({ name: `${archive}:${at + 1}`, kind: 'line', text: JSON.stringify(line) });
    return [{ release, analysis: analyze(release) }];
  });
  return Array.from({ length: count }, (_, at) => {
    const { release, analysis } = read[at % read.length]!;
    const url = `https://www.state.gov/kept-${at}/`;
    const day = new Date(FIRST_DAY + ((at * 7919) % DAYS) * DAY_MS).toISOString().slice(0, 10);
    const event = { ...analysis.event, start: day, end: day };
    return { release: { ...release, url, published: day }, analysis: { ...analysis, url, published: day, event } };
  });
}

/** Starts a browser with the extension and fills its library. */
export async function startFilled(
  browsers: Browsers,
  place: { extension: string; root: string; scratch: string },
  readings: readonly Reading[],
): Promise<Filled> {
  const session = await browsers.start(place.extension);
  const { page } = await session.newTab();
  await page.goto(await session.addressOf('highlights.css'));
  await page.evaluate(fs.readFileSync(await bundle(place.root, 'processes/keeper', place.scratch), 'utf8'));
  let took = 0;
  for (let at = 0; at < readings.length; at += BATCH) took += await keepIn(page, readings.slice(at, at + BATCH));
  const bytes = await page.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: StorageApi } } }).chrome.storage.local.getBytesInUse(null),
  );
  return { kept: readings.length, took, bytes, session, page };
}

interface StorageApi {
  getBytesInUse(keys: null): Promise<number>;
}

/** Keeps readings through a page's keeper; gives the milliseconds it took. */
export function keepIn(page: Page, readings: readonly Reading[]): Promise<number> {
  return page.evaluate(
    (these) => (globalThis as unknown as { lensBench: KeeperInPage }).lensBench.keep(these),
    [...readings],
  );
}

export function forgetIn(page: Page, url: string): Promise<void> {
  return page.evaluate((it) => (globalThis as unknown as { lensBench: KeeperInPage }).lensBench.forget(it), url);
}
