// Keeping what a page brings. Storage that is full or fails is told to the reader; what was kept stays.
import type { Analysis, Release } from '../analysis/model';
import { type Keeper, LibraryError, openKeeper, storageArea } from '../library/library';
import { browser } from '../messages/browser';
import type { Kept } from '../messages/requests';

/** The library, opened for writing by this worker. */
export function library(): Keeper {
  const analyser = browser.runtime.getManifest().version;
  return openKeeper(storageArea(browser.storage.local), () => new Date().toISOString(), { analyser });
}

/** Keeps a release and says since when it is there, or why it is not. */
export async function keepRelease(release: Release, analysis: Analysis, keeper = library()): Promise<Kept> {
  try {
    const { record, outcome } = await keeper.keep(release, analysis);
    return { kept: true, firstSeen: record.firstSeen, lastSeen: record.lastSeen, isNew: outcome === 'new' };
  } catch (error) {
    return { kept: false, why: error instanceof LibraryError && error.fault === 'full' ? 'full' : 'failed' };
  }
}
