// Drives the re-analysis: by itself whenever the worker is awake, and by a view that shows how far it is. No alarm is needed: calls to the
// storage keep a worker awake, and where they do not the next page or view wakes it.
import { analyze } from '../analysis/analyze';
import { openReader, storageArea } from '../library/library';
import { browser } from '../messages/browser';
import { ANALYSER, keeper } from './keep';
import { openReanalysis, type Progress, type Reanalysis } from './reanalysis';

/** After waking up, what woke the worker is served first. */
const FIRST_MS = 3_000;
/** Between slices, so that the processor is the reader's. */
const PAUSE_MS = 150;
/** How long a view that asks is made to wait for its answer. */
const ANSWER_MS = 300;

let opened: Reanalysis | null = null;
let isRunning = false;

function reanalysis(): Reanalysis {
  const area = storageArea(browser.storage.local);
  opened ??= openReanalysis({ area, reader: openReader(area), keeper: keeper(), analyser: ANALYSER, analyze });
  return opened;
}

/** Goes on by itself until everything is read. May be called at every start of the worker and whenever something comes in. */
export function goOn(after = FIRST_MS): void {
  if (isRunning) return;
  isRunning = true;
  run(after).finally(() => {
    isRunning = false;
  });
}

async function run(after: number): Promise<void> {
  await pause(after);
  try {
    for (let at = await reanalysis().step(); at.done < at.total; at = await reanalysis().step()) await pause(PAUSE_MS);
  } catch {
    // The storage refuses. What is done stays done, the rest is tried when the worker is next woken; a view that asks is told.
  }
}

/** Goes on for a moment and says how far it is. */
export async function goOnForMoment(): Promise<Progress> {
  const end = Date.now() + ANSWER_MS;
  let at = await reanalysis().step();
  while (at.done < at.total && Date.now() < end) at = await reanalysis().step();
  return at;
}

/** Does what brings in records, and has everything looked through when another analyser read one of them. */
export async function withComings<T>(records: readonly unknown[], work: () => Promise<T>): Promise<T> {
  return records.some(isReadByOther) ? lookedThrough(work) : work();
}

/** Does something after which any release may be one another analyser read. */
export async function lookedThrough<T>(work: () => Promise<T>): Promise<T> {
  await reanalysis().lookAgain();
  try {
    return await work();
  } finally {
    await reanalysis().lookAgain();
    goOn();
  }
}

function isReadByOther(record: unknown): boolean {
  const analyser = (record as { analyser?: unknown } | null)?.analyser;
  return typeof analyser === 'string' && analyser !== ANALYSER;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
