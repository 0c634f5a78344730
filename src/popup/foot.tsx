import { useEffect, useState } from 'preact/hooks';
import type { Anchor } from '../library/library';
import type { Kept } from '../messages/requests';
import { Menu } from '../ui/menu';
import { word } from '../ui/words';
import { copyItems } from './copy/items';
import { moreItems } from './more-items';
import { NoteEditor } from './note-editor';
import type { Notes } from './notes';
import { useRelease } from './release-context';
import type { NotesAtHand } from './use-notes';
import type { Site } from './use-site';

export interface FootActions {
  archive(): void;
  /** Opens the side panel; null where this is it, or where the browser has none. Throws when the browser refuses. */
  panel: (() => Promise<void>) | null;
  highlights(on: boolean): void;
  /** Shows the legend on the page. */
  legend(): void;
  settings(): void;
  notes: Notes;
  /** Today as an ISO day, for "accessed". */
  today(): string;
}

interface Props {
  kept: Kept | null;
  notes: NotesAtHand;
  /** The words the reader went to last: what a note can be about. */
  about: Anchor | null;
  highlights: { on: boolean; possible: boolean };
  /** What just happened on the page, in words; a new object each time. */
  happened: { words: string };
  site: Site | null;
  actions: FootActions;
}

/** How long "Copied" stands, in milliseconds. */
const SAID_FOR = 3000;

/** What can be done with a release. The line above the buttons says what just happened. */
export function Foot({ kept, notes, about, highlights, happened, site, actions }: Props) {
  const { analysis, chosen } = useRelease();
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(happened.words), [happened]);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const { writing } = notes;
  const toggleNote = () => (writing ? notes.leave() : notes.begin({ id: null, body: '', anchor: about }));
  const { panel, settings } = actions;
  const more = { panel, settings, site, legend: highlights.possible && highlights.on ? actions.legend : null };
  return (
    <footer>
      {writing && (
        <NoteEditor
          draft={writing}
          about={about}
          error={notes.error}
          onChange={notes.change}
          onLeave={notes.leave}
          onSave={() => notes.save().then((done) => done && setSaid(word('note_saved')))}
          onDelete={() => writing.id && notes.remove(writing.id).then((done) => done && setSaid(word('note_deleted')))}
        />
      )}
      <p role="status" class="happened">
        {said}
      </p>
      <div class="buttons">
        <Menu
          word={word('copy')}
          label={word('copy_menu')}
          items={copyItems(analysis, chosen?.span ?? null, actions.today, setSaid)}
        />
        {kept?.kept && (
          <button type="button" class="action" aria-expanded={writing !== null} onClick={toggleNote}>
            {word('note')}
          </button>
        )}
        <button type="button" class="action" onClick={actions.archive}>
          {word('archive')}
        </button>
        <Menu word={word('more')} label={word('more_menu')} items={moreItems(more, setSaid)} />
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

/** The foot of a view that shows no release: the way to what is kept. */
export function PlainFoot({ actions: { archive, panel } }: { actions: Pick<FootActions, 'archive' | 'panel'> }) {
  const [said, setSaid] = useState('');
  return (
    <footer>
      <p role="status" class="happened">
        {said}
      </p>
      <div class="buttons">
        <button type="button" class="action" onClick={archive}>
          {word('archive')}
        </button>
        <PanelButton open={panel} onFail={setSaid} />
      </div>
    </footer>
  );
}

interface PanelButtonProps {
  open: FootActions['panel'];
  onFail: (words: string) => void;
}

function PanelButton({ open, onFail }: PanelButtonProps) {
  if (!open) return null;
  return (
    <button
      type="button"
      class="action"
      title={word('open_panel_hint')}
      onClick={() => open().catch(() => onFail(word('open_panel_failed')))}
    >
      {word('open_panel')}
    </button>
  );
}
