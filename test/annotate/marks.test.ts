import { expect, test } from 'vitest';
import { isShown, marksOf, sideOf } from '../../src/annotate/marks';
import { sample } from '../ui/samples';

const analysis = sample({
  text: 'Secretary Ward met Foreign Minister Khalidi. They discussed the war in Ukraine. President Brandt was named, and Secretary Ward left.',
  event: { kind: 'meeting', parties: ['JO', 'US'] },
  people: [
    { name: 'Ward', country: 'US', participant: true, named: ['Secretary Ward', 'Secretary Ward'] },
    { name: 'Khalidi', country: 'JO', participant: true, named: ['Foreign Minister Khalidi'] },
    { name: 'Brandt', country: 'AT', participant: false, named: ['President Brandt'] },
  ],
  issues: { 'ukraine-war': ['war in Ukraine'] },
});

test('marks come in reading order, each with its kind and its place among its like', () => {
  const marks = marksOf(analysis).map((mark) => [
    analysis.text.slice(mark.start, mark.end),
    mark.kind,
    mark.nth,
    mark.of,
  ]);
  expect(marks).toEqual([
    ['Secretary Ward', 'us', 0, 2],
    ['Foreign Minister Khalidi', 'counterpart', 0, 1],
    ['war in Ukraine', 'issue', 0, 1],
    ['President Brandt', 'other', 0, 1],
    ['Secretary Ward', 'us', 1, 2],
  ]);
});

test('of two marks that begin together the longer comes first', () => {
  const nested = {
    ...analysis,
    issues: [
      {
        id: 'nato',
        mentions: [
          [0, 40],
          [0, 9],
        ] as [number, number][],
      },
    ],
    officials: [],
  };
  expect(marksOf(nested).map(({ end }) => end)).toEqual([40, 9]);
});

test('a person without an office is on no side, an American is on the U.S. side whether there or not', () => {
  expect(sideOf({ country: 'US', participant: false, role: 'official' })).toBe('us');
  expect(sideOf({ country: 'US', participant: true, role: 'person' })).toBe('other');
  expect(sideOf({ country: null, participant: true, role: 'official' })).toBe('counterpart');
});

test('filters show issues only, or counterparts only', () => {
  expect(['us', 'counterpart', 'other', 'issue'].filter((kind) => isShown(kind as 'us', 'issues'))).toEqual(['issue']);
  expect(['us', 'counterpart', 'other', 'issue'].filter((kind) => isShown(kind as 'us', 'counterparts'))).toEqual([
    'counterpart',
  ]);
});
