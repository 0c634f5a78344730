import { useMemo } from 'preact/hooks';
import { Empty } from '../ui/empty';
import { word } from '../ui/words';
import { useActions } from './actions';
import { ArchiveProvider } from './archive-context';
import type { WordStore } from './catalog/word-store';
import { Frame } from './frame/frame';
import { HappenedLine } from './frame/happened';
import type { Surroundings } from './surroundings';
import { useCatalog } from './use-catalog';
import { usePlace } from './use-place';

interface Props {
  surroundings: Surroundings;
  wordStore: WordStore;
}

/** The archive: every kept release, wherever in it the reader is. */
export function App({ surroundings, wordStore }: Props) {
  const places = usePlace();
  const actions = useActions(surroundings);
  const catalog = useCatalog(surroundings, wordStore);
  const archive = useMemo(() => ({ ...surroundings, ...places, actions }), [surroundings, places, actions]);
  return (
    <ArchiveProvider value={archive}>
      {catalog.is === 'loading' && (
        <main class="state loading">
          <p role="status">{word('archive_loading')}</p>
        </main>
      )}
      {catalog.is === 'failed' && (
        <main class="state">
          <Empty say={word('archive_failed_say')} todo={word('archive_failed_do')}>
            <button type="button" class="action main" onClick={() => location.reload()}>
              {word('state_reload')}
            </button>
            <details>
              <summary>{word('state_error_more')}</summary>
              <p>{catalog.error}</p>
            </details>
          </Empty>
        </main>
      )}
      {catalog.is === 'open' && <Frame shelf={catalog.shelf} read={catalog.read} />}
      <HappenedLine />
    </ArchiveProvider>
  );
}
