// The index of a library, as it is and as it would be made anew.
import { openKeeper, queueLock } from '../../src/library/library';
import { type MemoryArea, memoryArea } from './memory';
import { ticking } from './readings';

export const open = (area: MemoryArea) => openKeeper(area, ticking(), { analyser: 'a1', lock: queueLock() });

/** Everything the index says, to be held against an index made anew. */
export async function indexOf(area: MemoryArea): Promise<Record<string, unknown>> {
  const keys = [...area.stored.keys()].filter((key) => /^[epd]:/.test(key)).sort();
  return area.get(keys);
}

export async function rebuilt(area: MemoryArea): Promise<Record<string, unknown>> {
  const copy = memoryArea(new Map(area.stored));
  await open(copy).rebuild();
  return indexOf(copy);
}
