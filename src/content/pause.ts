// Long work in short tasks, so that the page stays responsive.

/** How long a task may run before it lets the page have its turn, in milliseconds. */
const TASK_MS = 12;

/** Gives the browser a turn: rendering and input come first. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Runs a generator to its end, pausing whenever a task has run for long enough. Null when `isWanted` says no after a pause.
 * What the generator throws is thrown.
 */
export async function inSlices<T>(work: Iterator<undefined, T>, isWanted: () => boolean): Promise<T | null> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < TASK_MS) continue;
    await pause();
    if (!isWanted()) return null;
    began = performance.now();
  }
}
