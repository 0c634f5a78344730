import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, entryOf } from '../../../src/library/library';
import { parseQuery } from '../../../src/library/search/query';
import { openShelf } from '../../../src/library/search/shelf';
import { openTextIndex, type TextIndex } from '../../../src/library/search/text-index';
import { wordsOf } from '../../../src/library/search/words';
import { reading, type Sketch } from '../readings';

function rowOf(sketch: Sketch, notes = 0): Entry {
  const { release, analysis } = reading(sketch);
  const seen = '2022-04-01T00:00:00.000Z';
  const { text: _, ...slim } = release;
  const note = { id: 'n', created: seen, modified: seen, body: '', anchor: null, orphan: false };
  return entryOf({
    schema: 1,
    address: `https://www.state.gov/${sketch.slug}`,
    url: release.url,
    firstSeen: seen,
    lastSeen: seen,
    analyser: 'a1',
    release: slim,
    analysis,
    notes: Array(notes).fill(note),
  });
}

const sketches: [Sketch, number, string][] = [
  [{ slug: 'a', date: '2022-03-28', country: 'NZ', issues: { trade: ['urge'] } }, 1, 'They discussed dairy quotas.'],
  [
    { slug: 'b', date: '2022-01-10', country: 'FJ', person: 'Sione Waqa', issues: { climate: ['welcome'] } },
    0,
    'Cyclone relief in Suva',
  ],
  [
    { slug: 'c', date: '2021-05-01', country: 'NZ', issues: { climate: ['concern'], trade: ['discuss'] } },
    0,
    'dairy and cyclones',
  ],
];

function shelf(index: TextIndex = openTextIndex()) {
  const slots = new Map<string, number>();
  const rows = sketches.map(([sketch, notes, text]) => {
    const row = rowOf(sketch, notes);
    slots.set(row.address, index.add(wordsOf(text)));
    return row;
  });
  return openShelf(rows, index, ({ address }) => slots.get(address));
}

const find = (text: string) => shelf().find(parseQuery(text, {}));
const found = (text: string) =>
  find(text)
    .rows.map(({ address }) => address.at(-1))
    .join('');

describe('searching the shelf', () => {
  it.each([
    ['', 'abc'],
    ['dairy', 'ac'],
    ['cycl', 'bc'],
    ['"cyclone"', 'b'],
    ['dairy cycl', 'c'],
    ['dairy -cycl', 'a'],
    ['country:NZ', 'ac'],
    ['country:NZ country:FJ', ''],
    ['-country:NZ', 'b'],
    ['year:2021 year:2022', 'abc'],
    ['year:2022 country:nz', 'a'],
    ['issue:trade issue:climate', 'c'],
    ['act:welcome', 'b'],
    ['official:waqa', 'b'],
    ['official:"tamati ran"', 'ac'],
    ['notes:yes', 'a'],
    ['country:XX', ''],
  ])('%s', (query, rows) => {
    expect(found(query)).toBe(rows);
  });

  it('takes the nearest word for one nobody wrote, and says so', () => {
    const result = find('cyclome');
    expect(result.instead).toEqual([{ word: 'cyclome', taken: 'cyclone' }]);
    expect(result.rows).toHaveLength(1);
    expect(find('zzzz').rows).toEqual([]);
  });

  it('counts of each value what choosing it would leave', () => {
    const { facets } = find('country:NZ');
    expect(facets.issue).toEqual([
      { value: 'trade', count: 2 },
      { value: 'climate', count: 1 },
    ]);
    expect(facets.country.find(({ value }) => value === 'FJ')).toBeUndefined();
    expect(find('year:2022').facets.year).toEqual([
      { value: '2022', count: 2 },
      { value: '2021', count: 1 },
    ]);
  });
});

describe('the people of the releases', () => {
  it('go by the fullest form of their name, and by the country most often given', () => {
    const rows = [
      rowOf({ slug: 'a', country: 'NZ', person: 'Tamati Rangi' }),
      rowOf({ slug: 'b', country: 'FJ', person: 'Tamati R. Rangi' }),
      rowOf({ slug: 'c', country: 'NZ', person: 'Tamati Rangi' }),
    ];
    const { officials } = openShelf(rows, openTextIndex(), () => undefined);
    expect(officials.get('tamati rangi')).toMatchObject({ name: 'Tamati R. Rangi', country: 'NZ' });
  });
});

describe('a person named by the last name alone', () => {
  const people = (...named: [person: string, country: string | null][]) => {
    const rows = named.map(([person, country], at) => {
      const row = rowOf({ slug: `r${at}`, country: country ?? 'NZ', person });
      return { ...row, officials: row.officials.slice(1).map((official) => ({ ...official, country })) };
    });
    const opened = openShelf(rows, openTextIndex(), () => undefined);
    const { official } = opened.find(parseQuery('', {})).facets;
    expect([...opened.officials.keys()].sort()).toEqual(official.map(({ value }) => value).sort());
    return Object.fromEntries(official.map(({ value, count }) => [value, count]));
  };

  it('counts with the one full name of the country that ends so, wherever it stands', () => {
    expect(people(['Rangi', 'NZ'], ['Tamati Rangi', 'NZ'], ['Rangi', 'NZ'])).toEqual({ 'tamati rangi': 3 });
  });

  it('counts with it where of one of them no country is known', () => {
    expect(people(['Rangi', null], ['Tamati Rangi', 'NZ'])).toEqual({ 'tamati rangi': 2 });
    expect(people(['Rangi', 'NZ'], ['Tamati Rangi', null])).toEqual({ 'tamati rangi': 2 });
  });

  it('stays apart where two are called so, of the country or, without one, at all', () => {
    expect(people(['Rangi', 'NZ'], ['Tamati Rangi', 'NZ'], ['Aroha Rangi', 'NZ'])).toMatchObject({ rangi: 1 });
    expect(people(['Rangi', null], ['Tamati Rangi', 'NZ'], ['Aroha Rangi', 'FJ'])).toMatchObject({ rangi: 1 });
    expect(people(['Rangi', 'NZ'], ['Tamati Rangi', 'NZ'], ['Aroha Rangi', 'FJ'])).toEqual({
      'tamati rangi': 2,
      'aroha rangi': 1,
    });
  });

  it('stays apart from one of another country, and from a name that only begins or ends like it', () => {
    expect(people(['Rangi', 'FJ'], ['Tamati Rangi', 'NZ'])).toEqual({ rangi: 1, 'tamati rangi': 1 });
    expect(people(['Rangi', 'NZ'], ['Rangi Waqa', 'NZ'], ['Tamati Te-Marangi', 'NZ'])).toMatchObject({ rangi: 1 });
  });

  it('is one person in a release that names both', () => {
    const row = rowOf({ slug: 'a', country: 'NZ', person: 'Tamati Rangi' });
    const twice = { ...row, officials: [...row.officials, { ...row.officials[1]!, id: 'rangi', name: 'Rangi' }] };
    const opened = openShelf([twice], openTextIndex(), () => undefined);
    const { official } = opened.find(parseQuery('', {})).facets;
    expect(official.find(({ value }) => value === 'tamati rangi')?.count).toBe(1);
  });
});

describe('the index of words', () => {
  it('finds just the texts that hold a word of this beginning (any texts)', () => {
    const texts = fc.array(fc.array(fc.constantFrom('dairy', 'day', 'da', 'd', 'quota', 'x'), { maxLength: 5 }), {
      maxLength: 70,
    });
    fc.assert(
      fc.property(texts, fc.constantFrom('d', 'da', 'dai', 'q', 'z'), (all, beginning) => {
        const index = openTextIndex();
        for (const words of all) index.add(words);
        const bits = index.beginning(beginning);
        all.forEach((words, slot) => {
          const has = ((bits[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
          expect(has).toBe(words.some((word) => word.startsWith(beginning)));
        });
      }),
    );
  });

  it('is the same after packing, with what is gone left out', () => {
    const index = openTextIndex();
    for (const words of [['a', 'b'], ['gone'], ['b', 'c']]) index.add(words);
    const again = openTextIndex(index.pack([0, 2]));
    expect(again.size()).toBe(2);
    expect([...again.exactly('b')]).toEqual([0b11]);
    expect([...again.exactly('gone')]).toEqual([0]);
    again.add(['gone']);
    expect([...again.exactly('gone')]).toEqual([0b100]);
  });
});
