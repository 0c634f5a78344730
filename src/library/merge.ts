// Two records of one release as one.
import { mergeNotes, reanchor } from './notes';
import type { KeptRelease } from './record';

/** The record kept and one that comes from elsewhere, joined: seen from the first to the last, read as the later one, notes of both. */
export function mergeRecords(ours: KeptRelease, theirs: KeptRelease): KeptRelease {
  const later = theirs.lastSeen > ours.lastSeen ? theirs : ours;
  return {
    ...later,
    firstSeen: [ours.firstSeen, theirs.firstSeen].sort()[0]!,
    notes: reanchor(mergeNotes(ours.notes, theirs.notes), later.analysis.text),
  };
}

/** Whether two records say the same of the release, whenever it was seen. */
export function sameRecord(a: KeptRelease, b: KeptRelease): boolean {
  return JSON.stringify({ ...a, lastSeen: '' }) === JSON.stringify({ ...b, lastSeen: '' });
}
