// The people of a release: who is named, what they hold, whom they act for, and what the text's short forms refer to.
import type { Attribution } from '../event/attribution';
import type { Kind, Official } from '../model';
import type { TextDocument } from '../text/document';

/** Words that stand for people without naming them: "the Secretary", "they", "both sides". Resolved to officials' ids. */
export interface Reference {
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Ids of the officials meant, in the order of the cast; empty when the text does not tell. */
  readonly people: readonly string[];
  /** `title`: "the Foreign Minister"; `pronoun`: "he", "they"; `group`: "both sides", "the two", "the leaders", "the U.S. delegation". */
  readonly kind: 'title' | 'pronoun' | 'group';
}

export interface Cast {
  /** In order of first mention. */
  readonly officials: Official[];
  /** In order of the text; none overlaps a named mention. */
  readonly references: Reference[];
}

/** Finds the people of a release and resolves what refers to them. */
export function findCast(_document: TextDocument, _attribution: Attribution | null, _kind: Kind): Cast {
  return { officials: [], references: [] };
}
