// The cast of a text written for a test.
import { findAttribution } from '../../../src/analysis/event/attribution';
import { findContact } from '../../../src/analysis/event/contact';
import { findKind } from '../../../src/analysis/event/kind';
import type { Release } from '../../../src/analysis/model';
import { findCast } from '../../../src/analysis/officials/officials';
import { readDocument } from '../../../src/analysis/text/document';
import { release } from '../release';

export const ATTRIBUTION = 'The following is attributable to Spokesperson Dana Reed:\n';

/** The officials and references of a readout with this body, quotes for offsets. */
export function castOf(body: string, more: Partial<Release> = {}) {
  const document = readDocument(release(ATTRIBUTION + body, more));
  const attribution = findAttribution(document);
  const contact = findContact(document, attribution);
  const kind = findKind(document, attribution, contact);
  const cast = findCast(document, attribution, kind, kind === 'readout' ? contact : null);
  return {
    officials: cast.officials.map((official) => ({
      ...official,
      mentions: official.mentions.map(([start, end]) => document.text.slice(start, end)),
    })),
    references: cast.references.map(({ start, end, people, kind: sort }) => ({
      text: document.text.slice(start, end),
      people,
      kind: sort,
    })),
  };
}

/** The mentions of a body, in order of the cast. */
export const mentionsOf = (body: string) => castOf(body).officials.flatMap((official) => official.mentions);
