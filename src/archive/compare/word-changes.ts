// The words by which two forms of a sentence differ.
import { type ChangeObject, diffWordsWithSpace } from 'diff';
import { wordsOf } from '../../library/search/search';
import { STOP_WORDS } from '../stop-words';

export interface Change {
  text: string;
  /** In both, only in the earlier, only in the later. */
  in: 'both' | 'before' | 'after';
}

/** With more changes than that two forms have nothing in common. */
const MOST_CHANGES = 1_000;

const rewritten = (before: string, after: string): ChangeObject<string>[] => [
  { value: before, removed: true, added: false, count: 1 },
  { value: after, removed: false, added: true, count: 1 },
];

/** The two forms as one run of pieces: without those of `after` it is the one, without those of `before` the other. */
export function wordChanges(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let gone = '';
  let come = '';
  const close = () => {
    if (gone) changes.push({ text: gone, in: 'before' });
    if (come) changes.push({ text: come, in: 'after' });
    gone = '';
    come = '';
  };
  const pieces = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES }) ?? rewritten(before, after);
  pieces.forEach(({ value, added, removed }, at) => {
    if (added) come += value;
    else if (removed) gone += value;
    // An "of the" that two rewritten parts have in common by chance is a part of both.
    else if (at > 0 && at < pieces.length - 1 && saysNothing(value)) {
      gone += value;
      come += value;
    } else {
      close();
      changes.push({ text: value, in: 'both' });
    }
  });
  close();
  return changes;
}

const saysNothing = (text: string): boolean => wordsOf(text).every((word) => STOP_WORDS.has(word));
