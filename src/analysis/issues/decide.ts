// Whose war, which truce, what sanctions: phrases that do not say it by themselves are decided from the places around them.
import { DECISIONS, type Decision } from '../data/issues/decisions';
import type { Place } from './lookups';
import { type Candidate, wordsAt } from './match';
import { readWords } from './patterns';
import type { Unit } from './units';

/** The issue a candidate stands for: its own, that of the place it names, or the decision's. Null when it is none. */
export function decide(
  { pattern, first, last, place }: Candidate,
  units: readonly Unit[],
  places: readonly Place[],
): string | null {
  const { id } = pattern;
  if (!id.startsWith('@')) return id;
  if (id === '@place') return place;
  // "Georgia’s sovereignty": whose it is has been said, and is none of the places that have an issue.
  if (id === '@sovereignty' && hasOwner(units, first)) return null;
  const decision = DECISIONS[id]!;
  const answers = places.flatMap((each) => {
    if (each.sort === 'alone') return [];
    const issue = answerOf(decision, each.id);
    return issue ? [{ issue, ...each }] : [];
  });
  const sentence = units[first]!.sentence;
  for (const [issue, words] of Object.entries(decision.cues ?? {})) {
    const cues = readWords(words);
    if (units.some((unit, at) => unit.sentence === sentence && wordsAt(units, cues, at).length > 0)) return issue;
  }
  const here = answers.filter((each) => units[each.start]!.sentence === sentence);
  const distance = (each: Place) => (each.start >= last ? each.start - last : Math.max(0, first - each.end));
  const nearest = here.sort((a, b) => distance(a) - distance(b))[0];
  if (nearest) return nearest.issue;
  if (decision.near) return decision.otherwise;
  const before = answers.filter((each) => each.start < first).at(-1);
  return (before ?? answers[0])?.issue ?? decision.otherwise;
}

function answerOf({ places, also }: Decision, id: string): string | null {
  return also?.[id] ?? (places.split(' ').includes(id) ? id : null);
}

const SOVEREIGNTY = new Set(['sovereignty', 'independence', 'and', ',']);

/** Whether what begins at a unit, with what it is listed with, has an owner before it. */
function hasOwner(units: readonly Unit[], first: number): boolean {
  let at = first;
  while (at > 0 && SOVEREIGNTY.has(units[at - 1]!.word)) at -= 1;
  return units[at - 1]?.possessive === true;
}
