// Everything that is kept, as JSON: what comes out goes in again and is the same.
import type { KeptRelease } from '../library/library';
import type { Pieces } from './export';

/** What a backup holds beside the records. */
export interface Backup {
  records: AsyncIterable<KeptRelease>;
  /** What stands in the bin, and what was set aside because it could not be read, as stored. */
  bin: AsyncIterable<unknown>;
  aside: AsyncIterable<unknown>;
  settings: unknown;
}

/** Names the form, so that a reader can tell it from any other JSON. No date: the same releases give the same bytes. */
const HEAD = '"format":"readout-lens","version":1';

/** One JSON document, a record a line. */
export async function* json(records: AsyncIterable<KeptRelease>): Pieces {
  yield `{${HEAD},"records":[`;
  yield* lines(records);
  yield ']}\n';
}

export async function* ndjson(records: AsyncIterable<KeptRelease>): Pieces {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** One JSON document with all the library holds and the settings. */
export async function* backup({ records, bin, aside, settings }: Backup): Pieces {
  yield `{${HEAD},"records":[`;
  yield* lines(records);
  yield '],\n"bin":[';
  yield* lines(bin);
  yield '],\n"aside":[';
  yield* lines(aside);
  yield `],\n"settings":${JSON.stringify(settings)}}\n`;
}

async function* lines(values: AsyncIterable<unknown>): Pieces {
  let mark = '\n';
  for await (const value of values) {
    yield `${mark}${JSON.stringify(value)}`;
    mark = ',\n';
  }
  if (mark !== '\n') yield '\n';
}
