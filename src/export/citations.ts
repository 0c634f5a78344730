// Kept releases as references: CSL-JSON and BibTeX.
import type { KeptRelease } from '../library/library';
import type { Pieces } from './export';
import { bibtex, cslJson, sourceOf } from './release/release';

/** CSL-JSON: one array. */
export async function* cslFile(records: AsyncIterable<KeptRelease>): Pieces {
  const keys = distinct();
  let mark = '[\n';
  for await (const { analysis, lastSeen } of records) {
    const [item] = JSON.parse(cslJson(sourceOf(analysis), dayOf(lastSeen))) as [{ id: string }];
    yield `${mark}${JSON.stringify({ ...item, id: keys(item.id) })}`;
    mark = ',\n';
  }
  yield mark === '[\n' ? '[]\n' : '\n]\n';
}

export async function* bibtexFile(records: AsyncIterable<KeptRelease>): Pieces {
  const keys = distinct();
  for await (const { analysis, lastSeen } of records) {
    const entry = bibtex(sourceOf(analysis), dayOf(lastSeen));
    const [start, end] = [entry.indexOf('{') + 1, entry.indexOf(',')];
    yield `${entry.slice(0, start)}${keys(entry.slice(start, end))}${entry.slice(end)}\n\n`;
  }
}

/** The day it was last read: when the reference was accessed. */
const dayOf = (instant: string): string => instant.slice(0, 10);

/** Makes keys that no two references share: the second of a name ends with -2. */
function distinct(): (key: string) => string {
  const times = new Map<string, number>();
  return (key) => {
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : distinctFrom(times, key, time);
  };
}

function distinctFrom(times: Map<string, number>, key: string, from: number): string {
  let time = from;
  while (times.has(`${key}-${time}`)) time++;
  times.set(`${key}-${time}`, 1);
  return `${key}-${time}`;
}
