import type { Note } from '../library/library';
import { momentInWords } from '../ui/dates';
import { word } from '../ui/words';
import { shortened } from './note-editor';
import { useRelease } from './release-context';

interface Props {
  notes: Note[];
  onEdit: (note: Note) => void;
}

/** What the reader wrote on this release, where there is any. */
export function NotesSection({ notes, onEdit }: Props) {
  if (!notes.length) return null;
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{word('notes_heading')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.id} class="written">
            <p class="body">{note.body}</p>
            <About note={note} />
            <p class="soft margin">
              {momentInWords(note.modified)}
              {' · '}
              <button type="button" class="word link" onClick={() => onEdit(note)}>
                {word('note_edit')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words a note is on, as the way to them; that they are gone where they are. */
function About({ note: { anchor, orphan } }: { note: Note }) {
  const { jump } = useRelease();
  if (!anchor) return null;
  const words = word('quoted', shortened(anchor.exact));
  return (
    <p class="soft margin">
      {orphan ? (
        word('note_words_gone', words)
      ) : (
        <button type="button" class="word" onClick={() => jump([anchor.start, anchor.end], anchor.kind)}>
          {words}
        </button>
      )}
    </p>
  );
}
