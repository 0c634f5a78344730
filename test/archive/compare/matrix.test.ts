import { describe, expect, it } from 'vitest';
import { inOrder, matrixOf } from '../../../src/archive/compare/matrix';
import { personOf } from '../../../src/library/library';
import { recordOf } from '../rows';

const june = recordOf({
  slug: 'june',
  date: '2021-06-14',
  issues: { yemen: ['discuss'], 'human-rights': ['emphasize'] },
});
const march = recordOf({
  slug: 'march',
  date: '2022-03-28',
  issues: { 'iran-nuclear': [], yemen: ['condemn', 'discuss'] },
});

describe('releases beside each other', () => {
  it('stand from the earliest to the latest', () => {
    expect(inOrder([march, june])).toEqual([june, march]);
  });

  it('show of each issue where it stands and by which acts, what stands in more of them first', () => {
    expect(matrixOf([june, march], personOf).issues).toEqual([
      { key: 'yemen', cells: [['discuss'], ['condemn', 'discuss']] },
      { key: 'human-rights', cells: [['emphasize'], null] },
      { key: 'iran-nuclear', cells: [null, []] },
    ]);
  });

  it('show of each person where they are named', () => {
    const other = recordOf({ slug: 'b', person: 'Aya Kassi', country: 'CI' });
    const { people } = matrixOf([june, other], personOf);
    expect(people.map(({ key, cells }) => [key, cells.map((cell) => cell !== null)])).toEqual([
      ['ada marlowe', [true, true]],
      ['tamati rangi', [true, false]],
      ['aya kassi', [false, true]],
    ]);
  });
});
