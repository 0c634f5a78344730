import { useState } from 'preact/hooks';
import type { Note } from '../../library/library';
import { momentInWords } from '../../ui/dates';
import { word } from '../../ui/words';
import { useArchive } from '../archive-context';
import { NoteForm } from './note-form';

interface Props {
  address: string;
  note: Note;
  /** Goes to the words it is on. */
  onGo?: ((note: Note) => void) | undefined;
}

/** One note: what it is on, what it says, and the ways to change it. One whose words are gone says so. */
export function NoteItem({ address, note, onGo }: Props) {
  const { actions } = useArchive();
  const [editing, setEditing] = useState(false);
  const { anchor, orphan, body, id } = note;
  if (editing)
    return (
      <li class="note">
        <NoteForm
          on={noteOn(note)}
          body={body}
          onSave={async (text) => (await actions.putNote(address, { id, body: text, anchor })) !== null}
          onLeave={() => setEditing(false)}
        />
      </li>
    );
  return (
    <li class={`note${orphan ? ' orphan' : ''}`}>
      {anchor && <Quote note={note} onGo={onGo} />}
      {orphan && <p class="gone">{word('archive_note_orphan')}</p>}
      <p class="body">{body}</p>
      <p class="foot">
        <span>{momentInWords(note.modified)}</span>
        <button type="button" class="word" onClick={() => setEditing(true)}>
          {word('archive_note_edit')}
        </button>
        <button type="button" class="word" onClick={() => void actions.removeNote(address, note)}>
          {word('note_delete')}
        </button>
      </p>
    </li>
  );
}

function Quote({ note, onGo }: Pick<Props, 'note' | 'onGo'>) {
  const quote = word('quoted', note.anchor!.exact);
  if (note.orphan || !onGo) return <p class="quote">{quote}</p>;
  return (
    <button type="button" class="quote word" onClick={() => onGo(note)}>
      {quote}
    </button>
  );
}

/** What a note is on, in words. */
export function noteOn({ anchor }: Pick<Note, 'anchor'>): string {
  return anchor ? word('archive_note_on', anchor.exact) : word('note_heading');
}
