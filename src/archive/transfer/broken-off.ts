// Imports that a closed window broke off. Each running import has its name in the extension's local storage and holds a lock that ends
// with its window: a name without its lock is of an import that was broken off.

const PREFIX = 'import:';

/** Marks an import as running; the function returned marks its end. */
export function markRunning(name: string): () => void {
  const key = PREFIX + crypto.randomUUID();
  localStorage.setItem(key, name);
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  void navigator.locks.request(key, () => ended);
  return () => {
    localStorage.removeItem(key);
    end();
  };
}

/**
 * Calls back with what was being imported when its window was closed, as soon as that is known: whoever gets the lock of an import that
 * is still marked knows that its window is gone. Returns what ends the watch.
 */
export function watchBrokenOff(onFound: (name: string) => void): () => void {
  const stop = new AbortController();
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(PREFIX)) continue;
    const look = () => {
      const name = localStorage.getItem(key);
      if (name === null) return;
      dead.add(key);
      onFound(name);
    };
    navigator.locks.request(key, { signal: stop.signal }, look).catch(() => undefined);
  }
  return () => stop.abort();
}

/** Imports this window knows to have been broken off. */
const dead = new Set<string>();

export function forgetBrokenOff(): void {
  for (const key of dead) localStorage.removeItem(key);
  dead.clear();
}
