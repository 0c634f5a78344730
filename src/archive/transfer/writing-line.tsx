import { counted, numeral, word } from '../../ui/words';
import type { Writing } from './use-writing';

/** How far a file is, or what came of it. */
export function WritingLine({ writing, onStop }: { writing: Writing; onStop: () => void }) {
  if (writing.is === 'running')
    return (
      <div class="underway">
        <progress aria-label={word('transfer_export_running')} value={writing.done} max={writing.total} />
        <p>{word('transfer_export_progress', numeral(writing.done), numeral(writing.total))}</p>
        <button type="button" class="action" onClick={onStop}>
          {word('transfer_import_cancel')}
        </button>
      </div>
    );
  if (writing.is === 'failed') return <p role="alert">{writing.words}</p>;
  return (
    <div role="status">
      {writing.is === 'done' && <p>{counted('transfer_export_done', writing.count, writing.name)}</p>}
      {writing.is === 'done' && writing.unread > 0 && <p>{counted('transfer_export_unread', writing.unread)}</p>}
    </div>
  );
}
