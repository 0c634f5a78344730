// Many things, some at a time: what a step holds in memory does not grow with the library.

/** Records handled in one step. */
export const SLICE = 200;

export function* slices<T>(values: readonly T[], size = SLICE): Generator<T[]> {
  for (let at = 0; at < values.length; at += size) yield values.slice(at, at + size);
}
