import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOME, readPlace, VIEWS, writePlace } from '../../src/archive/place';

describe('places in the archive', () => {
  it('are home without an address', () => {
    expect(readPlace('')).toEqual(HOME);
    expect(writePlace(HOME)).toBe('');
  });

  it('are found by the addresses the popup opens', () => {
    const a = 'https://www.state.gov/a';
    const b = 'https://www.state.gov/b?x=1&y=2';
    const search = `?${new URLSearchParams([
      ['view', 'compare'],
      ['release', a],
      ['release', b],
    ])}`;
    expect(readPlace(search)).toEqual({ ...HOME, view: 'compare', releases: [a, b] });
  });

  it('are home for a view nobody knows, and keep what else is said', () => {
    expect(readPlace('?view=kitchen&q=salt&more=1')).toEqual({ ...HOME, query: 'salt' });
  });

  it('are read back as they were written (any place)', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 20 });
    const some = words.filter(Boolean);
    const place = fc.record({
      view: fc.constantFrom(...VIEWS),
      query: words,
      releases: fc.uniqueArray(some, { maxLength: 4 }),
      subject: fc.option(some),
      issue: fc.option(some),
      period: fc.option(some),
    });
    fc.assert(
      fc.property(place, (one) => {
        expect(readPlace(writePlace(one))).toEqual(one);
      }),
    );
  });
});
