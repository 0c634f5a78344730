// The place in the archive and the browser's history of places.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Place, readPlace, writePlace } from './place';

export interface Places {
  place: Place;
  /** Goes to a place: a new entry in the history. */
  go(place: Place): void;
  /** Stays in this entry of the history and changes what it says, as typing does. */
  amend(change: Partial<Place>): void;
}

/** Browsers refuse an address that changes with every key: it follows when the typing rests. */
const ADDRESS_AFTER = 250;

export function usePlace(): Places {
  const [place, setPlace] = useState(() => readPlace(location.search));
  const current = useRef(place);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const scroll = useRef<number | null>(null);

  const write = useCallback(() => {
    clearTimeout(timer.current);
    history.replaceState({ scroll: scrollY }, '', writePlace(current.current) || location.pathname);
  }, []);
  const show = useCallback((next: Place, top: number | null) => {
    current.current = next;
    scroll.current = top;
    setPlace(next);
  }, []);
  const go = useCallback(
    (next: Place) => {
      write();
      history.pushState({ scroll: 0 }, '', writePlace(next) || location.pathname);
      show(next, 0);
    },
    [write, show],
  );
  const amend = useCallback(
    (change: Partial<Place>) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(write, ADDRESS_AFTER);
      show({ ...current.current, ...change }, null);
    },
    [write, show],
  );

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const back = ({ state }: PopStateEvent) => {
      clearTimeout(timer.current);
      show(readPlace(location.search), Number((state as { scroll?: unknown } | null)?.scroll) || 0);
    };
    addEventListener('popstate', back);
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('popstate', back);
      removeEventListener('pagehide', write);
    };
  }, [write, show]);
  useLayoutEffect(() => {
    if (scroll.current !== null) scrollTo(0, scroll.current);
  }, [place]);

  return { place, go, amend };
}
