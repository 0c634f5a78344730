import { useMemo, useState } from 'preact/hooks';
import type { KeptRelease } from '../../library/library';
import type { Shelf } from '../../library/search/search';
import { dayInWords, momentInWords } from '../../ui/dates';
import { tellStory } from '../../ui/story';
import { StoryLine } from '../../ui/story-line';
import { word, wordIfAny } from '../../ui/words';
import { useArchive } from '../archive-context';
import { subjectText } from '../dossier/subject';
import { Link } from '../link';
import { NoteForm } from '../notes/note-form';
import { lastTimeOf } from './last-time';

/** What happened, where it comes from, and what can be done with it. */
export function ReleaseHead({ record, shelf }: { record: KeptRelease; shelf: Shelf }) {
  const { place, actions, go } = useArchive();
  const [writing, setWriting] = useState(false);
  const { analysis, release, address, url } = record;
  const before = useMemo(() => lastTimeOf(record, shelf.rows), [record, shelf]);
  const counterparts = analysis.event.kind === 'none' ? [] : analysis.event.parties.filter((code) => code !== 'US');
  const meta = [
    wordIfAny(`kind_${analysis.kind}`) ?? word('kind_other'),
    analysis.attribution && word('popup_by', analysis.attribution.name, analysis.attribution.role),
    analysis.published && word('popup_published', dayInWords(analysis.published)),
    word('popup_kept_since', momentInWords(record.firstSeen)),
  ].filter(Boolean);
  const remove = async () => {
    await actions.remove([address]);
    go({ ...place, view: 'list', releases: [] });
  };
  return (
    <header class="release-head">
      <h1 tabIndex={-1}>
        <StoryLine parts={tellStory(analysis)} />
      </h1>
      {analysis.event.kind !== 'none' && <p class="release-title">{release.title}</p>}
      <p class="meta">{meta.join(' · ')}</p>
      <p class="buttons">
        {isWeb(url) && (
          <a class="action" href={url} target="_blank" rel="noreferrer">
            {word('archive_open_page')}
          </a>
        )}
        {counterparts[0] && (
          <Link
            class="action"
            to={{ view: 'dossier', subject: subjectText({ is: 'country', value: counterparts[0] }) }}
          >
            {word('archive_view_dossier')}
          </Link>
        )}
        {before && (
          <Link class="action" to={{ view: 'compare', releases: [before.address, address] }}>
            {word('archive_compare_last', dayInWords(before.date, 'short'))}
          </Link>
        )}
        <button type="button" class="action" aria-expanded={writing} onClick={() => setWriting(!writing)}>
          {word('note')}
        </button>
        <button type="button" class="action" onClick={() => void remove()}>
          {word('archive_remove')}
        </button>
      </p>
      {writing && (
        <NoteForm
          on={word('note_heading')}
          onSave={async (body) => (await actions.putNote(address, { body, anchor: null })) !== null}
          onLeave={() => setWriting(false)}
        />
      )}
    </header>
  );
}

/** Only what the web is read by is made a link: a file handed in could name anything. */
function isWeb(url: string | null): url is string {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
