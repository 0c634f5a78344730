import { findAttribution } from './event/attribution';
import { findContact } from './event/contact';
import { findEvent } from './event/event';
import { findKind } from './event/kind';
import { findIssues, groupIssues } from './issues/issues';
import type { Analysis, Release } from './model';
import { findCast } from './officials/officials';
import { findStatements } from './statements/statements';
import { readDocument } from './text/document';
import { findLanguage } from './text/language';
import { SCHEMA } from './version';

/**
 * The structure of a release: who met whom, when and where, what was said of which issue.
 *
 * In: a release as `page` reads it. Out: an Analysis whose offsets are UTF-16 code units into its own `text` (the release's text,
 * white space folded). Pure and synchronous; throws nothing on any text; time grows with the text's length. A release that is not
 * in English comes back with its language named and nothing claimed.
 */
export function analyze(release: Release): Analysis {
  const document = readDocument(release);
  const base = {
    schema: SCHEMA,
    url: release.url,
    title: release.title,
    published: release.published,
    text: document.text,
  } as const;
  const language = findLanguage(document);
  if (language !== 'en') return { ...base, ...NOTHING, language };

  const attribution = findAttribution(document);
  const contact = findContact(document, attribution);
  const kind = findKind(document, attribution, contact);
  const cast = findCast(document, attribution, kind, kind === 'readout' ? contact : null);
  const event = findEvent(document, kind === 'readout' ? contact : null, cast);
  const hits = findIssues(document, cast);
  const statements = findStatements(document, cast, hits, kind);
  return {
    ...base,
    kind,
    attribution: attribution?.by ?? null,
    language,
    event,
    officials: cast.officials,
    issues: groupIssues(hits),
    statements,
  };
}

const NOTHING = {
  kind: 'other',
  attribution: null,
  event: { kind: 'none', start: null, end: null, places: [], parties: [], tone: [], margins: null },
  officials: [],
  issues: [],
  statements: [],
} satisfies Partial<Analysis>;
