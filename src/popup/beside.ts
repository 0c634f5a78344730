// What is shown beside a release and is not on its page: the last times, the notes, what is set. All of it is asked for at once, and the
// release is shown when all of it is there, so that nothing that is read moves afterwards.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../analysis/model';
import type { Settings } from '../messages/settings';
import type { Page } from './page';
import { type LastTime, lastTimesOf } from './since';
import type { Surroundings } from './surroundings';
import { type FirstNotes, firstNotesOf } from './use-notes';

/** How long a release waits for what is beside it, in milliseconds: a library that takes longer is told of as being looked through. */
const PATIENCE = 150;

export interface Beside {
  /** The last times with the counterparts: undefined while they are looked up, null when the library cannot be read. */
  lastTimes: LastTime[] | null | undefined;
  /** Null where they are not known yet. */
  notes: FirstNotes | null;
  /** Null where they are not known, or cannot be read: the settings page says what is wrong with them. */
  settings: Settings | null;
}

const NOTHING: Beside = { lastTimes: undefined, notes: null, settings: null };

/** The page as it is shown, with what is beside it: the one before until both are there. */
export function useBeside(page: Page, surroundings: Surroundings): { page: Page; beside: Beside } {
  const [found, setFound] = useState<{ key: string; beside: Beside } | null>(null);
  const shown = useRef<{ page: Page; beside: Beside }>({ page: { is: 'loading' }, beside: NOTHING });
  const analysis = analysisOn(page);
  // A page that is asked again answers with an equal analysis: what tells releases apart is the address and the text.
  const key = analysis && `${analysis.url}\n${analysis.text}`;
  useLayoutEffect(() => {
    if (!analysis || key === null) return;
    let current = true;
    const show = (beside: Beside) => current && setFound({ key, beside });
    const timer = setTimeout(() => show(NOTHING), PATIENCE);
    lookUp(analysis, surroundings).then((beside) => {
      clearTimeout(timer);
      show(beside);
    });
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, surroundings]);
  if (key === null) shown.current = { page, beside: NOTHING };
  else if (found?.key === key) shown.current = { page, beside: found.beside };
  return shown.current;
}

export function analysisOn(page: Page): Analysis | null {
  return page.is === 'open' && page.state.found.found === 'release' ? page.state.found.analysis : null;
}

async function lookUp(analysis: Analysis, { reader, today, notesOn, settings }: Surroundings): Promise<Beside> {
  const orNull = <T>(asked: Promise<T>) => asked.catch(() => null);
  const [lastTimes, notes, set] = await Promise.all([
    orNull(lastTimesOf(analysis, reader, today())),
    orNull(firstNotesOf(notesOn(analysis.url))),
    orNull(settings()),
  ]);
  return { lastTimes, notes, settings: set };
}
