// Keeping what a page brings. Storage that is full or fails is told to the reader; what was kept stays.
import { analyze } from '../analysis/analyze';
import type { Analysis, Release } from '../analysis/model';
import {
  type Keeper,
  LibraryError,
  normalizeAddress,
  openKeeper,
  openReader,
  type Reader,
  storageArea,
} from '../library/library';
import { browser } from '../messages/browser';
import type { Answer, Kept } from '../messages/requests';

declare const __ANALYSER__: string;

/** The analyser at hand, by the name the build gives it. */
export const ANALYSER = typeof __ANALYSER__ === 'undefined' ? 'source' : __ANALYSER__;

/** The library, opened for writing. A worker that is stopped and started opens it again. */
export function keeper(): Keeper {
  return openKeeper(storageArea(browser.storage.local), () => new Date().toISOString(), { analyser: ANALYSER });
}

/** Keeps a release and says since when it is there, or why it is not. */
export async function keepRelease(release: Release, analysis: Analysis, library = keeper()): Promise<Kept> {
  try {
    const { record, outcome } = await library.keep(release, analysis);
    return { kept: true, firstSeen: record.firstSeen, lastSeen: record.lastSeen, isNew: outcome === 'new' };
  } catch (error) {
    return { kept: false, why: error instanceof LibraryError && error.fault === 'full' ? 'full' : 'failed' };
  }
}

/**
 * Analyses and keeps releases that were read from files. One that is kept already stays as it is, since a page says more of it than a
 * file; one without an address is refused; the others are kept.
 */
export async function takeReleases(
  releases: readonly Release[],
  library: Keeper = keeper(),
  reader: Reader = openReader(storageArea(browser.storage.local)),
): Promise<Answer<'take'>> {
  const known = await reader.kept(releases.flatMap(({ url }) => url ?? []));
  const fresh = releases.filter(({ url }) => url !== null && !known.has(url));
  const kept = await library.keepAll(fresh.map((release) => ({ release, analysis: analyze(release) })));
  const outcomes = new Map(fresh.map((release, at) => [release, kept[at]!]));
  return releases.map((release) => {
    const outcome = outcomes.get(release);
    if (outcome) return { address: outcome.address, outcome: outcome.outcome, why: null };
    if (release.url === null) return { address: null, outcome: 'refused', why: 'It has no address.' };
    return { address: normalizeAddress(release.url), outcome: 'same', why: null };
  });
}
