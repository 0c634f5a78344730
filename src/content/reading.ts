// From the document to a release and its analysis, without the page standing still over it.
import type { Analysis, Release } from '../analysis/model';
import { askFromPage, readAnswer } from '../messages/page-channel';
import type { FoundRelease, Nothing } from '../page/page';
import type { Early } from './early';
import type { Ahead } from './handover';
import { inSlices } from './pause';

/** What stands on a page, as `page` says it; "unread" on a site that is only read when the reader asks. */
export type PageFinding = FoundRelease | { found: 'nothing'; why: Nothing | 'unread' };

/** Reads a page in slices. Null when nobody waits for it any longer. */
export async function readRelease(
  document: Document,
  address: string,
  isAskedFor: boolean,
  isWanted: () => boolean,
  readers: Ahead['page'],
): Promise<PageFinding | null> {
  const { hostname } = location;
  if (!isAskedFor && hostname !== 'state.gov' && !hostname.endsWith('.state.gov'))
    return { found: 'nothing', why: 'unread' };
  const { readPageInSlices } = await readers();
  return inSlices(readPageInSlices(document, address, { generic: isAskedFor }), isWanted);
}

/**
 * Analyses a release. The background worker does it: it is warm, and a page need not carry, nor wait for, what it takes. `early`: the
 * same question, asked before.
 */
export async function analyse(release: Release, early: Early | null): Promise<Analysis> {
  const reply = await early?.answer;
  const answer = reply ? readAnswer('analyze', reply) : await askFromPage('analyze', { release });
  return { ...answer, text: release.text };
}

/** Whether a page says the same as before. */
export function isSameRelease(a: Release, b: Release): boolean {
  return (Object.keys(a) as (keyof Release)[]).every((key) => a[key] === b[key]);
}
