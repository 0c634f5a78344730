// The page at hand as state: asked again while it settles, and whenever another page comes to the front.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Tell } from '../messages/page';
import { isUnsettled, NO_TAB, type Page, type Tab } from './page';
import type { Surroundings } from './surroundings';

/** How soon a page that is still being read is asked again, in milliseconds. */
const ASK_AGAIN = 250;

export interface PageAtHand {
  page: Page;
  tab: Tab | null;
  /** Tells the page something; gives the page as it is after it. */
  tell(message: Tell): Promise<Page>;
  readOnce(): Promise<void>;
}

export function usePage(surroundings: Surroundings): PageAtHand {
  const [page, setPage] = useState<Page>({ is: 'loading' });
  const tab = useRef<Tab | null>(null);
  /** The tab whose page the browser did not let us read when the reader asked for it. */
  const refused = useRef<number | null>(null);

  const tell = useCallback(
    async (message: Tell) => {
      const at = tab.current;
      const answer = at ? await surroundings.tell(at, message) : NO_TAB;
      const after = answer.is === 'closed' && at?.id === refused.current ? { ...answer, refused: true } : answer;
      // The reader may have gone to another tab while this one answered, or it may have been asked anew.
      if (at === tab.current) setPage(after);
      return after;
    },
    [surroundings],
  );
  const ask = useCallback(async () => {
    tab.current = await surroundings.currentTab();
    await tell({ tell: 'state' });
  }, [surroundings, tell]);
  const readOnce = useCallback(async () => {
    const at = tab.current;
    if (!at) return;
    setPage({ is: 'loading' });
    const after = await surroundings.readOnce(at);
    refused.current = after.is === 'closed' && after.refused ? at.id : null;
    // The tab may have been asked for anew meanwhile: it is still the same one.
    if (at.id === tab.current?.id) setPage(after);
  }, [surroundings]);

  // Not an effect after the first paint: the answer would come a frame later.
  useLayoutEffect(() => {
    ask();
    return surroundings.onPageChange((changed) => {
      if (changed === null || changed === tab.current?.id) ask();
    });
  }, [ask, surroundings]);
  useEffect(() => {
    if (!tab.current || !isUnsettled(page)) return;
    const timer = setTimeout(ask, ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [page, ask]);

  return { page, tab: tab.current, tell, readOnce };
}
