import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../analysis/model';
import type { Kept } from '../messages/requests';
import { Menu, type MenuItem } from '../ui/menu';
import { word } from '../ui/words';
import { apa, bibtex, chicago, cslJson } from './copy/citation';
import { copyText, fileName, saveFile } from './copy/clipboard';
import { markdown } from './copy/markdown';
import { leadSentence, quote } from './copy/quote';
import { sourceOf } from './copy/source';
import { NoteEditor, type Notes } from './note-editor';
import { useRelease } from './release-context';

export interface FootActions {
  archive(): void;
  highlights(on: boolean): void;
  notes: Notes;
  /** Today as an ISO day, for "accessed". */
  today(): string;
}

interface Props {
  kept: Kept | null;
  /** The sentence the reader went to last: what "quote" quotes. */
  chosen: Span | null;
  highlights: { on: boolean; possible: boolean };
  /** What just happened on the page, in words; a new object each time. */
  happened: { words: string };
  actions: FootActions;
}

/** How long "Copied" stands. */
const SAID_FOR = 2500;

/** What can be done with a release. The line above the buttons says what just happened. */
export function Foot({ kept, chosen, highlights, happened, actions }: Props) {
  const { analysis } = useRelease();
  const [said, setSaid] = useState('');
  const [writing, setWriting] = useState(false);
  useEffect(() => setSaid(happened.words), [happened]);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);

  const copy = (make: () => string) => () => {
    copyText(make()).then(
      () => setSaid(word('copied')),
      () => setSaid(word('copy_failed')),
    );
  };
  const source = () => sourceOf(analysis);
  const items: MenuItem[] = [
    { label: word('copy_markdown'), run: copy(() => markdown(analysis)) },
    { label: word('copy_quote'), run: copy(() => quote(analysis, chosen ?? leadSentence(analysis))) },
    { label: word('copy_chicago'), apart: true, run: copy(() => chicago(source(), actions.today())) },
    { label: word('copy_apa'), run: copy(() => apa(source(), actions.today())) },
    { label: word('copy_bibtex'), run: copy(() => bibtex(source(), actions.today())) },
    { label: word('copy_csl'), run: copy(() => cslJson(source(), actions.today())) },
    {
      label: word('save_json'),
      apart: true,
      run: () => saveFile(fileName(analysis.url, 'json'), 'application/json', `${JSON.stringify(analysis, null, 2)}\n`),
    },
  ];

  return (
    <footer>
      {writing && (
        <NoteEditor
          notes={actions.notes}
          onDone={(happened) => {
            setWriting(false);
            setSaid(happened);
          }}
        />
      )}
      <p role="status" class="said">
        {said}
      </p>
      <div class="buttons">
        <Menu word={word('copy')} label={word('copy_menu')} items={items} />
        {kept?.kept && (
          <button type="button" class="action" aria-expanded={writing} onClick={() => setWriting(!writing)}>
            {word('note')}
          </button>
        )}
        <button type="button" class="action" onClick={actions.archive}>
          {word('archive')}
        </button>
        <button
          type="button"
          class="action main"
          disabled={!highlights.possible}
          title={highlights.possible ? undefined : word('highlights_impossible')}
          onClick={() => actions.highlights(!highlights.on)}
        >
          {word(highlights.on ? 'highlights_hide' : 'highlights_show')}
        </button>
      </div>
    </footer>
  );
}
