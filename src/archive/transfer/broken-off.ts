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

/** What was being imported when its window was closed. */
export async function brokenOff(): Promise<string[]> {
  return (await deadKeys()).map((key) => localStorage.getItem(key) ?? '');
}

export async function forgetBrokenOff(): Promise<void> {
  for (const key of await deadKeys()) localStorage.removeItem(key);
}

async function deadKeys(): Promise<string[]> {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  if (keys.length === 0) return [];
  const { held = [] } = await navigator.locks.query();
  const alive = new Set(held.map(({ name }) => name));
  return keys.filter((key) => !alive.has(key));
}
