import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../../src/archive/dossier/dossier';
import { ownActs } from '../../../src/archive/dossier/own-acts';
import { readSubject, subjectOfQuery, subjectText } from '../../../src/archive/dossier/subject';
import { wordsOverTime } from '../../../src/archive/dossier/words-over-time';
import { personOf } from '../../../src/library/library';
import { openShelf, openTextIndex } from '../../../src/library/search/search';
import { recordOf, rowOf } from '../rows';

const rows = [
  rowOf({ slug: 'c', date: '2022-03-28', country: 'SA', issues: { yemen: ['condemn'] } }),
  rowOf({ slug: 'b', date: '2022-02-02', country: 'SA', issues: { yemen: ['discuss'], trade: [] } }),
  rowOf({ slug: 'n', date: '2021-12-01', country: 'SA', contact: 'none', issues: { climate: [] } }),
  rowOf({ slug: 'x', date: '2021-11-01', country: 'FJ', person: 'Sione Waqa' }),
  rowOf({ slug: 'a', date: '2021-06-14', country: 'SA', person: 'Nura Haddad', issues: { yemen: ['discuss'] } }),
];
const shelf = openShelf(rows, openTextIndex(), () => undefined);
const slugs = (all: readonly { address: string }[]) => all.map(({ address }) => address.at(-1)).join('');

describe('a dossier', () => {
  it('of a country has its contacts, and apart from them what merely names it', () => {
    const { contacts, named } = dossierOf(shelf, { is: 'country', value: 'SA' });
    expect([slugs(contacts), slugs(named)]).toEqual(['cba', 'n']);
  });

  it('of a person has the contacts they took part in', () => {
    expect(slugs(dossierOf(shelf, { is: 'official', value: 'nura haddad' }).contacts)).toBe('a');
  });

  it('of a person has the contacts that name them by their last name', () => {
    const short = rowOf({ slug: 's', date: '2021-01-01', country: 'SA', person: 'Haddad' });
    const one = openShelf([...rows, short], openTextIndex(), () => undefined);
    expect(slugs(dossierOf(one, { is: 'official', value: 'nura haddad' }).contacts)).toBe('as');
  });

  it('tells of each issue the first and the last time and the acts year by year, in the order they came up', () => {
    const { issues, years } = dossierOf(shelf, { is: 'country', value: 'SA' });
    expect(years).toEqual(['2021', '2022']);
    expect(issues).toEqual([
      {
        issue: 'yemen',
        times: 3,
        first: '2021-06-14',
        last: '2022-03-28',
        years: new Map([
          ['2021', ['discuss']],
          ['2022', ['discuss', 'condemn']],
        ]),
      },
      { issue: 'trade', times: 1, first: '2022-02-02', last: '2022-02-02', years: new Map([['2022', []]]) },
    ]);
  });

  it('is of whom the address says, else of the one the query asks for', () => {
    const subject = { is: 'official', value: 'nura haddad' } as const;
    expect(readSubject(subjectText(subject))).toEqual(subject);
    expect(readSubject('kitchen:sink')).toBeNull();
    const filter = (value: string, not = false) => ({ facet: 'country' as const, value, not });
    expect(subjectOfQuery([filter('SA')])).toEqual({ is: 'country', value: 'SA' });
    expect(subjectOfQuery([filter('SA'), filter('FJ')])).toBeNull();
    expect(subjectOfQuery([filter('SA', true)])).toBeNull();
  });
});

describe('the acts of a person', () => {
  it('are those of their own statements', () => {
    const record = recordOf({ slug: 'a', date: '2022-03-28', issues: { yemen: ['condemn'] } });
    expect(ownActs(record, 'ada marlowe', personOf)).toEqual({
      date: '2022-03-28',
      issues: [{ id: 'yemen', acts: ['condemn'] }],
    });
    expect(ownActs(record, 'tamati rangi', personOf)).toEqual({
      date: '2022-03-28',
      issues: [{ id: 'yemen', acts: [] }],
    });
  });
});

describe('words over time', () => {
  const texts = [
    'They discussed dairy quotas and steadfast friendship.',
    'They discussed dairy quotas with steadfast friendship.',
    'They discussed dairy quotas and harbour dredging.',
    'They discussed harbour dredging.',
    'They discussed harbour dredging again.',
  ].map((text, at) => ({ date: `202${at}-01-01`, text }));

  it('say what entered and what left, a pair of words as one', () => {
    const { entered, left } = wordsOverTime(texts, new Set());
    expect(entered).toEqual([{ words: 'harbour dredging', date: '2022-01-01', times: 3, of: 3 }]);
    expect(left.map(({ words, date, times, of }) => [words, date, times, of])).toEqual([
      ['steadfast friendship', '2021-01-01', 2, 2],
      ['dairy quotas', '2022-01-01', 3, 3],
    ]);
  });

  it('leave names out, and say nothing of too few releases', () => {
    expect(wordsOverTime(texts, new Set(['harbour', 'dredging'])).entered).toEqual([]);
    expect(wordsOverTime(texts.slice(2), new Set())).toEqual({ entered: [], left: [] });
  });
});
