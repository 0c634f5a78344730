// The notes of the release at hand as state, and the one that is being written.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../library/library';
import { word } from '../ui/words';
import type { Begun, Draft, Notes } from './notes';

export interface NotesAtHand {
  all: Note[];
  /** The note that is being written, null when none is. */
  writing: Draft | null;
  /** What went wrong with the last attempt, in words; empty when nothing did. */
  error: string;
  /** Begins to write; what was begun before on the same note is taken up again. */
  begin(draft: Draft): void;
  change(draft: Draft): void;
  /** Puts the writing aside; its words are there when it is begun again. */
  leave(): void;
  /** Each gives whether it was done. A note without words is deleted. */
  save(): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

/** The notes as they were found, and what was begun. */
export interface FirstNotes {
  all: Note[];
  begun: Begun | null;
}

export async function firstNotesOf(notes: Notes): Promise<FirstNotes> {
  const [all, begun] = await Promise.all([notes.read(), notes.begun()]);
  return { all, begun };
}

/** `kept`: the release is in the library, so that it can have notes. `first`: the notes, where they have been read already. */
export function useNotes(notes: Notes, kept: boolean, first: FirstNotes | null): NotesAtHand {
  const start = kept ? first : null;
  const isRead = useRef(start !== null);
  const [all, setAll] = useState<Note[]>(start?.all ?? []);
  const [begun, setBegun] = useState<Begun | null>(start?.begun ?? null);
  const [error, setError] = useState('');

  useEffect(() => {
    if (!kept || isRead.current) return;
    let current = true;
    firstNotesOf(notes).then(
      ({ all: found, begun: before }) => {
        if (!current) return;
        setAll(found);
        setBegun((now) => now ?? before);
      },
      (reason: unknown) => current && setError(inWords(reason)),
    );
    return () => {
      current = false;
    };
  }, [notes, kept]);

  const put = (next: Begun | null) => {
    setBegun(next);
    setError('');
    notes.putBy(next);
  };
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      put(null);
      setAll(await notes.read());
      return true;
    } catch (reason) {
      setError(inWords(reason));
      return false;
    }
  };
  const save = async () => {
    if (!begun) return;
    const { id, anchor } = begun.draft;
    const body = begun.draft.body.trim();
    if (body) await notes.write({ ...(id && { id }), body, anchor });
    else if (id) await notes.remove(id);
  };

  return {
    all,
    writing: begun?.open ? begun.draft : null,
    error,
    begin: (draft) => put({ draft: begun?.draft.id === draft.id ? begun.draft : draft, open: true }),
    change: (draft) => put({ draft, open: true }),
    leave: () => put(begun && (begun.draft.body.trim() ? { ...begun, open: false } : null)),
    remove: (id) => attempt(() => notes.remove(id)),
    save: () => attempt(save),
  };
}

function inWords(reason: unknown): string {
  return (reason instanceof Error && reason.message) || word('note_failed');
}
