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

/** A claim with its place in the text and in the order of claims. */
interface Rival extends Claim {
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

/** The mentions among claims, in order of the text. `names` are spans no mention may lie in: those of people with their titles. */
export function select(
  claims: readonly Claim[],
  units: readonly Unit[],
  names: readonly (readonly [start: number, end: number])[],
): IssueHit[] {
  const inName = insideOf(names);
  const bySentence = new Map<number, Rival[]>();
  claims.forEach(({ id, first, last, overlay }, rank) => {
    const { start, sentence } = units[first]!;
    const { end } = units[last - 1]!;
    if (inName(start, end)) return;
    const rivals = bySentence.get(sentence);
    const rival = { id, first, last, overlay, rank, start, end };
    if (rivals) rivals.push(rival);
    else bySentence.set(sentence, [rival]);
  });
  const sentences = [...bySentence].sort(([a], [b]) => a - b);
  return sentences.flatMap(([, rivals]) => selectIn(rivals));
}

/** The mentions among the claims of one sentence: the longest first, then those that only look like an issue, then as they came. */
function selectIn(rivals: Rival[]): IssueHit[] {
  rivals.sort(
    (a, b) => b.last - b.first - (a.last - a.first) || Number(b.id === '-') - Number(a.id === '-') || a.rank - b.rank,
  );
  const taken = new Map<number, Rival[]>();
  const kept: IssueHit[] = [];
  for (const rival of rivals) {
    if (!isFree(rival, taken)) continue;
    for (let at = rival.first; at < rival.last; at++) {
      const others = taken.get(at);
      if (others) others.push(rival);
      else taken.set(at, [rival]);
    }
    if (rival.id !== '-') kept.push({ id: rival.id, start: rival.start, end: rival.end });
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether no word of a claim is another's alone. `taken` holds, by unit, the claims that have it. */
function isFree(rival: Rival, taken: ReadonlyMap<number, readonly Rival[]>): boolean {
  for (let at = rival.first; at < rival.last; at++)
    for (const other of taken.get(at) ?? [])
      if (!other.overlay || !rival.overlay || other.id === rival.id) return false;
  return true;
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
