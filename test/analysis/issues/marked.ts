// Sentences with their issues written into them: "discussed the [situation in Syria]{syria}".
import { expect } from 'vitest';
import { findIssues } from '../../../src/analysis/issues/issues';
import { readDocument } from '../../../src/analysis/text/document';
import { release } from '../release';

const MARK = /\[([^\]]+)\]\{([a-z-]+)\}/g;

/** The text without its marks. */
export const plain = (marked: string): string => marked.replace(MARK, '$1');

/** The same text with the mentions marked that are found in it, where nobody is named. */
export function mark(text: string): string {
  const hits = findIssues(readDocument(release(text)), { officials: [], references: [] });
  return hits.reduceRight(
    (rest, { id, start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]{${id}}${rest.slice(end)}`,
    text,
  );
}

/** Expects the sentence to be marked as written, no more and no less. */
export const reads = (sentence: string): void => expect(mark(plain(sentence))).toBe(sentence);
