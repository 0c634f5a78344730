// A reader's notes on a release, as values: what a list of them becomes when one is written, or when the text under them changes.
import { findAnchor } from './anchor';
import { LibraryError } from './errors';
import type { Anchor, Note } from './record';

/** What a reader gives when writing a note: a new one has no id yet. */
export interface NoteDraft {
  id?: string;
  body: string;
  anchor: Anchor | null;
}

/** The notes with this one written, at `now`: a new one at the end, a known one changed in its place. */
export function withNote(notes: readonly Note[], draft: NoteDraft, now: string): { notes: Note[]; note: Note } {
  const known = notes.find(({ id }) => id === draft.id);
  const note: Note = {
    id: draft.id ?? crypto.randomUUID(),
    created: known?.created ?? now,
    modified: now,
    body: draft.body,
    anchor: draft.anchor,
    orphan: known?.orphan ?? false,
  };
  return { notes: known ? notes.map((other) => (other === known ? note : other)) : [...notes, note], note };
}

/** The notes without this one; throws LibraryError `missing` when it is not among them. */
export function withoutNote(notes: readonly Note[], id: string): Note[] {
  if (!notes.some((note) => note.id === id)) throw new LibraryError('missing', 'This note is no longer there.');
  return notes.filter((note) => note.id !== id);
}

/** The notes moved to where their words stand in a text; those whose words are gone stay, marked as orphans. */
export function reanchor(notes: readonly Note[], text: string): Note[] {
  return notes.map((note) => {
    if (note.anchor === null) return note;
    const span = findAnchor(text, note.anchor);
    if (span === null) return { ...note, orphan: true };
    return { ...note, orphan: false, anchor: { ...note.anchor, start: span[0], end: span[1] } };
  });
}

/** Two lists of notes as one, in order of writing; of two forms of the same note the later one. */
export function mergeNotes(ours: readonly Note[], theirs: readonly Note[]): Note[] {
  const merged = new Map(ours.map((note) => [note.id, note]));
  for (const note of theirs) {
    const known = merged.get(note.id);
    if (!known || known.modified < note.modified) merged.set(note.id, note);
  }
  return [...merged.values()].sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
}
