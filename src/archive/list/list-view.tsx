import { useMemo } from 'preact/hooks';
import { type Found, type Names, parseQuery, type Shelf, WITH_NOTES } from '../../library/search/search';
import { Empty } from '../../ui/empty';
import { counted, numeral, word } from '../../ui/words';
import { useArchive } from '../archive-context';
import { Link } from '../link';
import { nameOf } from '../query/names';
import { without } from '../query/toggle';
import { ReleaseList } from './release-list';

interface Props {
  shelf: Shelf;
  found: Found;
  names: Names;
  read: number;
  selected: ReadonlySet<string>;
  onSelect: (address: string, on: boolean) => void;
  /** The release the reader comes back from. */
  cameFrom: string | null;
}

/** The releases found, latest first. */
export function ListView({ shelf, found, names, read, selected, onSelect, cameFrom }: Props) {
  const { place } = useArchive();
  const all = shelf.rows.length;
  const partly = read < all && parseQuery(place.query, names).terms.length > 0;
  return (
    <>
      <h1 class="aloud">{word('archive_view_list')}</h1>
      <div class="found">
        <p role="status">
          {found.rows.length === all
            ? counted('archive_count', all)
            : word('archive_count_of', numeral(found.rows.length), counted('archive_count', all))}
          {found.instead.map(({ word: typed, taken }) => (
            <span key={typed} class="soft">
              {' '}
              {word('archive_instead', typed, taken)}
            </span>
          ))}
        </p>
        {partly && <p class="soft">{word('archive_reading', numeral(read), numeral(all))}</p>}
      </div>
      {found.rows.length > 0 ? (
        <ReleaseList
          rows={found.rows}
          label={word('archive_view_list')}
          query={place.query}
          selected={selected}
          onSelect={onSelect}
          cameFrom={cameFrom}
        />
      ) : (
        <NothingFound shelf={shelf} names={names} read={partly ? read : null} />
      )}
    </>
  );
}

/** Nothing fits: what could be left out of the query, and how many that would find. `read`: so many texts have been read, null for all. */
function NothingFound({ shelf, names, read }: Pick<Props, 'shelf' | 'names'> & { read: number | null }) {
  const { place } = useArchive();
  const ways = useMemo(() => waysOut(place.query, shelf, names), [place.query, shelf, names, read]);
  return (
    <Empty
      say={word('archive_none_say')}
      todo={
        read === null ? word(ways.length > 0 ? 'archive_none_do' : 'archive_none_words') : word('archive_none_reading')
      }
    >
      <ul class="ways">
        {ways.map(({ query, label, count }) => (
          <li key={query}>
            <Link to={{ query }}>{label}</Link> <span class="soft">{counted('archive_count', count)}</span>
          </li>
        ))}
        <li>
          <Link to={{}}>{word('archive_clear')}</Link>
        </li>
      </ul>
    </Empty>
  );
}

function waysOut(text: string, shelf: Shelf, names: Names) {
  const { filters, terms } = parseQuery(text, names);
  const withoutOne = filters.map(({ facet, value }) => ({
    query: without(text, { facet, value }, names),
    label: word(
      'archive_none_without',
      value === WITH_NOTES ? word('archive_with_notes') : nameOf(facet, value, shelf.officials),
    ),
  }));
  const onlyFilters = terms.length > 0 && filters.length > 0 ? [wordsAlone(text, names)] : [];
  return [...withoutOne, ...onlyFilters]
    .map((way) => ({ ...way, count: shelf.find(parseQuery(way.query, names)).rows.length }))
    .filter(({ count, query }, at, all) => count > 0 && query && all.findIndex((way) => way.query === query) === at);
}

/** The words of a query anywhere, whatever else was asked for. */
function wordsAlone(text: string, names: Names) {
  let query = text;
  for (const { facet, value } of parseQuery(text, names).filters) query = without(query, { facet, value }, names);
  return { query, label: word('archive_none_anywhere', query) };
}
