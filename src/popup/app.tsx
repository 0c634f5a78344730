import { useMemo, useState } from 'preact/hooks';
import type { Tell } from '../messages/page';
import { word } from '../ui/words';
import { useBeside } from './beside';
import { PlainFoot } from './foot';
import type { Page } from './page';
import { Release, type ReleaseActions } from './release';
import { ClosedPage, Failure, Loading, NoRelease, type StateActions } from './states';
import type { Surroundings } from './surroundings';
import { usePage } from './use-page';
import { useSite } from './use-site';

/** The popup or side panel: the page at hand, whatever it is. */
export function App({ surroundings }: { surroundings: Surroundings }) {
  const { page: asked, tab, tell, readOnce } = usePage(surroundings);
  const { page, beside } = useBeside(asked, surroundings);
  const [happened, setHappened] = useState({ words: '' });
  const found = page.is === 'open' && page.state.found.found === 'release' ? page.state.found : null;
  const url = found?.analysis.url ?? null;
  const site = useSite(page.is === 'open' && found ? page.state.address : null, beside.settings, surroundings);

  const stateActions: StateActions = {
    readOnce,
    reload: () => tab && surroundings.reload(tab),
    openState: () => surroundings.open('https://www.state.gov/'),
  };
  const notes = useMemo(() => surroundings.notesOn(url), [surroundings, url]);
  const releaseActions = useMemo<ReleaseActions>(() => {
    const say = (message: Tell, lost: string) =>
      tell(message).then((after) => {
        if (after.is !== 'open') setHappened({ words: word('jump_gone') });
        else if (!after.state.done && lost) setHappened({ words: lost });
      });
    return {
      jump: (span) => say({ tell: 'jump', span }, word('jump_lost')),
      highlights: (on) => say({ tell: 'highlights', on }, ''),
      archive: () => surroundings.openArchive(),
      panel: surroundings.canOpenPanel && tab ? () => surroundings.openPanel(tab) : null,
      legend: () => void tell({ tell: 'legend' }).then(surroundings.makeRoom),
      settings: surroundings.openSettings,
      compare: ({ before }) => before && url && surroundings.openArchive([before.address, url]),
      notes,
      today: surroundings.today,
    };
  }, [surroundings, tell, tab, notes, url]);

  if (page.is === 'open' && found)
    return (
      <Release
        key={url}
        analysis={found.analysis}
        kept={found.kept}
        lastTimes={beside.lastTimes}
        firstNotes={beside.notes}
        highlights={page.state.highlights}
        happened={happened}
        site={site && { ...site, toggle: () => site.toggle().then(() => void tell({ tell: 'state' })) }}
        actions={releaseActions}
      />
    );
  return (
    <>
      <main class="state">
        <State page={page} actions={stateActions} />
      </main>
      <PlainFoot actions={releaseActions} />
    </>
  );
}

/** Whatever there is to say of a page that shows no release. */
function State({ page, actions }: { page: Page; actions: StateActions }) {
  switch (page.is) {
    case 'loading':
      return <Loading />;
    case 'error':
      return <Failure error={page.error} actions={actions} />;
    case 'closed':
      return <ClosedPage why={page.why} host={page.host} refused={page.refused} actions={actions} />;
    case 'open':
      return <NoRelease state={page.state} actions={actions} />;
  }
}
