// The notes of the release at hand as state, and the one that is being written.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Note } from '../library/library';
import { word } from '../ui/words';
import type { Draft, Notes } from './notes';

export interface NotesAtHand {
  all: Note[];
  /** The note that is being written, null when none is. */
  writing: Draft | null;
  /** What went wrong with the last attempt, in words; empty when nothing did. */
  error: string;
  begin(draft: Draft): void;
  change(draft: Draft): void;
  /** Ends the writing without keeping what was written. */
  leave(): void;
  /** Each gives whether it was done. A note without words is deleted. */
  save(): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

/** `kept`: the release is in the library, so that it can have notes. */
export function useNotes(notes: Notes, kept: boolean): NotesAtHand {
  const [all, setAll] = useState<Note[]>([]);
  const [writing, setWriting] = useState<Draft | null>(null);
  const [error, setError] = useState('');

  useEffect(() => {
    if (!kept) return;
    let current = true;
    Promise.all([notes.read(), notes.draft()]).then(
      ([found, draft]) => {
        if (!current) return;
        setAll(found);
        setWriting((begun) => begun ?? draft);
      },
      (reason: unknown) => current && setError(inWords(reason)),
    );
    return () => {
      current = false;
    };
  }, [notes, kept]);

  const put = useCallback(
    (draft: Draft | null) => {
      setWriting(draft);
      setError('');
      notes.putBy(draft);
    },
    [notes],
  );
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

  return {
    all,
    writing,
    error,
    begin: put,
    change: put,
    leave: () => put(null),
    remove: (id) => attempt(() => notes.remove(id)),
    save: () =>
      attempt(async () => {
        if (!writing) return;
        const { id, anchor } = writing;
        const body = writing.body.trim();
        if (body) await notes.write({ ...(id && { id }), body, anchor });
        else if (id) await notes.remove(id);
      }),
  };
}

function inWords(reason: unknown): string {
  return (reason instanceof Error && reason.message) || word('note_failed');
}
