import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Anchor } from '../library/library';
import { word } from '../ui/words';
import type { Draft } from './notes';

interface Props {
  draft: Draft;
  /** What else the note can be about than the whole release. */
  about: Anchor | null;
  error: string;
  onChange: (draft: Draft) => void;
  onSave: () => void;
  onDelete: () => void;
  onLeave: () => void;
}

/** Writes a note. Ctrl or Command with Enter saves, Escape leaves. */
export function NoteEditor({ draft, about, error, onChange, onSave, onDelete, onLeave }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key is pressed.
  useLayoutEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
    else if (event.key === 'Escape') {
      // Escape would close the whole popup: here it leaves the note.
      event.preventDefault();
      onLeave();
    }
  };
  const anchor = draft.anchor ?? about;
  return (
    <form
      class="note"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <label for="note">{word(draft.id ? 'note_change' : 'note_heading')}</label>
      {anchor && (
        <select
          class="choice"
          aria-label={word('note_about')}
          value={draft.anchor ? 'words' : 'release'}
          onChange={(event) => onChange({ ...draft, anchor: event.currentTarget.value === 'words' ? anchor : null })}
        >
          <option value="words">{word('note_on_words', shortened(anchor.exact))}</option>
          <option value="release">{word('note_on_release')}</option>
        </select>
      )}
      <textarea
        id="note"
        ref={field}
        rows={4}
        maxLength={20_000}
        placeholder={word('note_placeholder')}
        value={draft.body}
        onInput={(event) => onChange({ ...draft, body: event.currentTarget.value })}
      />
      {error && <p role="alert">{error}</p>}
      <div class="buttons">
        <button type="submit" class="action main">
          {word('note_save')}
        </button>
        <button type="button" class="action" onClick={onLeave}>
          {word('note_cancel')}
        </button>
        {draft.id && (
          <button type="button" class="action" onClick={onDelete}>
            {word('note_delete')}
          </button>
        )}
      </div>
    </form>
  );
}

const SHORT = 60;

/** The first words of a sentence, cut between words. */
export function shortened(words: string): string {
  if (words.length <= SHORT) return words;
  const end = words.lastIndexOf(' ', SHORT);
  return `${words.slice(0, end > 0 ? end : SHORT)}\u00a0…`;
}
