// The note on the release at hand: read from the library, written through the background worker.
import type { Reader } from '../library/library';
import { ask } from '../messages/channel';
import type { Notes } from './note-editor';

/** Notes of the release under an address; a page without one has none. */
export function notesOn(url: string | null, reader: Reader): Notes {
  return {
    async read() {
      const record = url ? await reader.get(url) : null;
      const note = record?.notes.find(({ anchor }) => anchor === null);
      return note ? { id: note.id, body: note.body } : null;
    },
    async write(id, body) {
      if (url) await ask('note', { url, draft: { ...(id && { id }), body, anchor: null } });
    },
    async remove(id) {
      if (url) await ask('remove-note', { url, id });
    },
  };
}
