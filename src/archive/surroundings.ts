// What the archive needs of the browser. index.tsx gives it the real one, tests another.
import type { Binned, LibraryChanges, Reader } from '../library/library';
import type { Answer, Question, ViewRequests } from '../messages/requests';

export interface Surroundings {
  reader: Reader;
  /** What is in the bin. */
  bin(): Promise<Binned[]>;
  /** Asks the background worker, which alone writes. Throws as `messages/channel` says. */
  ask<K extends keyof ViewRequests>(kind: K, question: Question<K>): Promise<Answer<K>>;
  /** Calls back with what the worker writes; returns what ends it. */
  onLibraryChange(listener: (changes: LibraryChanges) => void): () => void;
  /** Lets the browser answer the reader before the next slice of work. */
  pause(): Promise<void>;
}
