// What the values of a facet are called: in the list of facets, in the search field, and read back from it.
import { ACTS, KINDS } from '../../analysis/model';
import { TAXONOMY } from '../../analysis/taxonomy';
import { type Facet, fold, type Names, type Shelf, WITH_NOTES } from '../../library/search/search';
import { actWord } from '../../ui/acts';
import { countryName } from '../../ui/countries';
import { issueLabel } from '../../ui/issues';
import { sentenceCase, word, wordIfAny } from '../../ui/words';

/** A value as people call it. */
export function nameOf(facet: Facet, value: string, officials: Shelf['officials']): string {
  switch (facet) {
    case 'country':
      return countryName(value);
    case 'official':
      return officials.get(value)?.name ?? value;
    case 'issue':
      return issueLabel(value);
    case 'act':
      return sentenceCase(wordIfAny(`act_${value}`) ?? value);
    case 'kind':
      return wordIfAny(`kind_${value}`) ?? value;
    case 'year':
      return value;
    case 'notes':
      return word(value === WITH_NOTES ? 'archive_with_notes' : 'archive_facet_notes');
  }
}

/** The names a query is read by. Of two values of one name the first has it. */
export function namesFor({ rows, officials }: Pick<Shelf, 'rows' | 'officials'>): Names {
  const countries = new Set(rows.flatMap((row) => row.countries));
  const issues = new Set([...Object.values(TAXONOMY).flat(), ...rows.flatMap((row) => row.issues.map(({ id }) => id))]);
  return {
    country: named([...countries], countryName),
    official: named([...officials.keys()], (person) => officials.get(person)!.name),
    issue: named([...issues], issueLabel),
    act: named(ACTS, (act) => actWord(act)),
    kind: named(KINDS, (kind) => nameOf('kind', kind, officials)),
    notes: named([WITH_NOTES], () => word('archive_with_notes')),
  };
}

function named<Value extends string>(values: readonly Value[], name: (value: Value) => string): Map<string, string> {
  const names = new Map<string, string>();
  for (const value of values) {
    const folded = fold(name(value));
    if (!names.has(folded)) names.set(folded, value);
  }
  return names;
}
