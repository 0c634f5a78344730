// Of all that may name an issue, what does: the longest wins, and phrases that may share words stand beside it.
import type { IssueHit } from './issues';
import type { Unit } from './units';

/** A phrase that may name an issue ("-": that names none). Unit indices, `last` exclusive. */
export interface Claim {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  /** It may share words with others that may. */
  readonly overlay: boolean;
}

/** The mentions among claims, in order of the text. `names` are spans no mention may lie in: those of people with their titles. */
export function select(
  claims: readonly Claim[],
  units: readonly Unit[],
  names: readonly (readonly [start: number, end: number])[],
): IssueHit[] {
  const inName = insideOf(names);
  const spans = claims
    .map((claim, rank) => ({ ...claim, rank, start: units[claim.first]!.start, end: units[claim.last - 1]!.end }))
    .filter(({ start, end }) => !inName(start, end))
    .sort(
      (a, b) => b.last - b.first - (a.last - a.first) || Number(b.id === '-') - Number(a.id === '-') || a.rank - b.rank,
    );
  const taken = new Map<number, typeof spans>();
  const kept: IssueHit[] = [];
  for (const span of spans) {
    const rivals = new Set<(typeof spans)[number]>();
    for (let at = span.first; at < span.last; at++) for (const other of taken.get(at) ?? []) rivals.add(other);
    const free = [...rivals].every((other) => other.overlay && span.overlay && other.id !== span.id);
    if (!free) continue;
    for (let at = span.first; at < span.last; at++) taken.set(at, [...(taken.get(at) ?? []), span]);
    if (span.id !== '-') kept.push({ id: span.id, start: span.start, end: span.end });
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Tells whether a span lies inside one of others, none of which overlaps another. */
function insideOf(others: readonly (readonly [start: number, end: number])[]) {
  const sorted = [...others].sort((a, b) => a[0] - b[0]);
  return (start: number, end: number): boolean => {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sorted[middle]![0] <= start) from = middle + 1;
      else to = middle;
    }
    return from > 0 && end <= sorted[from - 1]![1];
  };
}
