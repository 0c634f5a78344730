// Storage held in memory, with faults to order: what the library's tests stand on.
import type { Area } from '../../src/library/library';

export interface MemoryArea extends Area {
  /** What is stored, as JSON by key. */
  readonly stored: Map<string, string>;
  /** Calls made so far, reads and writes. */
  calls: number;
  /** Decides before each writing call (the n-th, from 1) what happens: it works, fails, or stops halfway through its keys. */
  fault: (writing: number) => 'none' | 'fails' | 'half' | 'quota';
}

/** An empty area. Values go through JSON and come back with sorted keys, as Chromium gives them. */
export function memoryArea(stored = new Map<string, string>()): MemoryArea {
  let writings = 0;
  const area: MemoryArea = {
    stored,
    calls: 0,
    fault: () => 'none',
    async get(keys) {
      area.calls++;
      await null;
      return Object.fromEntries(keys.flatMap((key) => (stored.has(key) ? [[key, JSON.parse(stored.get(key)!)]] : [])));
    },
    async set(items) {
      const pairs = Object.entries(items).map(([key, value]) => [key, JSON.stringify(sortKeys(value))] as const);
      await writing(
        pairs.map(
          ([key, value]) =>
            () =>
              stored.set(key, value),
        ),
      );
    },
    async remove(keys) {
      await writing(keys.map((key) => () => stored.delete(key)));
    },
    async getKeys() {
      area.calls++;
      return [...stored.keys()];
    },
    getBytesInUse: async () => [...stored].reduce((sum, [key, value]) => sum + key.length + value.length, 0),
  };

  async function writing(steps: (() => unknown)[]): Promise<void> {
    area.calls++;
    await null;
    const fault = area.fault(++writings);
    if (fault === 'quota') throw new Error('QUOTA_BYTES quota exceeded');
    if (fault === 'fails') throw new Error('An unexpected error occurred');
    for (const step of fault === 'half' ? steps.slice(0, Math.ceil(steps.length / 2)) : steps) step();
    if (fault === 'half') throw new Error('The worker was stopped');
  }
  return area;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
