import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis/model';
import { castOf } from '../../src/ui/cast';
import { AMMAN, sample } from './samples';

const namesIn = (analysis: Analysis) => {
  const { parties, unnamed, named } = castOf(analysis);
  return {
    parties: parties.map(({ code, officials }) => [code, ...officials.map(({ name }) => name)]),
    unnamed,
    named: named.map(({ name }) => name),
  };
};

describe('who is listed', () => {
  it('the U.S. side, then the others, then who is merely named', () => {
    expect(namesIn(AMMAN)).toEqual({
      parties: [
        ['US', 'Helen Ward', 'Ines Calder'],
        ['JO', 'Omar Khalidi', 'Rana Odeh'],
      ],
      unnamed: [],
      named: ['Paul Renner', 'Marta Lindqvist', 'Anton Belov'],
    });
  });

  it('the U.S. side first even where the text names it last', () => {
    const people = [
      { name: 'Omar Khalidi', country: 'JO' },
      { name: 'Helen Ward', country: 'US' },
    ];
    const text = 'Omar Khalidi met Helen Ward.';
    expect(namesIn(sample({ text, people })).parties.map(([code]) => code)).toEqual(['US', 'JO']);
  });

  it('a party nobody is named of, and people whose country the text does not say', () => {
    const people = [{ name: 'Omar Khalidi', country: null }];
    const event = { kind: 'meeting' as const, parties: ['NO', 'US'] };
    expect(namesIn(sample({ text: 'Omar Khalidi came.', people, event }))).toEqual({
      parties: [[null, 'Omar Khalidi']],
      unnamed: ['NO', 'US'],
      named: [],
    });
  });
});
