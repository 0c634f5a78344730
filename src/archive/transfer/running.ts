// The import that is running, or the report of the last one: it goes on while the reader looks at another view.
import { useEffect, useState } from 'preact/hooks';
import { type NamedFile, readFiles } from '../../import/import';
import { forgetBrokenOff, markRunning, watchBrokenOff } from './broken-off';
import { faultInWords } from './reasons';
import { type TakeInParts, type Tally, takeIn } from './take-in';

export interface Report {
  tally: Tally;
  ended: 'whole' | 'stopped' | 'failed';
  /** What made it impossible to go on. */
  fault: string | null;
  /** Files of a folder that are none of releases. */
  passed: number;
}

export type Importing =
  | { is: 'idle'; brokenOff: string | null }
  | { is: 'running'; name: string; read: number; size: number; tally: Tally | null }
  | { is: 'done'; report: Report };

let now: Importing = { is: 'idle', brokenOff: null };
let stop = new AbortController();
const listeners = new Set<(now: Importing) => void>();

function set(next: Importing): void {
  now = next;
  for (const listener of listeners) listener(next);
}

/** The state of the import, for a view. */
export function useImporting(): Importing {
  const [state, setState] = useState(now);
  useEffect(() => {
    setState(now);
    listeners.add(setState);
    const endWatch = watchBrokenOff((name) => {
      if (now.is === 'idle') set({ is: 'idle', brokenOff: name });
    });
    return () => {
      listeners.delete(setState);
      endWatch();
    };
  }, []);
  return state;
}

export interface Chosen {
  files: readonly NamedFile[];
  /** Other files of the folder. */
  passed: number;
}

/** Starts an import, unless one is running. */
export async function startImport(
  { files, passed }: Chosen,
  parts: Pick<TakeInParts, 'reader' | 'ask' | 'settings'>,
): Promise<void> {
  if (now.is === 'running') return;
  stop = new AbortController();
  const { signal } = stop;
  const name = files.length === 1 ? files[0]!.name : (files[0]?.name.split('/')[0] ?? '');
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  let read = 0;
  let tally: Tally | null = null;
  const tell = paced(() => set({ is: 'running', name, read, size, tally: tally && { ...tally } }));
  const onRead = (bytes: number) => {
    read += bytes;
    tell();
  };
  const onTally = (so: Tally) => {
    tally = so;
    tell();
  };
  set({ is: 'running', name, read, size, tally });
  const markEnd = markRunning(name);
  window.addEventListener('beforeunload', hold);
  try {
    const whole = await takeIn(readFiles(files, { onRead }), { ...parts, signal, onTally });
    set({ is: 'done', report: { tally: whole, ended: signal.aborted ? 'stopped' : 'whole', fault: null, passed } });
  } catch (error) {
    set({ is: 'done', report: { tally: tally ?? NOTHING, ended: 'failed', fault: faultInWords(error), passed } });
  } finally {
    window.removeEventListener('beforeunload', hold);
    markEnd();
  }
}

const NOTHING: Tally = { taken: 0, merged: 0, same: 0, beside: 0, settings: false, refused: [] };

export function stopImport(): void {
  stop.abort();
}

/** Puts the report away, or what is said of an import that was broken off. */
export function closeReport(): void {
  if (now.is === 'running') return;
  forgetBrokenOff();
  set({ is: 'idle', brokenOff: null });
}

/** Asks before the window is closed. */
const hold = (event: Event): void => event.preventDefault();

const PACE_MS = 100;

/** At most so often: a view has no use for more. */
function paced(work: () => void): () => void {
  let last = 0;
  return () => {
    if (performance.now() - last < PACE_MS) return;
    last = performance.now();
    work();
  };
}
