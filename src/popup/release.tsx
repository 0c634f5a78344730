import { useMemo, useState } from 'preact/hooks';
import type { Analysis, Span } from '../analysis/model';
import { anchorOf, type Note } from '../library/library';
import type { Kept } from '../messages/requests';
import { word } from '../ui/words';
import { Foot, type FootActions } from './foot';
import { Head } from './head';
import { Issues } from './issues-section';
import { NotesSection } from './notes-section';
import { Notice } from './notice';
import { type Place, ReleaseProvider } from './release-context';
import { counterpartsOf, type LastTime } from './since';
import { Since } from './since-section';
import { Statements } from './statements-section';
import { type FirstNotes, useNotes } from './use-notes';
import type { Site } from './use-site';
import { Who } from './who-section';

export interface ReleaseActions extends FootActions {
  jump(span: Span): void;
  compare(lastTime: LastTime): void;
}

interface Props {
  analysis: Analysis;
  kept: Kept | null;
  lastTimes: LastTime[] | null | undefined;
  /** The notes as they were found; null where they are not known yet. */
  firstNotes: FirstNotes | null;
  highlights: { on: boolean; possible: boolean };
  /** What just happened on the page, in words; a new object each time. */
  happened: { words: string };
  site: Site | null;
  actions: ReleaseActions;
}

/** The view of a release: what happened, what is different from last time, who, what, and in which words. */
export function Release({ analysis, kept, lastTimes, firstNotes, highlights, happened, site, actions }: Props) {
  const [shown, setShown] = useState(0);
  const [chosen, setChosen] = useState<Place | null>(null);
  const notes = useNotes(actions.notes, kept?.kept ?? false, firstNotes);
  const fresh = useMemo(() => new Set(lastTimes?.[shown]?.before?.fresh), [lastTimes, shown]);
  const release = useMemo(
    () => ({
      analysis,
      chosen,
      jump: (span: Span, kind: Place['kind']) => {
        setChosen({ span, kind });
        actions.jump(span);
      },
    }),
    [analysis, actions, chosen],
  );
  const about = chosen && anchorOf(analysis.text, chosen.span, chosen.kind);
  const edit = ({ id, body, anchor }: Note) => notes.begin({ id, body, anchor });
  return (
    <ReleaseProvider value={release}>
      <main>
        <Head analysis={analysis} kept={kept} />
        <Notice kept={kept} onArchive={actions.archive} />
        {counterpartsOf(analysis).length > 0 && (
          <Since lastTimes={lastTimes} shown={shown} onShow={setShown} onCompare={actions.compare} />
        )}
        <NotesSection notes={notes.all} onEdit={edit} />
        {isBare(analysis) ? (
          <section>
            <p>
              {word('state_found_nothing_say')} <span class="soft">{word('state_found_nothing_do')}</span>
            </p>
          </section>
        ) : (
          <>
            <Who />
            <Issues fresh={fresh} />
            <Statements />
          </>
        )}
      </main>
      <Foot
        kept={kept}
        notes={notes}
        about={about}
        highlights={highlights}
        happened={happened}
        site={site}
        actions={actions}
      />
    </ReleaseProvider>
  );
}

/** Nothing was found in the text at all. */
function isBare({ officials, issues, statements }: Analysis): boolean {
  return !officials.length && !issues.length && !statements.length;
}
