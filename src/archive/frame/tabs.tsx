import { word } from '../../ui/words';
import { useArchive } from '../archive-context';
import { Link } from '../link';
import type { View } from '../place';

const TABS: readonly View[] = ['list'];

/** The ways to look at what is kept. */
export function Tabs() {
  const { place } = useArchive();
  return (
    <nav class="tabs" aria-label={word('archive_views')}>
      {TABS.map((view) => (
        <Link
          key={view}
          to={{ view, query: place.query }}
          aria-current={place.view === view || (view === 'list' && place.view === 'release') ? 'page' : undefined}
        >
          {word(`archive_view_${view as 'list'}`)}
        </Link>
      ))}
    </nav>
  );
}
