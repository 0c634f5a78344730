// What can go wrong in the library, in words for the person in front of it.

export const FAULTS = ['full', 'storage', 'newer', 'missing', 'refused'] as const;
/**
 * full: no room left · storage: the browser refused for another reason · newer: written by a later version of this extension ·
 * missing: no such release or note · refused: what was given is not what it should be.
 */
export type Fault = (typeof FAULTS)[number];

/** An error of the library. `fault` says which kind, so that a view can say it in the reader's language. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly fault: Fault;

  constructor(fault: Fault, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.fault = fault;
  }
}

const FULL = ['quota', 'disk', 'no space', 'full'];

/** The error of a storage call as the library's own: no room left told apart from all else. */
export function storageError(cause: unknown): LibraryError {
  if (cause instanceof LibraryError) return cause;
  const said = cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause);
  const lower = said.toLowerCase();
  return FULL.some((word) => lower.includes(word))
    ? new LibraryError('full', 'There is no room left to keep this release. What was kept before is safe.', cause)
    : new LibraryError('storage', `The browser’s storage refused: ${said}`, cause);
}
