// The library's door: the kept releases, read by the views (openReader) and written by the background worker alone (openKeeper).
export { normalizeAddress, shortId } from './address';
export { anchorOf, findAnchor } from './anchor';
export { type Area, type BrowserStorage, storageArea } from './area';
export { type Binned, readBin } from './bin';
export { changesIn, type LibraryChanges } from './changes';
export { type ActChange, type Comparison, compare } from './compare';
export {
  actsByIssue,
  dateOf,
  type Entry,
  type EntryOfficial,
  entryOf,
  personOf,
  type Treatment,
  treatmentIn,
} from './entry';
export { FAULTS, type Fault, LibraryError } from './errors';
export { type Keeper, type KeeperOptions, type Kept, openKeeper, type Reading, type Taken } from './keeper';
export { type Lock, libraryLock, queueLock } from './lock';
export type { NoteDraft } from './notes';
export { openReader, type Raised, type Reader, type SetAside } from './reader';
export {
  type Anchor,
  AnchorSchema,
  type KeptRelease,
  type Note,
  NoteSchema,
  RecordSchema,
  releaseOf,
} from './record';
export type { Sightings } from './sightings';
export { slices } from './slices';
