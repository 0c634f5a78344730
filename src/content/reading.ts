// From the document to a release and its analysis, without the page standing still over it.
import type { Analysis, Release } from '../analysis/model';
import { askFromPage } from '../messages/page-channel';
import { type FoundRelease, type Nothing, readPageInSlices } from '../page/page';
import { inSlices } from './pause';

/** What stands on a page, as `page` says it; "unread" on a site that is only read when the reader asks. */
export type PageFinding = FoundRelease | { found: 'nothing'; why: Nothing | 'unread' };

/** Reads a page in slices. Null when nobody waits for it any longer. */
export async function readRelease(
  document: Document,
  address: string,
  isAskedFor: boolean,
  isWanted: () => boolean,
): Promise<PageFinding | null> {
  const { hostname } = location;
  if (!isAskedFor && hostname !== 'state.gov' && !hostname.endsWith('.state.gov'))
    return { found: 'nothing', why: 'unread' };
  return inSlices(readPageInSlices(document, address, { generic: isAskedFor }), isWanted);
}

/** Analyses a release. The background worker does it: it is warm, and a page need not carry, nor wait for, what it takes. */
export async function analyse(release: Release): Promise<Analysis> {
  return { ...(await askFromPage('analyze', { release })), text: release.text };
}

/** The address of the page without its fragment. */
export function currentAddress(): string {
  const { href, hash } = location;
  return hash ? href.slice(0, -hash.length) : href;
}

/** Whether a page says the same as before. */
export function isSameRelease(a: Release, b: Release): boolean {
  return a.text === b.text && a.url === b.url && a.title === b.title && a.published === b.published;
}
