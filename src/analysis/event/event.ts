import type { ReadoutEvent } from '../model';
import type { Cast } from '../officials/officials';
import type { TextDocument } from '../text/document';
import type { Contact } from './contact';
import { findDates } from './dates';
import { findParties } from './parties';
import { findMargins, findPlaces } from './places';
import { findTone } from './tone';

/** The event a release reports: its kind, dates, places, parties, tone; kind `none` and nothing else where there was no contact. */
export function findEvent(document: TextDocument, contact: Contact | null, cast: Cast): ReadoutEvent {
  if (!contact) return { kind: 'none', start: null, end: null, places: [], parties: [], tone: [], margins: null };
  const dates = findDates(document, contact);
  const taken = cast.officials.flatMap((official) => official.mentions);
  return {
    kind: contact.kind,
    start: dates?.start ?? null,
    end: dates?.end ?? null,
    // A call is nowhere: a city in its sentence is where someone sat.
    places: contact.kind === 'call' ? [] : findPlaces(document, contact, taken),
    parties: findParties(document, contact, cast),
    tone: findTone(document),
    margins: findMargins(document, contact),
  };
}
