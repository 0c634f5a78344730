import type { KeptRelease, Note } from '../../library/library';
import { dateOf } from '../../library/library';
import type { Shelf } from '../../library/search/search';
import { dayInWords } from '../../ui/dates';
import { Empty } from '../../ui/empty';
import { counted, word } from '../../ui/words';
import { Link } from '../link';
import { useRecords } from '../use-record';
import { NoteItem } from './note-item';

/** All the reader's notes by release, latest first; those whose words are gone stand apart, before the others. */
export function NotesView({ shelf }: { shelf: Shelf }) {
  const addresses = shelf.rows.filter(({ notes }) => notes > 0).map(({ address }) => address);
  const records = useRecords(addresses, shelf);
  if (!records) return null;
  if (records.length === 0) return <Empty say={word('archive_notes_none_say')} todo={word('archive_notes_none_do')} />;
  const count = records.reduce((sum, { notes }) => sum + notes.length, 0);
  const lost = records.filter(({ notes }) => notes.some(({ orphan }) => orphan));
  return (
    <article class="all-notes">
      <h1 tabIndex={-1}>{counted('archive_notes', count)}</h1>
      {lost.length > 0 && (
        <section>
          <h2>{word('archive_notes_orphans')}</h2>
          <p class="soft">{word('archive_notes_orphans_how')}</p>
          {lost.map((record) => (
            <Group key={record.address} record={record} notes={record.notes.filter(({ orphan }) => orphan)} />
          ))}
        </section>
      )}
      <section>
        {lost.length > 0 && <h2>{word('archive_notes_others')}</h2>}
        {records.map((record) => (
          <Group key={record.address} record={record} notes={record.notes.filter(({ orphan }) => !orphan)} />
        ))}
      </section>
    </article>
  );
}

function Group({ record, notes }: { record: KeptRelease; notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <section class="noted">
      <h3>
        <Link to={{ view: 'release', releases: [record.address] }}>{record.release.title || record.address}</Link>
        <span class="soft">{` ${dayInWords(dateOf(record.analysis, record.firstSeen), 'short')}`}</span>
      </h3>
      <ul class="notes">
        {notes.map((note) => (
          <NoteItem key={note.id} address={record.address} note={note} />
        ))}
      </ul>
    </section>
  );
}
