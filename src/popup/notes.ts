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
  /** What was begun and neither kept nor deleted; null when nothing was. */
  begun(): Promise<Begun | null>;
  putBy(begun: Begun | null): void;
}

/** A note that is being written: a new one without an id. */
export interface Draft {
  id: string | null;
  body: string;
  anchor: Anchor | null;
}

/** A note that was begun. `open`: it was in front of the reader when the view was closed, not left aside. */
export interface Begun {
  draft: Draft;
  open: boolean;
}

const BegunSchema = v.object({
  draft: v.object({ id: v.nullable(v.string()), body: v.string(), anchor: v.nullable(AnchorSchema) }),
  open: v.boolean(),
});

/** Notes of the release under an address; a page without one has none. */
export function notesOn(url: string | null, reader: Reader): Notes {
  const key = `draft:${url}`;
  return {
    read: async () => (url === null ? [] : reader.notes(url)),
    async write(draft) {
      if (url) await ask('note', { url, draft });
    },
    async remove(id) {
      if (url) await ask('remove-note', { url, id });
    },
    async begun() {
      const stored = v.safeParse(BegunSchema, (await browser.storage.session.get(key))[key]);
      return stored.success ? stored.output : null;
    },
    putBy(begun) {
      if (begun?.draft.body.trim()) browser.storage.session.set({ [key]: begun });
      else browser.storage.session.remove(key);
    },
  };
}
