import { useEffect, useRef } from 'preact/hooks';
import { word } from '../../ui/words';
import { useArchive } from '../archive-context';

/** The line that says what just happened, with the way back. It stays until something else happens or it is closed. */
export function HappenedLine() {
  const { happened, say } = useArchive().actions;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What had the focus may be gone with what was removed: the way back takes it.
    if (happened?.undo && document.activeElement === document.body) undo.current?.focus({ preventScroll: true });
  }, [happened]);
  return (
    <div class={`happened${happened ? ' open' : ''}`}>
      <p role={happened?.wrong ? 'alert' : 'status'}>{happened?.words}</p>
      {happened?.undo && (
        <button
          type="button"
          class="action"
          ref={undo}
          onClick={() => {
            happened.undo?.();
            say(null);
          }}
        >
          {word('archive_undo')}
        </button>
      )}
      {happened?.erase && (
        <button
          type="button"
          class="action"
          onClick={() => {
            happened.erase?.();
            say(null);
          }}
        >
          {word('archive_erase')}
        </button>
      )}
      {happened && (
        <button type="button" class="action" aria-label={word('archive_dismiss')} onClick={() => say(null)}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
