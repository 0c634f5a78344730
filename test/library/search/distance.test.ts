import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceFrom } from '../../../src/library/search/distance';

/** The usual table, cell by cell. */
function byTable(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

describe('the distance of two words', () => {
  it.each([
    ['lighthouse', 'lighthouse', 0],
    ['lighthuose', 'lighthouse', 2],
    ['cyclome', 'cyclone', 1],
    ['yemne', '', 5],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(distanceFrom(a)!(b)).toBe(distance);
  });

  it('is what the table says (any two words)', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 40 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 31 }),
        word,
        (a, b) => {
          expect(distanceFrom(a)!(b)).toBe(byTable(a, b));
        },
      ),
    );
  });

  it('is not known of a word that is too long', () => {
    expect(distanceFrom('a'.repeat(32))).toBeNull();
  });
});
