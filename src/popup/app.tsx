import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../analysis/model';
import type { Tell } from '../messages/page';
import { word } from '../ui/words';
import { PlainFoot } from './foot';
import type { Page } from './page';
import { Release, type ReleaseActions } from './release';
import { type LastTime, lastTimesOf } from './since';
import { ClosedPage, Failure, Loading, NoRelease, type StateActions } from './states';
import type { Surroundings } from './surroundings';
import { usePage } from './use-page';
import { useSite } from './use-site';

/** The popup or side panel: the page at hand, whatever it is. */
export function App({ surroundings }: { surroundings: Surroundings }) {
  const { page, tab, tell, readOnce } = usePage(surroundings);
  const [happened, setHappened] = useState({ words: '' });
  const found = page.is === 'open' && page.state.found.found === 'release' ? page.state.found : null;
  const url = found?.analysis.url ?? null;
  const site = useSite(page.is === 'open' && found ? page.state.address : null, surroundings);
  const lastTimes = useLastTimes(found?.analysis ?? null, surroundings);

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
        lastTimes={lastTimes}
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

/** The last times with the counterparts of a release: undefined while they are looked up, null when the library cannot be read. */
function useLastTimes(analysis: Analysis | null, { reader, today }: Surroundings): LastTime[] | null | undefined {
  const [lastTimes, setLastTimes] = useState<LastTime[] | null>();
  // A page that is asked again answers with an equal analysis: what tells releases apart is the address and the text.
  const key = analysis && `${analysis.url}\n${analysis.text}`;
  useLayoutEffect(() => {
    if (!analysis) return;
    let current = true;
    setLastTimes(undefined);
    lastTimesOf(analysis, reader, today()).then(
      (found) => current && setLastTimes(found),
      () => current && setLastTimes(null),
    );
    return () => {
      current = false;
    };
  }, [key, reader, today]);
  return lastTimes;
}
