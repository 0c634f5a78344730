import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { normalizeAddress } from '../../library/library';
import { parseQuery, type Shelf } from '../../library/search/search';
import { Empty } from '../../ui/empty';
import { word } from '../../ui/words';
import { useArchive } from '../archive-context';
import { BinView } from '../bin/bin-view';
import { useLeftovers } from '../bin/leftovers';
import { CompareView } from '../compare/compare-view';
import { DossierView } from '../dossier/dossier-view';
import { Link } from '../link';
import { ListView } from '../list/list-view';
import { SelectionBar } from '../list/selection-bar';
import { NotesView } from '../notes/notes-view';
import { HOME, type Place } from '../place';
import { namesFor } from '../query/names';
import { ReleaseView } from '../release/release-view';
import { TimelineView } from '../timeline/timeline-view';
import { Transfer } from '../transfer/transfer';
import { Facets } from './facets';
import { SearchField } from './search-field';
import { SideTabs, Tabs } from './tabs';

interface Props {
  shelf: Shelf;
  /** Of so many rows the words are in the index. */
  read: number;
}

/** Views that show what a query finds: the search field and the facets stand beside them. */
const SEARCHED: readonly Place['view'][] = ['list', 'timeline', 'compare'];

/** The archive around its views: search and facets, and the way from view to view. */
export function Frame({ shelf, read }: Props) {
  const { place, go, amend, reader, ask } = useArchive();
  const main = useRef<HTMLElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const names = useMemo(() => namesFor(shelf), [shelf]);
  const query = useMemo(() => parseQuery(place.query, names), [place.query, names]);
  // Words are found in what has been read: without words what has been read changes nothing.
  const found = useMemo(() => shelf.find(query), [shelf, query, query.terms.length > 0 ? read : null]);
  const leftovers = useLeftovers();
  const cameFrom = useLastRelease(place);
  useHeadingFocus(main, place);
  useTitle(place, shelf);
  const onSelect = useCallback((address: string, on: boolean) => {
    setSelected((old) => {
      const next = new Set(old);
      if (on) next.add(address);
      else next.delete(address);
      return next;
    });
  }, []);
  const searched =
    shelf.rows.length > 0 && SEARCHED.includes(place.view) && !(place.view === 'compare' && place.releases.length > 0);

  return (
    <div class={`archive${searched ? '' : ' plain'}`}>
      <header class="top">
        <p class="brand">
          <Link to={HOME}>{word('extension_name')}</Link>
        </p>
        <Tabs />
        <SideTabs leftovers={leftovers} />
      </header>
      {searched && (
        <search class="search">
          <SearchField query={place.query} onQuery={(text) => amend({ query: text })} onEnter={() => go(place)} />
        </search>
      )}
      {searched && (
        <FacetColumn>
          <Facets
            found={found}
            officials={shelf.officials}
            query={place.query}
            names={names}
            onQuery={(text) => go({ ...place, query: text })}
          />
        </FacetColumn>
      )}
      <main ref={main}>
        {shelf.rows.length === 0 && place.view !== 'bin' && place.view !== 'transfer' ? (
          <NothingKept />
        ) : (
          <>
            {(place.view === 'list' || place.view === 'timeline') && (
              <SelectionBar found={found.rows} selected={selected} onSelected={setSelected} />
            )}
            {place.view === 'list' && (
              <ListView
                shelf={shelf}
                found={found}
                names={names}
                read={read}
                selected={selected}
                onSelect={onSelect}
                cameFrom={cameFrom}
              />
            )}
            {place.view === 'timeline' && (
              <TimelineView found={found} names={names} selected={selected} onSelect={onSelect} />
            )}
            {place.view === 'dossier' && <DossierView shelf={shelf} names={names} />}
            {place.view === 'notes' && <NotesView shelf={shelf} />}
            {place.view === 'transfer' && <Transfer reader={reader} ask={ask} addresses={[...selected]} />}
            {place.view === 'bin' && <BinView leftovers={leftovers} />}
            {place.view === 'compare' && <CompareView shelf={shelf} found={found} />}
            {place.view === 'release' && <ReleaseView shelf={shelf} names={names} />}
          </>
        )}
      </main>
    </div>
  );
}

/** As in frame.css: from here on there is room for facets beside the list. */
const ROOM_BESIDE = '(min-width: 48rem)';

/** The facets: beside the list where there is room, else folded above it, also where the window became narrow or wide just now. */
function FacetColumn({ children }: { children: preact.ComponentChildren }) {
  const [open, setOpen] = useState(() => matchMedia(ROOM_BESIDE).matches);
  useEffect(() => {
    const room = matchMedia(ROOM_BESIDE);
    const follow = () => setOpen(room.matches);
    room.addEventListener('change', follow);
    return () => room.removeEventListener('change', follow);
  }, []);
  return (
    <details class="facets" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{word('archive_filters')}</summary>
      {open && <nav aria-label={word('archive_filters')}>{children}</nav>}
    </details>
  );
}

function NothingKept() {
  return (
    <Empty say={word('archive_empty_say')} todo={word('archive_empty_do')}>
      <Link class="action main" to={{ view: 'transfer' }}>
        {word('archive_view_transfer')}
      </Link>
    </Empty>
  );
}

/** The tab says which view it shows, and of which release. */
function useTitle({ view, releases: [address] }: Place, { rows }: Shelf) {
  useEffect(() => {
    const kept = view === 'release' && address ? normalizeAddress(address) : null;
    const release = kept && rows.find((row) => row.address === kept)?.title;
    document.title = word('archive_title', release || word(`archive_view_${view}`), word('extension_name'));
  }, [view, address]);
}

/** The release the reader looked at before this view: the list begins where they left it. */
function useLastRelease({ view, releases }: Place): string | null {
  const last = useRef<string | null>(null);
  const before = last.current;
  last.current = view === 'release' ? (releases[0] ?? null) : null;
  return before;
}

/** Who goes to another view reads on from its heading. */
function useHeadingFocus(main: { current: HTMLElement | null }, { view, releases, subject }: Place) {
  const key = `${view} ${releases.join(' ')} ${subject}`;
  const last = useRef(key);
  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    const active = document.activeElement;
    if (active && active !== document.body && document.contains(active) && active.closest('.tabs')) return;
    const heading = main.current?.querySelector<HTMLElement>('h1[tabindex]');
    heading?.focus({ preventScroll: true });
  }, [key]);
}
