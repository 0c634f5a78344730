import { expect, test } from 'vitest';
import { cardText, countryOf, type Facts } from '../../src/annotate/card-text';
import { marksOf } from '../../src/annotate/marks';
import { sample } from '../ui/samples';

const analysis = sample({
  text:
    'Secretary of State Anna Ward met Jordanian Foreign Minister Omar Khalidi. They discussed the war in Ukraine. ' +
    'Secretary Ward condemned the strikes in Ukraine. She discussed energy security. The case of Lena Orlova came up.',
  event: { kind: 'meeting', parties: ['JO', 'US'] },
  people: [
    {
      name: 'Anna Ward',
      titles: ['Secretary of State'],
      country: 'US',
      participant: true,
      named: ['Secretary of State Anna Ward', 'Secretary Ward'],
    },
    {
      name: 'Omar Khalidi',
      titles: ['Foreign Minister'],
      country: 'JO',
      participant: true,
      named: ['Jordanian Foreign Minister Omar Khalidi'],
    },
    { name: 'Lena Orlova', country: null, role: 'person', participant: false, named: ['Lena Orlova'] },
  ],
  issues: { 'ukraine-war': ['war in Ukraine', 'strikes in Ukraine'], 'energy-security': ['energy security'] },
  statements: [
    ['They discussed', ['Anna Ward', 'Omar Khalidi'], 'discuss', ['ukraine-war']],
    ['Secretary Ward condemned', ['Anna Ward'], 'condemn', ['ukraine-war']],
    ['She discussed', ['Anna Ward'], 'discuss', ['energy-security']],
  ],
});
const facts: Facts = {
  officials: [
    { seen: 12, last: '2026-03-14', flag: '<svg/>' },
    { seen: 1, last: '2026-07-14', flag: null },
    { seen: 0, last: null, flag: null },
  ],
  issues: [
    { raised: 4, of: 5 },
    { raised: 1, of: 1 },
  ],
};

const cardOf = (words: string, known: Facts | null = facts) => {
  const mark = marksOf(analysis).find(({ start, end }) => analysis.text.slice(start, end) === words)!;
  return cardText(mark, analysis, known);
};

test('an official’s card names titles, country and side, what was said and how often', () => {
  const card = cardOf('Secretary Ward');
  expect(card.name).toBe('Anna Ward');
  expect(card.lines).toEqual(['Secretary of State', 'United States · U.S. side']);
  expect(card.acts).toEqual([
    { text: 'Discussed 2 times', tone: undefined },
    { text: 'condemned', tone: 'cool' },
  ]);
  expect(card.why).toBe('Marked as a participant, named with the title “Secretary of State”.');
  expect(card.seen).toBe('Seen in 12 kept releases, last on March 14, 2026.');
  expect(card.position).toBe('2 of 2');
});

test('who is kept for the first time is said to be, and a lone mention has no place in a row', () => {
  const card = cardOf('Jordanian Foreign Minister Omar Khalidi');
  expect(card.lines).toEqual(['Foreign Minister', 'Jordan · counterpart']);
  expect(card.seen).toBe('First kept release that names them.');
  expect(card.position).toBe('');
});

test('a person without office is named only', () => {
  const card = cardOf('Lena Orlova');
  expect(card.lines).toEqual(['named only']);
  expect(card.acts).toEqual([]);
  expect(card.why).toBe('Marked as a person who is named and holds no office.');
});

test('an issue’s card names its theme, the words, how it was treated and by whom', () => {
  const card = cardOf('strikes in Ukraine');
  expect(card.name).toBe('Russia’s war against Ukraine');
  expect(card.lines).toEqual(['Europe and Eurasia']);
  expect(card.acts).toEqual([
    { text: 'Discussed by both', tone: undefined },
    { text: 'condemned by Ward', tone: 'cool' },
  ]);
  expect(card.why).toBe('Marked for the words “strikes in Ukraine”.');
  expect(card.seen).toBe('Raised in 4 of the last 5 kept with Jordan.');
  expect(cardOf('energy security').seen).toBe('First kept with Jordan.');
});

test('until the library has answered nothing is claimed of it', () => {
  expect(cardOf('Secretary Ward', null)).toMatchObject({ seen: null, flag: null });
  expect(cardOf('energy security', null).seen).toBeNull();
});

test('the country a release is compared by is the first counterpart’s, else another party, else none', () => {
  expect(countryOf(analysis)).toBe('JO');
  expect(countryOf({ ...analysis, officials: [] })).toBe('JO');
  expect(countryOf({ ...analysis, officials: [], event: { ...analysis.event, parties: ['US'] } })).toBeNull();
});
