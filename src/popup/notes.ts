// The notes on the release at hand: read from the library, written through the background worker. What is being typed is put by until
// the browser is closed, since a click beside the popup closes it.
import * as v from 'valibot';
import { type Anchor, AnchorSchema, type Note, type NoteDraft, type Reader } from '../library/library';
import { browser } from '../messages/browser';
import { ask } from '../messages/channel';

/** Each call but the drafts' throws in words for people. */
export interface Notes {
  /** In the order of writing. */
  read(): Promise<Note[]>;
  write(draft: NoteDraft): Promise<void>;
  remove(id: string): Promise<void>;
  /** What was being typed when the view was closed; null when nothing was. */
  draft(): Promise<Draft | null>;
  putBy(draft: Draft | null): void;
}

/** A note that is being written: a new one without an id. */
export interface Draft {
  id: string | null;
  body: string;
  anchor: Anchor | null;
}

const DraftSchema = v.object({ id: v.nullable(v.string()), body: v.string(), anchor: v.nullable(AnchorSchema) });

/** Notes of the release under an address; a page without one has none. */
export function notesOn(url: string | null, reader: Reader): Notes {
  const key = `draft:${url}`;
  return {
    read: async () => (url && (await reader.get(url))?.notes) || [],
    async write(draft) {
      if (url) await ask('note', { url, draft });
    },
    async remove(id) {
      if (url) await ask('remove-note', { url, id });
    },
    async draft() {
      const stored = v.safeParse(DraftSchema, (await browser.storage.session.get(key))[key]);
      return stored.success ? stored.output : null;
    },
    putBy(draft) {
      if (draft?.body.trim()) browser.storage.session.set({ [key]: draft });
      else browser.storage.session.remove(key);
    },
  };
}
