import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, withoutFilters, writeFilter } from '../../../src/library/search/query';

const names = {
  country: new Map([
    ['saudi arabia', 'SA'],
    ['guinea', 'GN'],
    ['guinea bissau', 'GW'],
  ]),
  act: new Map([['raised concern', 'concern']]),
};

describe('a query as it is typed', () => {
  it.each([
    ['country:"Saudi Arabia" yemen', ['country:SA'], ['yemen']],
    ['country:Saudi Arabia yemen', ['country:SA'], ['yemen']],
    ['country:guinea bissau rice', ['country:GW'], ['rice']],
    ['COUNTRY:sa', ['country:SA'], []],
    ['-act:"raised concern" trade', ['-act:concern'], ['trade']],
    ['year:2022 kind:readout', ['year:2022', 'kind:readout'], []],
    ['official:"ada marlowe"', ['official:"ada marlowe"'], []],
    ['country: trade', [], ['trade']],
    ['country:"', [], []],
    ['meeting: 10:30', [], ['meeting', '10', '30']],
    ['  ', [], []],
  ])('%s', (text, filters, words) => {
    const query = parseQuery(text, names);
    expect(query.filters.map(writeFilter)).toEqual(filters);
    expect(query.terms.map(({ word }) => word)).toEqual(words);
  });

  it('tells whole words and words left out from beginnings', () => {
    expect(parseQuery('"Türkiye trade" -fish isra', names).terms).toEqual([
      { word: 'turkiye', whole: true, not: false },
      { word: 'trade', whole: true, not: false },
      { word: 'fish', whole: false, not: true },
      { word: 'isra', whole: false, not: false },
    ]);
  });

  it('loses a filter and keeps the rest as it was typed', () => {
    const text = 'Yemen country:Saudi Arabia  -"truce" year:2022';
    expect(withoutFilters(text, ({ facet }) => facet === 'country', names)).toBe('Yemen -"truce" year:2022');
  });

  it('reads any text without a throw, and writes filters it reads again', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const filter of parseQuery(`country:${text}`, names).filters) {
          const [again] = parseQuery(writeFilter(filter), names).filters;
          if (!filter.value.includes('"')) expect(again).toEqual(filter);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
