import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../analysis/model';
import { anchorOf, type KeptRelease } from '../../library/library';
import { word } from '../../ui/words';
import { useArchive } from '../archive-context';
import { NoteForm } from '../notes/note-form';
import { selectedSpan } from './text-place';

/** A note on any words: offered while words of the text are selected. */
export function SelectedWords({ record }: { record: KeptRelease }) {
  const { actions } = useArchive();
  const [selected, setSelected] = useState<Span | null>(null);
  const [writing, setWriting] = useState<Span | null>(null);
  useEffect(() => {
    const look = () => setSelected(selectedSpan(document.querySelector('.kept-text'), getSelection()));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  const { text } = record.analysis;
  if (writing)
    return (
      <section class="picked" aria-label={word('archive_note_add')}>
        <NoteForm
          on={word('archive_note_on', text.slice(...writing))}
          onSave={async (body) => {
            const anchor = anchorOf(text, writing, 'mention');
            return (await actions.putNote(record.address, { body, anchor })) !== null;
          }}
          onLeave={() => setWriting(null)}
        />
      </section>
    );
  if (!selected) return null;
  return (
    <p class="picked offer">
      <button type="button" class="action" onClick={() => setWriting(selected)}>
        {word('archive_note_selected')}
      </button>
    </p>
  );
}
