import type { Kind, ReadoutEvent } from '../model';
import type { Cast } from '../officials/officials';
import type { TextDocument } from '../text/document';

/** The contact a release reports: its kind, dates, places, parties, tone. */
export function findEvent(_document: TextDocument, _cast: Cast, _kind: Kind): ReadoutEvent {
  return { kind: 'none', start: null, end: null, places: [], parties: [], tone: [], margins: null };
}
