// A row of the table: what was measured, beside what, and whether that is good enough.
import type { Summary } from './measure';

export const GROUPS = ['analysis', 'cold', 'growth', 'cli', 'sizes', 'page', 'library'] as const;
export type Group = (typeof GROUPS)[number];

export type Unit = 'ms' | 'ns' | 'kB' | 'MB' | 'frames';

interface Head {
  readonly group: Group;
  /** What is measured, in words. */
  readonly what: string;
}

export interface Measured extends Head {
  readonly unit: Unit;
  readonly ours: Summary;
  readonly against: { readonly name: string; readonly theirs: Summary } | null;
  /**
   * Ours may be at most `limit` times theirs (of medians; `least`: of the best runs, where chance only adds), more than theirs by `limit`,
   * or `limit` in the row's unit; null for a row that only informs.
   */
  readonly target: { readonly of: 'ratio' | 'least' | 'difference' | 'value'; readonly limit: number } | null;
}

/** A row that could not be measured here, and why. */
export interface Unmeasured extends Head {
  readonly skipped: string;
}

export type Row = Measured | Unmeasured;

export type Verdict = 'met' | 'missed' | 'informs' | 'not measured';

/** What the target is held against: a ratio, a difference or a value. Null without a target. */
export function figureOf({ ours, against, target }: Measured): number | null {
  if (!target) return null;
  if (target.of === 'value') return ours.median;
  if (!against) throw new Error('A target that compares needs something to compare with.');
  if (target.of === 'least') return ours.best / against.theirs.best;
  return target.of === 'ratio' ? ours.median / against.theirs.median : ours.median - against.theirs.median;
}

export function verdictOf(row: Row): Verdict {
  if ('skipped' in row) return 'not measured';
  if (!row.target) return 'informs';
  return figureOf(row)! <= row.target.limit ? 'met' : 'missed';
}

/** Rows that miss their target, of the groups whose targets count. */
export function missesOf(rows: readonly Row[], enforced: readonly Group[]): Row[] {
  return rows.filter((row) => enforced.includes(row.group) && verdictOf(row) === 'missed');
}
