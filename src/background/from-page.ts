// Keeping the release of a page, where that is what the reader wants of this page.
import type { Release } from '../analysis/model';
import type { Kept } from '../messages/requests';
import type { Sender } from '../messages/senders';
import { analysisOf } from './analyses';
import { isAskedFor } from './asked';
import { keepRelease } from './keep';

/**
 * Keeps a release that a page handed over. Not from a private window; not from a page we were not asked to read; and no page may speak
 * for another site.
 */
export async function keepFromPage(release: Release, sender: Sender, keep = keepRelease): Promise<Kept> {
  if (sender.incognito) return { kept: false, why: 'private' };
  if (!isOfSite(release.url, sender.url) || !(await isAskedFor(sender))) return { kept: false, why: 'not-asked' };
  return keep(release, analysisOf(release));
}

function isOfSite(url: string | null, page: string): boolean {
  return url !== null && URL.canParse(url) && new URL(url).origin === new URL(page).origin;
}
