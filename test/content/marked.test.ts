import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedIn } from '../../src/content/marked';

const official = {
  id: 'p1',
  name: 'Jane Ward',
  titles: ['Secretary of State'],
  country: 'US',
  role: 'official',
  participant: true,
  mentions: [
    [0, 9],
    [20, 24],
  ],
};
const value = { language: 'en', officials: [official], issues: [{ id: 'nato', mentions: [[30, 34]] }] };

test('people and issues of an answer are taken as they are', () => {
  expect(markedIn({ ok: true, value })).toEqual({ officials: [official], issues: value.issues });
});

test('a refusal, and a text in another language, mark nothing', () => {
  expect(markedIn({ ok: false, error: 'No.', fault: null })).toBeNull();
  expect(markedIn({ ok: true, value: { ...value, language: 'es' } })).toBeNull();
});

test.each([
  ['no span', { ...official, mentions: [[3]] }],
  ['a span that ends before it begins', { ...official, mentions: [[9, 3]] }],
  ['an empty span', { ...official, mentions: [[3, 3]] }],
  ['half an offset', { ...official, mentions: [[0.5, 3]] }],
  ['an offset before the text', { ...official, mentions: [[-1, 3]] }],
  ['words for offsets', { ...official, mentions: [['0', '3']] }],
  ['no mentions', { ...official, mentions: undefined }],
  ['a role there is not', { ...official, role: 'king' }],
  ['no word of who took part', { ...official, participant: undefined }],
  ['a country that is none', { ...official, country: 7 }],
])('an official with %s spoils the answer', (_, spoilt) => {
  expect(markedIn({ ok: true, value: { ...value, officials: [official, spoilt] } })).toBeNull();
});

test('whatever comes, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.anything(), (junk) => {
      expect(markedIn(junk)).toBeNull();
      expect(markedIn({ ok: true, value: junk })).toBeNull();
    }),
    { seed: 5, numRuns: 2000 },
  );
});
