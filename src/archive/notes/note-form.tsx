import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { word } from '../../ui/words';

interface Props {
  /** What the note is on, in words. */
  on: string;
  /** What it says so far. */
  body?: string;
  /** Saves it; false when that failed, which has been said. */
  onSave: (body: string) => Promise<boolean>;
  onLeave: () => void;
}

/** Writes or changes a note. Ctrl or Command with Enter saves, Escape leaves. */
export function NoteForm({ on, body = '', onSave, onLeave }: Props) {
  const [text, setText] = useState(body);
  const field = useRef<HTMLTextAreaElement>(null);
  // At once: the first key of a quick writer is for the note.
  useLayoutEffect(() => field.current?.focus(), []);
  const save = async () => {
    if (!text.trim()) onLeave();
    else if (await onSave(text.trim())) onLeave();
  };
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        <span>{on}</span>
        <textarea
          ref={field}
          rows={3}
          maxLength={20_000}
          placeholder={word('note_placeholder')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            onLeave();
          }}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="action main">
          {word('note_save')}
        </button>
        <button type="button" class="action" onClick={onLeave}>
          {word('note_cancel')}
        </button>
      </div>
    </form>
  );
}
