// What a person said themselves: of the acts of a release only theirs.
import { actsByIssue, dateOf, type KeptRelease } from '../../library/library';
import type { Shelf } from '../../library/search/search';
import type { Treated } from './dossier';

/** The issues of a release with the acts of one person; an issue they only heard of has none. */
export function ownActs({ analysis, firstSeen }: KeptRelease, person: string, personOf: Shelf['personOf']): Treated {
  const ids = new Set(analysis.officials.filter((one) => personOf(one) === person).map(({ id }) => id));
  const statements = analysis.statements.filter(({ speakers }) => speakers.some((id) => ids.has(id)));
  const acts = actsByIssue({ issues: analysis.issues, statements });
  return { date: dateOf(analysis, firstSeen), issues: [...acts].map(([id, own]) => ({ id, acts: own })) };
}
