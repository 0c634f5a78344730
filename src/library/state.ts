// The library's own state: the version of what is stored, and the journal of releases whose index rows are being written.
import * as v from 'valibot';
import { LibraryError } from './errors';
import { RECORD_SCHEMA } from './record';

const PendingSchema = v.object({
  address: v.string(),
  /** Where the release stood in the lists before: [list, month] pairs. */
  was: v.array(v.tuple([v.string(), v.string()])),
});
const StateSchema = v.object({
  schema: v.number(),
  pending: v.array(PendingSchema),
  /** True while the index is being made anew. */
  rebuilding: v.boolean(),
});

export type Pending = v.InferOutput<typeof PendingSchema>;
export type State = v.InferOutput<typeof StateSchema>;

/** The state with this journal, the index being whole or being made anew. */
export const stateWith = (pending: Pending[], rebuilding = false): State => ({
  schema: RECORD_SCHEMA,
  pending,
  rebuilding,
});

/** Reads the stored state: that of an empty library where there is none, null when it cannot be read. Throws `newer` for a later version's. */
export function readState(value: unknown): State | null {
  if (value === undefined) return stateWith([]);
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
