import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { actsByIssue, anchorOf, type KeptRelease } from '../../library/library';
import type { Shelf } from '../../library/search/search';
import { countryName, readCode } from '../../ui/countries';
import { Flag } from '../../ui/flag';
import { issueLabel } from '../../ui/issues';
import { word } from '../../ui/words';
import { ActsIn } from '../acts-in';
import { useArchive } from '../archive-context';
import { subjectText } from '../dossier/subject';
import { Link } from '../link';
import { NoteForm } from '../notes/note-form';
import { NoteItem } from '../notes/note-item';
import type { Mark } from './pieces';

interface Props {
  record: KeptRelease;
  shelf: Shelf;
  mark: Mark;
  onLeave: () => void;
}

/** What the reader pressed in the text: who or what it is, and a note on it. */
export function Picked({ record, shelf, mark, onLeave }: Props) {
  const box = useRef<HTMLElement>(null);
  const [writing, setWriting] = useState(false);
  const { actions } = useArchive();
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), []);
  const { text } = record.analysis;
  const words = text.slice(...mark.span);
  const here = record.notes.filter(
    ({ anchor, orphan }) => anchor && !orphan && anchor.start < mark.span[1] && anchor.end > mark.span[0],
  );
  return (
    <section
      class="picked"
      id="picked"
      ref={box}
      tabIndex={-1}
      aria-label={word('archive_picked', words)}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <div class="picked-head">
        <Subject record={record} shelf={shelf} mark={mark} />
        <button type="button" class="action" aria-label={word('archive_dismiss')} onClick={onLeave}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {here.length > 0 && (
        <ul class="notes">
          {here.map((note) => (
            <NoteItem key={note.id} address={record.address} note={note} />
          ))}
        </ul>
      )}
      {writing ? (
        <NoteForm
          on={word('archive_note_on', words)}
          onSave={async (body) => {
            const anchor = anchorOf(text, mark.span, 'mention');
            return (await actions.putNote(record.address, { body, anchor })) !== null;
          }}
          onLeave={() => setWriting(false)}
        />
      ) : (
        mark.is !== 'note' && (
          <button type="button" class="action" onClick={() => setWriting(true)}>
            {word('archive_note_add')}
          </button>
        )
      )}
    </section>
  );
}

function Subject({ record: { analysis }, shelf, mark }: Pick<Props, 'record' | 'shelf' | 'mark'>) {
  if (mark.is === 'note') return <p>{word('note')}</p>;
  if (mark.is === 'issue') {
    const { id } = analysis.issues[mark.subject]!;
    return (
      <p>
        <Link to={{ view: 'list', query: `issue:${id}` }}>{issueLabel(id)}</Link>
        <ActsIn acts={actsByIssue(analysis).get(id) ?? []} />
      </p>
    );
  }
  const official = analysis.officials[mark.subject]!;
  const code = official.country && readCode(official.country, analysis.text);
  return (
    <p>
      <Flag code={code} />{' '}
      <Link to={{ view: 'dossier', subject: subjectText({ is: 'official', value: shelf.personOf(official) }) }}>
        {official.name}
      </Link>
      <span class="soft">{` ${[...official.titles, code && countryName(code)].filter(Boolean).join(', ')}`}</span>
    </p>
  );
}
