import { useMemo } from 'preact/hooks';
import { type KeptRelease, normalizeAddress } from '../../library/library';
import type { Found, Shelf } from '../../library/search/search';
import { Empty } from '../../ui/empty';
import { counted, numeral, word } from '../../ui/words';
import { useArchive } from '../archive-context';
import { Link } from '../link';
import { useRecords } from '../use-record';
import { columnsOf } from './column';
import { inOrder, matrixOf } from './matrix';
import { MatrixTable } from './matrix-table';
import { SideBySide } from './side-by-side';

interface Props {
  shelf: Shelf;
  found: Found;
}

/** Releases beside each other: those chosen, else the latest of those found. */
export function CompareView({ shelf, found }: Props) {
  const { place } = useArchive();
  const chosen = place.releases.map(normalizeAddress);
  const asked = chosen.length > 0 || place.query.trim() !== '';
  const addresses = chosen.length > 0 ? chosen : asked ? latestOf(found) : [];
  const records = useRecords(addresses, shelf);
  if (!asked) return <Nothing say={word('archive_compare_none_say')} />;
  if (!records) return null;
  const gone = Math.max(0, chosen.length - records.length);
  if (records.length < 2 && gone > 0) return <Nothing say={counted('archive_compare_gone', gone)} />;
  if (records.length < 2)
    return <Nothing say={word(records.length ? 'archive_compare_one_say' : 'archive_none_say')} />;
  const more = chosen.length === 0 && found.rows.length > records.length ? found.rows.length : 0;
  return <Comparison records={records} shelf={shelf} latestOf={more} chosen={chosen.length > 0} gone={gone} />;
}

/** So many of those found are compared where none are chosen. */
const LATEST = 4;

/** The latest contacts among the releases found; where there are too few, the latest releases. */
function latestOf({ rows }: Found): string[] {
  const contacts = rows.filter(({ eventKind }) => eventKind !== 'none');
  return (contacts.length > 1 ? contacts : rows).slice(0, LATEST).map(({ address }) => address);
}

function Nothing({ say }: { say: string }) {
  const { place } = useArchive();
  return (
    <Empty say={say} todo={word('archive_compare_none_do')}>
      <Link class="action main" to={{ query: place.query }}>
        {word('archive_view_list')}
      </Link>
    </Empty>
  );
}

interface ComparisonProps {
  records: readonly KeptRelease[];
  shelf: Shelf;
  /** How many were found, where only the latest of them are compared; else 0. */
  latestOf: number;
  chosen: boolean;
  /** How many of those chosen are not kept. */
  gone: number;
}

function Comparison({ records, shelf, latestOf, chosen, gone }: ComparisonProps) {
  const { place, go } = useArchive();
  const ordered = useMemo(() => inOrder(records), [records]);
  const columns = useMemo(() => columnsOf(ordered), [ordered]);
  const matrix = useMemo(() => matrixOf(ordered, shelf.personOf), [ordered, shelf]);
  const drop = (address: string) => {
    const left = ordered.map((record) => record.address).filter((other) => other !== address);
    go({ ...place, releases: left });
  };
  return (
    <article class="compare">
      <h1 tabIndex={-1}>{word('archive_compare_heading', columns[0]!.day, columns.at(-1)!.day)}</h1>
      <p class="soft">
        {latestOf > 0
          ? word('archive_compare_latest', numeral(ordered.length), numeral(latestOf))
          : counted('archive_count', ordered.length)}
        {gone > 0 && ` · ${counted('archive_compare_gone', gone)}`}
        {chosen && columns.length > 2 && (
          <span class="drops">
            {columns.map(({ address, day }) => (
              <button key={address} type="button" class="word" onClick={() => drop(address)}>
                {word('archive_compare_drop', day)}
              </button>
            ))}
          </span>
        )}
      </p>
      <MatrixTable matrix={matrix} columns={columns} tones={ordered.map(({ analysis }) => analysis.event.tone)} />
      <SideBySide records={ordered} columns={columns} />
    </article>
  );
}
