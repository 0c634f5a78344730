import { useEffect, useState } from 'preact/hooks';
import { counted, locale, word } from '../ui/words';
import type { Surroundings } from './surroundings';

/** An import keeps many in a row: they are counted when it pauses, in milliseconds. */
const SOON = 250;

type Kept = Awaited<ReturnType<Surroundings['kept']>>;

/** How much is kept, where, and the way to it. */
export function KeptSection({ surroundings }: { surroundings: Surroundings }) {
  const [kept, setKept] = useState<Kept | 'failed' | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => void surroundings.kept().then(setKept, () => setKept('failed'));
    const countSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(count, SOON);
    };
    count();
    const end = surroundings.onKept(countSoon);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [surroundings]);
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{word('options_kept')}</h2>
      {kept && <p>{keptInWords(kept)}</p>}
      <p class="hint">{word('options_kept_where')}</p>
      <button type="button" class="action" onClick={surroundings.openArchive}>
        {word('popup_open_archive')}
      </button>
    </section>
  );
}

function keptInWords(kept: Kept | 'failed'): string {
  if (kept === 'failed') return word('options_kept_failed');
  if (kept.count === 0) return word('options_kept_none');
  const releases = counted('options_kept', kept.count);
  return kept.bytes === null ? releases : word('options_kept_size', releases, sizeInWords(kept.bytes));
}

/** "640 kB", "12 MB". */
export function sizeInWords(bytes: number): string {
  const [unit, by] = bytes < 1e6 ? ['kilobyte', 1e3] : ['megabyte', 1e6];
  const style = { style: 'unit', unit, maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat(locale(), style).format(Math.max(1, bytes / by));
}
