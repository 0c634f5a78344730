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
  return inOrder({ ...a, lastSeen: '' }) === inOrder({ ...b, lastSeen: '' });
}

/** JSON with the fields of every object in one order: the storage and the analysis each have their own. */
function inOrder(record: KeptRelease): string {
  return JSON.stringify(record, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
