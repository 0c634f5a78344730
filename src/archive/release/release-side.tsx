import { useState } from 'preact/hooks';
import type { Analysis, Span, Statement } from '../../analysis/model';
import { actsByIssue, anchorOf, type KeptRelease } from '../../library/library';
import { countryName, readCode } from '../../ui/countries';
import { Flag } from '../../ui/flag';
import { issueLabel } from '../../ui/issues';
import { speakersInWords } from '../../ui/speakers';
import { counted, word } from '../../ui/words';
import { ActsIn } from '../acts-in';
import { useArchive } from '../archive-context';
import { NoteForm } from '../notes/note-form';
import { NoteItem } from '../notes/note-item';
import { type Mark, sideOf } from './pieces';
import { goToText } from './text-place';

interface Props {
  record: KeptRelease;
  onPick: (mark: Mark) => void;
}

/** What stands in the release, beside its text: notes first, then people, issues and statements. */
export function ReleaseSide({ record, onPick }: Props) {
  const go = (offset: number) => goToText(document.querySelector('.kept-text') ?? document, offset);
  const pick = (is: Mark['is'], subject: number, span: Span | undefined) => {
    if (!span) return;
    go(span[0]);
    onPick({ is, subject, nth: 0, span });
  };
  const { analysis, notes, address } = record;
  const acts = actsByIssue(analysis);
  return (
    <aside class="release-side" aria-label={word('archive_side')}>
      {notes.length > 0 && (
        <section>
          <h2>{counted('archive_notes', notes.length)}</h2>
          <ul class="notes">
            {notes.map((note) => (
              <NoteItem key={note.id} address={address} note={note} onGo={({ anchor }) => anchor && go(anchor.start)} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{word('who_heading')}</h2>
        {analysis.officials.length === 0 && <p class="soft">{word('who_none_say')}</p>}
        <ul>
          {analysis.officials.map((official, at) => (
            <li key={official.id}>
              <button type="button" class="line" onClick={() => pick(sideOf(official), at, official.mentions[0])}>
                <Flag code={official.country && readCode(official.country, analysis.text)} />
                <span>
                  <b class={sideOf(official)}>{official.name}</b>
                  <span class="soft">{` ${detailsOf(official, analysis)}`}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{word('issues_heading')}</h2>
        {analysis.issues.length === 0 && <p class="soft">{word('issues_none')}</p>}
        <ul>
          {analysis.issues.map(({ id, mentions }, at) => (
            <li key={id}>
              <button type="button" class="line issue-line" onClick={() => pick('issue', at, mentions[0])}>
                <b>{issueLabel(id)}</b>
                <ActsIn acts={acts.get(id) ?? []} />
              </button>
            </li>
          ))}
        </ul>
      </section>
      <Statements record={record} onGo={go} />
    </aside>
  );
}

function detailsOf({ titles, country, participant }: Analysis['officials'][number], { text }: Analysis): string {
  const code = country && readCode(country, text);
  return [titles[0], code && countryName(code), !participant && word('card_side_other')].filter(Boolean).join(', ');
}

function Statements({ record, onGo }: { record: KeptRelease; onGo: (offset: number) => void }) {
  const { analysis } = record;
  const sentences = new Map<number, Statement[]>();
  for (const one of analysis.statements) sentences.set(one.span[0], [...(sentences.get(one.span[0]) ?? []), one]);
  return (
    <section>
      <h2>{word('said_heading')}</h2>
      {sentences.size === 0 && <p class="soft">{word('said_none')}</p>}
      <ul>
        {[...sentences.values()].map((said) => (
          <Sentence key={said[0]!.span[0]} record={record} said={said} onGo={onGo} />
        ))}
      </ul>
    </section>
  );
}

interface SentenceProps {
  record: KeptRelease;
  said: readonly Statement[];
  onGo: (offset: number) => void;
}

function Sentence({ record: { address, analysis }, said, onGo }: SentenceProps) {
  const { actions } = useArchive();
  const [writing, setWriting] = useState(false);
  const { span } = said[0]!;
  const words = analysis.text.slice(...span);
  const speakers = [...new Set(said.flatMap((one) => one.speakers))];
  return (
    <li class="sentence">
      <button type="button" class="line" onClick={() => onGo(span[0])}>
        <span>
          <ActsIn acts={said.map(({ act }) => act)} /> <span class="soft">{speakersInWords(speakers, analysis)}</span>
          <span class="words">{words}</span>
        </span>
      </button>
      {writing ? (
        <NoteForm
          on={word('archive_note_on_statement')}
          onSave={async (body) => {
            const anchor = anchorOf(analysis.text, span, 'statement');
            return (await actions.putNote(address, { body, anchor })) !== null;
          }}
          onLeave={() => setWriting(false)}
        />
      ) : (
        <button
          type="button"
          class="word soft"
          aria-label={word('archive_note_add_statement')}
          onClick={() => setWriting(true)}
        >
          {word('note')}
        </button>
      )}
    </li>
  );
}
