// What is in the bin, by name: the views show it before the reader takes a release back or empties it.
import * as v from 'valibot';
import type { Area } from './area';
import { BIN } from './keys';

export interface Binned {
  address: string;
  /** Its title; the address where what is there cannot be read. */
  title: string;
  /** When it was put there (ISO 8601); empty where that cannot be read. */
  at: string;
}

const BinnedSchema = v.object({ at: v.string(), record: v.object({ release: v.object({ title: v.string() }) }) });

/** The bin's content, what was put there last first. */
export async function readBin(area: Area): Promise<Binned[]> {
  const keys = (await area.getKeys()).filter((key) => key.startsWith(BIN));
  const stored = await area.get(keys);
  const binned = keys.map((key): Binned => {
    const address = key.slice(BIN.length);
    const read = v.safeParse(BinnedSchema, stored[key]);
    if (!read.success) return { address, title: address, at: '' };
    return { address, title: read.output.record.release.title || address, at: read.output.at };
  });
  return binned.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
