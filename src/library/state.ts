// The library's own state: the version of what is stored, and the journal of the releases that are being written.
import * as v from 'valibot';
import { LibraryError } from './errors';
import { RECORD_SCHEMA } from './record';

/** The way the index is laid out. One laid out another way is made anew. */
const INDEX = 3;

const StateSchema = v.object({
  schema: v.number(),
  index: v.literal(INDEX),
  /** True while the index is being made anew. */
  rebuilding: v.boolean(),
});
const JournalSchema = v.array(
  v.object({
    address: v.string(),
    /** Where the release stood in the lists before, and where it was to stand: [list, month] pairs. */
    places: v.array(v.tuple([v.string(), v.string()])),
  }),
);

export type State = v.InferOutput<typeof StateSchema>;
/** A release that is being written. */
export type Pending = v.InferOutput<typeof JournalSchema>[number];

/** The state, the index being whole or being made anew. */
export const stateWith = (rebuilding = false): State => ({ schema: RECORD_SCHEMA, index: INDEX, rebuilding });

/** Reads the stored state: that of an empty library where there is none, null when it cannot be read. Throws `newer` for a later version's. */
export function readState(value: unknown): State | null {
  if (value === undefined) return stateWith();
  const versioned = v.safeParse(v.object({ schema: v.number() }), value);
  if (versioned.success && versioned.output.schema > RECORD_SCHEMA) {
    throw new LibraryError(
      'newer',
      'The library was written by a later version of this extension. It is left as it is.',
    );
  }
  const parsed = v.safeParse(StateSchema, value);
  return parsed.success ? parsed.output : null;
}

/** Reads the stored journal: empty where there is none, null when it cannot be read. */
export function readJournal(value: unknown): Pending[] | null {
  if (value === undefined) return [];
  const parsed = v.safeParse(JournalSchema, value);
  return parsed.success ? parsed.output : null;
}
