// What kind of release this is.
import { KIND_TITLES, KIND_TYPES } from '../data/kinds';
import type { Kind } from '../model';
import type { TextDocument } from '../text/document';
import type { Attribution } from './attribution';
import type { Contact } from './contact';

/**
 * The kind of a release: the page's own document type when it prints one, else what the text shows. A readout reports a contact and is
 * attributed to a spokesperson, or says in its title that it is about a call, a meeting or a visit.
 */
export function findKind(document: TextDocument, attribution: Attribution | null, contact: Contact | null): Kind {
  const { type, title, byline } = document.release;
  const typed = type && ofType(type);
  const turns = hasTurns(document);
  // A readout may be printed as a media note or a statement; its line of attribution tells.
  if (typed && !(attribution?.line && contact && (typed === 'media-note' || typed === 'press-statement'))) return typed;
  if (contact && attribution?.line && !turns) return 'readout';
  const titled = ofTitle(title);
  if (titled && titled !== 'readout') return titled;
  if (turns) return 'remarks';
  if (contact && (titled === 'readout' || !byline)) return 'readout';
  if (attribution || OFFICE.test(byline ?? '') || opensWithByline(document)) return 'press-statement';
  return /Office of the Spokes/.test(byline ?? '') ? 'media-note' : 'other';
}

const OFFICE = /\b(?:Secretary|Ambassador|Envoy|Representative)\b/;

/** "Jane Roe, Secretary of State" as the first line of a body. */
function opensWithByline({ text, paragraphs }: TextDocument): boolean {
  const first = paragraphs[0];
  if (!first || paragraphs.length < 2 || first.end - first.start > 120) return false;
  const line = text.slice(first.start, first.end);
  return (
    OFFICE.test(line.slice(line.indexOf(',') + 1)) && /^\p{Lu}[^,.!?]{0,3}[^,!?]{3,50}, \p{Lu}[^.!?]*$/u.test(line)
  );
}

function ofType(type: string): Kind | null {
  const wanted = type.trim().toLowerCase();
  return KIND_TYPES.find(([name]) => wanted.includes(name))?.[1] ?? null;
}

function ofTitle(title: string): Kind | null {
  const lower = title.slice(0, 400).toLowerCase();
  return KIND_TITLES.find(([phrase]) => lower.includes(phrase))?.[1] ?? null;
}

const SPEAKERS =
  /\b(?:QUESTION|MR|MS|MRS|DR|MODERATOR|OPERATOR|INTERPRETER|PARTICIPANT|STAFF|OFFICIAL|SECRETARY|MINISTER|AMBASSADOR|PRESIDENT|ENVOY|REPRESENTATIVE|COORDINATOR|COUNSELOR|ADVISOR|ADMINISTRATOR|DIRECTOR|GENERAL|KING|PREMIER|CHANCELLOR|SPEAKER|SENATOR|CONGRESSMAN|CONGRESSWOMAN|GOVERNOR|MAYOR|CHAIR|COMMISSIONER)\b/;

/** Speaker turns: paragraphs that open with a name or QUESTION in capitals and a colon. */
function hasTurns({ paragraphs, text }: TextDocument): boolean {
  let turns = 0;
  let speech = false;
  for (const { start, end } of paragraphs.slice(0, 60)) {
    const head = text.slice(start, Math.min(end, start + 60));
    const colon = head.indexOf(':');
    if (colon > 2 && /^[A-Z][^a-z:]{2,}$/.test(head.slice(0, colon))) {
      turns += 1;
      // "VESSEL NAME:" heads a list, "QUESTION:" a turn.
      speech ||= SPEAKERS.test(head.slice(0, colon));
    }
    if (turns > 1 && speech) return true;
  }
  return false;
}
