import { useMemo, useState } from 'preact/hooks';
import { type KeptRelease, normalizeAddress } from '../../library/library';
import { type Names, parseQuery, type Shelf } from '../../library/search/search';
import { Empty } from '../../ui/empty';
import { word } from '../../ui/words';
import { useArchive } from '../archive-context';
import { Link } from '../link';
import { useRecords } from '../use-record';
import { KeptText } from './kept-text';
import { Picked } from './picked';
import { type Mark, marksOf } from './pieces';
import { ReleaseHead } from './release-head';
import { ReleaseSide } from './release-side';
import { SelectedWords } from './selected-words';

interface Props {
  shelf: Shelf;
  names: Names;
}

/** A release as it was kept: its text with what is named in it and the reader's notes. The page itself is not needed. */
export function ReleaseView({ shelf, names }: Props) {
  const { place } = useArchive();
  const address = normalizeAddress(place.releases[0] ?? '');
  const records = useRecords([address], shelf);
  if (!records) return null;
  const [record] = records;
  if (!record)
    return (
      <Empty say={word('archive_release_missing_say')} todo={word('archive_release_missing_do')}>
        <Link to={{ query: place.query }} class="action main">
          {word('archive_view_list')}
        </Link>
      </Empty>
    );
  return <Release key={address} record={record} shelf={shelf} names={names} />;
}

function Release({ record, shelf, names }: Props & { record: KeptRelease }) {
  const { place } = useArchive();
  const [picked, setPicked] = useState<{ mark: Mark; from: HTMLElement | null } | null>(null);
  const { analysis, notes } = record;
  const searched = useMemo(
    () => parseQuery(place.query, names).terms.flatMap((term) => (term.not ? [] : term.word)),
    [place.query, names],
  );
  const marks = useMemo(() => marksOf(analysis, notes, searched), [analysis, notes, searched]);
  const leave = () => {
    picked?.from?.focus();
    setPicked(null);
  };
  return (
    <article class="release">
      <ReleaseHead record={record} shelf={shelf} />
      <div class="release-body">
        <div>
          <KeptText
            text={analysis.text}
            marks={marks}
            picked={picked?.mark ?? null}
            onPick={(mark, from) => setPicked({ mark, from })}
          />
          {picked && (
            <Picked
              key={`${picked.mark.is} ${picked.mark.subject}`}
              record={record}
              shelf={shelf}
              mark={picked.mark}
              onLeave={leave}
            />
          )}
          {!picked && <SelectedWords record={record} />}
        </div>
        <ReleaseSide
          record={record}
          onPick={(mark) => setPicked({ mark, from: document.activeElement as HTMLElement })}
        />
      </div>
    </article>
  );
}
