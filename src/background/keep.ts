// Keeping what a page brings. Storage that is full or fails is told to the reader; what was kept stays.
import { analyze } from '../analysis/analyze';
import type { Analysis, Release } from '../analysis/model';
import { type Keeper, LibraryError, openKeeper, storageArea } from '../library/library';
import { browser } from '../messages/browser';
import type { Answer, Kept } from '../messages/requests';

/** The library, opened for writing. A worker that is stopped and started opens it again. */
export function keeper(): Keeper {
  const analyser = browser.runtime.getManifest().version;
  return openKeeper(storageArea(browser.storage.local), () => new Date().toISOString(), { analyser });
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

/** Analyses and keeps releases that were read from files. One without an address is refused, the others are kept. */
export async function takeReleases(releases: readonly Release[], library = keeper()): Promise<Answer<'take'>> {
  const known = releases.filter(({ url }) => url !== null);
  const kept = await library.keepAll(known.map((release) => ({ release, analysis: analyze(release) })));
  const outcomes = new Map(known.map((release, at) => [release, kept[at]!]));
  return releases.map((release) => {
    const outcome = outcomes.get(release);
    if (!outcome) return { address: null, outcome: 'refused', why: 'It has no address.' };
    return { address: outcome.address, outcome: outcome.outcome, why: null };
  });
}
