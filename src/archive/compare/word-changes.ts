// The words by which two forms of a sentence differ.
import { diffWordsWithSpace } from 'diff';

export interface Change {
  text: string;
  /** In both, only in the earlier, only in the later. */
  in: 'both' | 'before' | 'after';
}

/** The two forms as one run of pieces: without those of `after` it is the one, without those of `before` the other. */
export function wordChanges(before: string, after: string): Change[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    in: added ? 'after' : removed ? 'before' : 'both',
  }));
}
