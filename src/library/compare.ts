// What is different between two readouts: the popup's "Since last time".
import type { Act } from '../analysis/model';
import type { Treatment } from './entry';

/** An issue both name, with the acts by which each treated it. */
export interface ActChange {
  issue: string;
  before: Act[];
  after: Act[];
}

export interface Comparison {
  /** Issues only the newer names, in the order of its text, with their acts. */
  entered: { issue: string; acts: Act[] }[];
  /** Issues only the older names. */
  left: { issue: string; acts: Act[] }[];
  /** Issues both name, treated by other acts. */
  changed: ActChange[];
  /** Issues both name, treated alike. */
  same: string[];
  /** Words given to the talks themselves that entered or left, as written. */
  tone: { entered: string[]; left: string[] };
}

/** Compares two releases, the older first: the light row of a kept one says enough. Pure; acts are compared as sets. */
export function compare(older: Treatment, newer: Treatment): Comparison {
  const before = new Map(older.issues.map(({ id, acts }) => [id, acts]));
  const after = new Map(newer.issues.map(({ id, acts }) => [id, acts]));
  const result: Comparison = {
    entered: [],
    left: [],
    changed: [],
    same: [],
    tone: {
      entered: wordsNotIn(newer.tone, older.tone),
      left: wordsNotIn(older.tone, newer.tone),
    },
  };
  for (const [issue, acts] of after) {
    const known = before.get(issue);
    if (!known) result.entered.push({ issue, acts });
    else if (sameActs(known, acts)) result.same.push(issue);
    else result.changed.push({ issue, before: known, after: acts });
  }
  for (const [issue, acts] of before) if (!after.has(issue)) result.left.push({ issue, acts });
  return result;
}

const sameActs = (a: readonly Act[], b: readonly Act[]): boolean =>
  a.length === b.length && a.every((act) => b.includes(act));

function wordsNotIn(words: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((word) => word.toLowerCase()));
  return [...new Set(words)].filter((word) => !known.has(word.toLowerCase()));
}
