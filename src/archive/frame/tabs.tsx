import { numeral, word } from '../../ui/words';
import { useArchive } from '../archive-context';
import type { Leftovers } from '../bin/leftovers';
import { Link } from '../link';

const TABS = ['list', 'timeline', 'compare', 'dossier', 'notes'] as const;

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
          {word(`archive_view_${view}`)}
        </Link>
      ))}
    </nav>
  );
}

/** The ways to what stands beside the lists. */
export function SideTabs({ leftovers }: { leftovers: Leftovers | null }) {
  const { place } = useArchive();
  const count = leftovers ? leftovers.bin.length + leftovers.aside.length : 0;
  return (
    <nav class="tabs side" aria-label={word('archive_views_more')}>
      <Link to={{ view: 'transfer' }} aria-current={place.view === 'transfer' ? 'page' : undefined}>
        {word('archive_view_transfer')}
      </Link>
      {(count > 0 || place.view === 'bin') && (
        <Link to={{ view: 'bin' }} aria-current={place.view === 'bin' ? 'page' : undefined}>
          {word('archive_view_bin')} {count > 0 && numeral(count)}
        </Link>
      )}
    </nav>
  );
}
