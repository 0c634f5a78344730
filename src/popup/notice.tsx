import type { Kept } from '../messages/requests';
import { word } from '../ui/words';

/** Says that a release is not kept, where the reader can do something about it. */
export function Notice({ kept, onArchive }: { kept: Kept | null; onArchive: () => void }) {
  if (!kept || kept.kept || (kept.why !== 'full' && kept.why !== 'failed')) return null;
  return (
    <div class="notice" role="alert">
      <p>
        {word(`popup_${kept.why}_say`)} <span class="soft">{word(`popup_${kept.why}_do`)}</span>
      </p>
      {kept.why === 'full' && (
        <button type="button" class="word link" onClick={onArchive}>
          {word('popup_open_archive')}
        </button>
      )}
    </div>
  );
}
