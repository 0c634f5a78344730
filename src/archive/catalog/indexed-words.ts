// The words a kept release is found by: its text, its people and their offices, its issues, the reader's notes.
import type { KeptRelease } from '../../library/library';
import { wordsOf } from '../../library/search/search';
import { actWord } from '../../ui/acts';
import { countryName } from '../../ui/countries';
import { issueLabel } from '../../ui/issues';

export function indexedWords({ release, analysis, notes }: KeptRelease): string[] {
  const { event, officials, issues, statements } = analysis;
  const parts = [
    release.title,
    analysis.text,
    ...event.parties.map(countryName),
    ...officials.flatMap(({ name, titles, country }) => [name, ...titles, country ? countryName(country) : '']),
    ...issues.map(({ id }) => issueLabel(id)),
    ...new Set(statements.map(({ act }) => actWord(act))),
    ...notes.map(({ body }) => body),
  ];
  return wordsOf(parts.join(' '));
}
