import { useEffect, useRef, useState } from 'preact/hooks';
import { word } from '../ui/words';

/** The reader's note on the release at hand. Each call throws in words for people. */
export interface Notes {
  /** The note on the release as a whole, null when there is none. */
  read(): Promise<{ id: string; body: string } | null>;
  write(id: string | null, body: string): Promise<void>;
  remove(id: string): Promise<void>;
}

interface Props {
  notes: Notes;
  /** Told what happened, in words; empty when nothing did. */
  onDone: (happened: string) => void;
}

/** Writes, changes or deletes the note on a release. Ctrl or Command with Enter saves, Escape leaves. */
export function NoteEditor({ notes, onDone }: Props) {
  const [known, setKnown] = useState<{ id: string; body: string } | null>(null);
  const [body, setBody] = useState('');
  const [error, setError] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    field.current?.focus();
    notes.read().then(
      (note) => {
        setKnown(note);
        if (note) setBody((typed) => typed || note.body);
      },
      (reason: unknown) => setError(inWords(reason)),
    );
  }, [notes]);

  const attempt = (work: Promise<void>, happened: string) =>
    work.then(
      () => onDone(happened),
      (reason: unknown) => setError(inWords(reason)),
    );
  const save = () => {
    const text = body.trim();
    if (text) attempt(notes.write(known?.id ?? null, text), word('note_saved'));
    else if (known) attempt(notes.remove(known.id), word('note_deleted'));
    else onDone('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === 'Escape') {
      // Escape would close the whole popup: here it leaves the note.
      event.preventDefault();
      onDone('');
    }
  };

  return (
    <form
      class="note"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label for="note">{word('note_heading')}</label>
      <textarea
        id="note"
        ref={field}
        rows={4}
        maxLength={20_000}
        placeholder={word('note_placeholder')}
        value={body}
        onInput={(event) => setBody(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {error && <p role="alert">{error}</p>}
      <div class="buttons">
        <button type="submit" class="action main">
          {word('note_save')}
        </button>
        <button type="button" class="action" onClick={() => onDone('')}>
          {word('note_cancel')}
        </button>
        {known && (
          <button type="button" class="action" onClick={() => attempt(notes.remove(known.id), word('note_deleted'))}>
            {word('note_delete')}
          </button>
        )}
      </div>
    </form>
  );
}

function inWords(reason: unknown): string {
  return (reason instanceof Error && reason.message) || word('note_failed');
}
