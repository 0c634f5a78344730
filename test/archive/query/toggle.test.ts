import { describe, expect, it } from 'vitest';
import { nameOf, namesFor } from '../../../src/archive/query/names';
import { filterText, isChosen, toggled } from '../../../src/archive/query/toggle';
import { openShelf, openTextIndex, parseQuery } from '../../../src/library/search/search';
import { rowOf } from '../rows';

const rows = [
  rowOf({ slug: 'a', country: 'SA', issues: { yemen: ['condemn'], 'ukraine-war': [] } }),
  rowOf({ slug: 'b', country: 'CI', person: 'Aya Kassi' }),
];
const shelf = openShelf(rows, openTextIndex(), () => undefined);
const names = namesFor(shelf);
const choice = (facet: 'country' | 'issue' | 'act' | 'official' | 'kind', value: string) => ({
  facet,
  value,
  name: nameOf(facet, value, shelf.officials),
});

describe('a value of a facet', () => {
  it('is written into the query by its name and taken out again', () => {
    const saudi = choice('country', 'SA');
    const asked = toggled('missile', saudi, names);
    expect(asked).toBe('missile country:"Saudi Arabia"');
    expect(isChosen(asked, saudi, names)).toBe(true);
    expect(toggled(asked, saudi, names)).toBe('missile');
  });

  it('is taken out however it was typed', () => {
    expect(toggled('country:saudi arabia yemen', choice('country', 'SA'), names)).toBe('yemen');
    expect(toggled('country:sa', choice('country', 'SA'), names)).toBe('');
  });

  it('is not chosen where it is ruled out', () => {
    expect(isChosen('-country:SA', choice('country', 'SA'), names)).toBe(false);
  });

  it('is read back from its text, whatever the facet', () => {
    const found = shelf.find(parseQuery('', names)).facets;
    for (const facet of ['country', 'issue', 'act', 'official', 'kind'] as const)
      for (const { value } of found[facet]) {
        const text = filterText(choice(facet, value), names);
        expect(parseQuery(text, names)).toEqual({ filters: [{ facet, value, not: false }], terms: [] });
      }
  });
});
