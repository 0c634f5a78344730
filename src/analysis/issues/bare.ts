// Places that are a topic by standing where topics stand: "discussed Syria", "including Ethiopia and Belarus".
import type { Place } from './lookups';
import type { Claim } from './select';
import type { Unit } from './units';

const BEFORE = new Set(
  'on about regarding concerning including especially particularly notably as versus discuss discussed discussing addressed addressing covered'.split(
    ' ',
  ),
);
/** Words whose "in" leads to a topic. */
const LEADS = new Set('including interest priority'.split(' '));
/** Words after which a name has ended; a noun goes on with it ("Iraq Prime Minister", "PRC election interference"). */
const AFTER = new Set(
  'and or as in at by with to for while including which where through during ahead before after &'.split(' '),
);
/** Whether a name that stands before a unit has ended there. */
export const endsTopic = (next: Unit | undefined) =>
  next === undefined || AFTER.has(next.word) || next.word.length === 1;
const JOINTS = new Set([',', 'and', 'or', 'as', 'well', 'both', ';']);

/** "Called on the PRC to …": it is asked, not spoken of. */
const isAskedOf = (units: readonly Unit[], on: number) =>
  units[on]?.word === 'on' && CALLS.has(units[on - 1]?.word ?? '');
const CALLS = new Set(['call', 'called', 'calling']);

/** Bare names of places in the position of a topic, or in a list after a topic. */
export function bareTopics(units: readonly Unit[], places: readonly Place[], claims: readonly Claim[]): Claim[] {
  const ends = new Set(claims.filter((claim) => claim.id !== '-').map((claim) => claim.last));
  const found: Claim[] = [];
  for (const { id, sort, start, end } of places) {
    if ((sort !== 'place' && sort !== 'alone') || units[end - 1]!.possessive || !endsTopic(units[end])) continue;
    let before = start - 1;
    // "… including in Somalia", "our interests in Somalia".
    if (units[before]?.word === 'in' && LEADS.has(units[before - 1]?.word ?? '')) before -= 1;
    if (isAskedOf(units, before)) continue;
    // "…, the Tigray region of Ethiopia, and Sudan".
    if (units[before]?.word === 'of' && ends.has(before)) ends.add(end);
    if (!BEFORE.has(units[before]?.word ?? '') && !LEADS.has(units[before]?.word ?? '')) {
      while (before >= 0 && JOINTS.has(units[before]!.word)) before -= 1;
      if (before === start - 1 || !ends.has(before + 1)) continue;
    }
    found.push({ id, first: start, last: end, overlay: false });
    ends.add(end);
  }
  return found;
}
