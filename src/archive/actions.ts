// What a reader can do with kept releases. Everything goes through the worker; what became of it is said in words, with the way back.
import { useMemo, useState } from 'preact/hooks';
import type { Note, NoteDraft } from '../library/library';
import { Refused } from '../messages/channel';
import { counted, word, wordIfAny } from '../ui/words';
import type { Surroundings } from './surroundings';

/** What just happened. */
export interface Happened {
  words: string;
  wrong?: boolean;
  undo?: () => void;
  /** Deletes for good what there was no room for in the bin. */
  erase?: () => void;
}

export interface Actions {
  happened: Happened | null;
  say(happened: Happened | null): void;
  /** Moves releases to the bin; undo takes them back. Where there is no room for that, it is offered to delete them for good. */
  remove(addresses: readonly string[]): Promise<void>;
  restore(addresses: readonly string[]): Promise<void>;
  emptyBin(): Promise<void>;
  /** Writes a note; null when it could not be, which has been said then. */
  putNote(address: string, draft: NoteDraft): Promise<Note | null>;
  removeNote(address: string, note: Note): Promise<boolean>;
}

export function useActions({ ask }: Pick<Surroundings, 'ask'>): Actions {
  const [happened, say] = useState<Happened | null>(null);
  const does = useMemo(() => {
    async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
      try {
        return await work();
      } catch (error) {
        say({ words: faultInWords(error), wrong: true });
        return null;
      }
    }
    async function erase(addresses: readonly string[]) {
      const gone = await attempt(() => ask('erase', { addresses: [...addresses] }));
      if (gone) say({ words: counted('archive_bin_emptied', gone.length) });
    }
    async function restore(addresses: readonly string[]) {
      const back = await attempt(() => ask('restore', { addresses: [...addresses] }));
      if (back) say({ words: counted('archive_restored', back.length) });
    }
    async function putNote(address: string, { id, body, anchor }: NoteDraft) {
      const note = await attempt(() => ask('note', { url: address, draft: { ...(id && { id }), body, anchor } }));
      if (note) say({ words: word('note_saved') });
      return note;
    }
    return {
      restore,
      putNote,
      async remove(addresses: readonly string[]) {
        try {
          const gone = await ask('remove', { addresses: [...addresses] });
          say({ words: counted('archive_removed', gone.length), undo: () => void restore(gone) });
        } catch (error) {
          const isFull = error instanceof Refused && error.fault === 'full';
          if (!isFull) say({ words: faultInWords(error), wrong: true });
          else say({ words: word('archive_bin_full'), wrong: true, erase: () => void erase(addresses) });
        }
      },
      async emptyBin() {
        const count = await attempt(() => ask('empty-bin', { before: null }));
        if (count !== null) say({ words: counted('archive_bin_emptied', count) });
      },
      async removeNote(address: string, note: Note) {
        const gone = await attempt(async () => {
          await ask('remove-note', { url: address, id: note.id });
          return true;
        });
        if (gone) say({ words: word('note_deleted'), undo: () => void putNote(address, note) });
        return gone !== null;
      },
    };
  }, [ask]);
  return useMemo(() => ({ ...does, happened, say }), [does, happened]);
}

/** What went wrong, what was kept, what to do. */
export function faultInWords(error: unknown): string {
  if (!(error instanceof Refused)) return word('archive_fault_worker');
  return (error.fault && wordIfAny(`archive_fault_${error.fault}`)) ?? error.message;
}
