// Records move forward one version at a time. A step takes a record of version `from` and gives one of version `from + 1`.
import { LibraryError } from './errors';

export interface Step {
  readonly from: number;
  readonly move: (record: Record<string, unknown>) => Record<string, unknown>;
}

/** The steps, oldest first. Version 1 is the first, so there are none yet. */
export const STEPS: readonly Step[] = [];

/**
 * The value moved forward to version `to`. The value given is not changed.
 * Throws LibraryError `newer` for a value of a later version, `refused` for one of no version or with no way forward.
 */
export function migrate(value: unknown, to: number, steps: readonly Step[] = STEPS): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LibraryError('refused', 'A record is an object.');
  }
  let record = value as Record<string, unknown>;
  let version = record.schema;
  if (!Number.isInteger(version)) throw new LibraryError('refused', 'A record names its schema version.');
  if ((version as number) > to) throw new LibraryError('newer', 'Written by a later version of this extension.');
  while (version !== to) {
    const step = steps.find(({ from }) => from === version);
    if (!step) throw new LibraryError('refused', `No way forward from schema version ${String(version)}.`);
    version = step.from + 1;
    record = { ...step.move(record), schema: version };
  }
  return record;
}
