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
    .map(({ id, first, last, overlay }, rank) => {
      return { id, first, last, overlay, rank, start: units[first]!.start, end: units[last - 1]!.end };
    })
    .filter(({ start, end }) => !inName(start, end))
    .sort(
      (a, b) => b.last - b.first - (a.last - a.first) || Number(b.id === '-') - Number(a.id === '-') || a.rank - b.rank,
    );
  const taken = new Map<number, typeof spans>();
  const kept: IssueHit[] = [];
  const yields = (other: (typeof spans)[number], span: (typeof spans)[number]) =>
    other.overlay && span.overlay && other.id !== span.id;
  const isFree = (span: (typeof spans)[number]) => {
    for (let at = span.first; at < span.last; at++)
      for (const other of taken.get(at) ?? []) if (!yields(other, span)) return false;
    return true;
  };
  for (const span of spans) {
    if (!isFree(span)) continue;
    for (let at = span.first; at < span.last; at++) {
      const others = taken.get(at);
      if (others) others.push(span);
      else taken.set(at, [span]);
    }
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
