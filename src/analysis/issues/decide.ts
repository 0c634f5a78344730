// Whose war, which truce, what sanctions: phrases that do not say it by themselves are decided from the places around them.
import type { Lexicon, Ruling } from './lexicon-model';
import type { Place } from './lookups';
import { type Candidate, wordsAt } from './match';
import { stem } from './stem';
import type { Unit } from './units';

/** A place that answers a decision, with the issue it then names. Unit indices, end exclusive. */
interface Answer {
  readonly issue: string;
  readonly start: number;
  readonly end: number;
}

/** The issue a candidate stands for; null when it is none. */
export type Decide = (candidate: Candidate) => string | null;

/** Decides over one text: a candidate's own issue, that of the place it names, or that of the nearest place that answers. */
export function decideOver(units: readonly Unit[], places: readonly Place[], { rulings }: Lexicon): Decide {
  const known = new Map<Ruling, Answer[]>();
  const answersTo = (ruling: Ruling) => {
    const before = known.get(ruling);
    if (before) return before;
    const answers = answersIn(ruling, places);
    known.set(ruling, answers);
    return answers;
  };
  return ({ pattern: { id }, first, last, place }) => {
    if (id[0] !== '@') return id;
    if (id === '@place') return place;
    // "Georgia’s sovereignty": whose it is has been said, and is none of the places that have an issue.
    if (id === '@sovereignty' && hasOwner(units, first)) return null;
    if (last - first === 1 && isReference(units, first)) return null;
    const ruling = rulings.get(id)!;
    const issue = cued(ruling, units, first) ?? nearest(answersTo(ruling), units, first, last, ruling);
    // It stands for nothing, and so does every shorter phrase within it.
    if (issue === '--') return '-';
    return issue === '-' ? null : issue;
  };
}

function answersIn(ruling: Ruling, places: readonly Place[]): Answer[] {
  const answers: Answer[] = [];
  for (const { id, sort, start, end } of places) {
    const issue = sort === 'alone' ? undefined : ruling.answers.get(id);
    if (issue) answers.push({ issue, start, end });
  }
  return answers;
}

/** Words farther away than this belong to something else, however long the sentence. */
const REACH = 100;

/** The issue that words of the same sentence settle. */
function cued({ cues }: Ruling, units: readonly Unit[], first: number): string | null {
  if (cues.length === 0) return null;
  const { sentence } = units[first]!;
  let from = first;
  while (from > 0 && first - from < REACH && units[from - 1]!.sentence === sentence) from -= 1;
  for (const [issue, words] of cues)
    for (let at = from; at < first + REACH && units[at]?.sentence === sentence; at++)
      if (wordsAt(units, words, at).length > 0) return issue;
  return null;
}

const REFERENCES = new Set(['this', 'these', 'those'].map(stem));

/** Whether a word refers back: "this crisis", "those attacks". */
const isReference = (units: readonly Unit[], at: number) => REFERENCES.has(units[at - 1]?.word ?? '');

/** The nearest answer of the sentence; else, as the ruling has it, the last before it or the first of the text, or whose home it is. */
function nearest(
  answers: readonly Answer[],
  units: readonly Unit[],
  first: number,
  last: number,
  { near, otherwise }: Ruling,
): string | null {
  const next = firstFrom(answers, first);
  const before = answers[next - 1];
  const after = answers[next];
  const inSentence = (each: Answer | undefined) => each && units[each.start]!.sentence === units[first]!.sentence;
  const distanceAfter = inSentence(after) ? Math.max(0, after!.start - last) : Infinity;
  const distanceBefore = inSentence(before) ? Math.max(0, first - before!.end) : Infinity;
  if (distanceAfter < distanceBefore) return after!.issue;
  if (distanceBefore < Infinity) return before!.issue;
  return elsewhere(answers, before, units, near)?.issue ?? otherwise;
}

/** Sentences of a text that say who takes part: a line of attribution may stand before the first. Where they name two such places, it is neither's home. */
const OPENING = 2;

function elsewhere(
  answers: readonly Answer[],
  before: Answer | undefined,
  units: readonly Unit[],
  near: Ruling['near'],
) {
  if (near === true) return undefined;
  const first = answers[0];
  if (near === false) return before ?? first;
  const opening = answers.filter(({ start }) => units[start]!.sentence < OPENING);
  return opening.every(({ issue }) => issue === first!.issue) ? opening[0] : undefined;
}

/** Index of the first answer that begins at a unit or after it. */
function firstFrom(answers: readonly Answer[], unit: number): number {
  let from = 0;
  let to = answers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (answers[middle]!.start < unit) from = middle + 1;
    else to = middle;
  }
  return from;
}

const SOVEREIGNTY = new Set(['sovereignty', 'independence', 'and', ',']);

/** Whether what begins at a unit, with what it is listed with, has an owner before it. */
function hasOwner(units: readonly Unit[], first: number): boolean {
  let at = first;
  while (at > 0 && first - at < REACH && SOVEREIGNTY.has(units[at - 1]!.word)) at -= 1;
  return units[at - 1]?.possessive === true;
}
