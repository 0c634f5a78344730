import { describe, expect, it } from 'vitest';
import { shortForm } from '../../src/ui/calling';
import { sample } from './samples';

/** The short form of one official in a release: `named` are their mentions. */
function called(name: string, titles: string[], country: string, named: string[], title = 'A Meeting'): string {
  const analysis = sample({ title, text: `${named.join(' and ')} met.`, people: [{ name, titles, country, named }] });
  return shortForm(analysis.officials[0]!, analysis);
}

describe('the short form of an official', () => {
  it('is the one the text itself uses', () => {
    const named = ['Jordanian Deputy Prime Minister and Foreign Minister Omar Khalidi', 'Foreign Minister Khalidi'];
    expect(called('Omar Khalidi', ['Deputy Prime Minister', 'Foreign Minister'], 'JO', named)).toBe(
      'Foreign Minister Khalidi',
    );
  });

  it('is the one of the release’s title where the text has none', () => {
    const named = ['Vice Foreign Minister Mori Takeo'];
    expect(called('Mori Takeo', ['Vice Foreign Minister'], 'JP', named)).toBe('Vice Foreign Minister Mori Takeo');
    expect(called('Mori Takeo', ['Vice Foreign Minister'], 'JP', named, 'Call with Vice Foreign Minister Mori')).toBe(
      'Vice Foreign Minister Mori',
    );
  });

  it('keeps the whole name of a foreigner nobody shortens: nobody knows which part of it is the family’s', () => {
    expect(called('Nguyen Minh Vu', ['Deputy Minister'], 'VN', ['Deputy Minister Nguyen Minh Vu'])).toBe(
      'Deputy Minister Nguyen Minh Vu',
    );
  });

  it.each([
    ['Helen R. Ward', 'Secretary of State', 'Secretary Ward'],
    ['Tom van der Berg', 'Under Secretary of State for Political Affairs', 'Under Secretary van der Berg'],
    ['Paul Okafor Jr.', 'President', 'President Okafor'],
    ['Dana Fells', 'Counselor of the Department of State', 'Counselor Fells'],
    ['Ines Calder', 'Special Envoy for Water', 'Special Envoy Calder'],
  ])('of the American %s, %s, is %s', (name, title, short) => {
    expect(called(name, [title], 'US', [`${title} ${name}`])).toBe(short);
  });

  it('never loses what makes an office another one', () => {
    const named = ['Acting Prime Minister Jean Dorval', 'Prime Minister Dorval'];
    expect(called('Jean Dorval', ['Acting Prime Minister'], 'HT', named)).toBe('Acting Prime Minister Dorval');
  });

  it('never ends in the house instead of the office', () => {
    const named = ['Speaker of the Mongolian Parliament Bataar'];
    expect(called('Bataar', ['Speaker of the Parliament'], 'MN', named)).toBe('Speaker of the Parliament Bataar');
    const director = ['Ministry of Foreign Affairs Political Director Anna Vos', 'Political Director Vos'];
    expect(called('Anna Vos', ['Ministry of Foreign Affairs Political Director'], 'NL', director)).toBe(
      'Political Director Vos',
    );
  });

  it('keeps a title that says too little without its field', () => {
    expect(
      called('Omar Khalidi', ['Minister of Water'], 'JO', ['Minister of Water Omar Khalidi', 'Khalidi'], 'x'),
    ).toBe('Minister of Water Khalidi');
  });
});
