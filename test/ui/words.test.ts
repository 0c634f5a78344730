import { describe, expect, it } from 'vitest';
import { dayInWords, daysApart } from '../../src/ui/dates';
import { speakerName, speakersInWords } from '../../src/ui/speakers';
import { counted, listed, sentenceCase, word, wordIfAny, woven } from '../../src/ui/words';
import { AMMAN } from './samples';

describe('words', () => {
  it('fill their placeholders in the order of the catalogue', () => {
    expect(word('since_changed_to', 'discussed', 'condemned')).toBe('discussed →\u00a0condemned');
  });

  it('are null for keys nobody wrote', () => {
    expect(wordIfAny('issue_no-such-issue')).toBeNull();
    expect(wordIfAny('issue_taiwan-strait')).toBe('Taiwan and the Strait');
  });

  it('agree with their number, whose thousands are set apart', () => {
    expect([counted('said_count', 1), counted('said_count', 2), counted('said_count', 12000)]).toEqual([
      '1 statement',
      '2 statements',
      '12,000 statements',
    ]);
  });

  it('can be woven with pieces of another kind', () => {
    expect(woven('since_changed_to', [1, 2], [3])).toEqual([1, 2, ' →\u00a0', 3]);
  });

  it('make lists and beginnings', () => {
    expect(listed(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(sentenceCase('raised concern')).toBe('Raised concern');
  });
});

describe('dates in words', () => {
  it('stand for the same day everywhere', () => {
    expect(dayInWords('2026-07-14')).toBe('July 14, 2026');
    expect(dayInWords('2026-07-14', 'short')).toBe('Jul 14, 2026');
    expect(dayInWords('sometime')).toBe('sometime');
  });

  it('write once what the ends of a span share', () => {
    expect(daysApart('2024-04-24', '2024-04-26')).toEqual(['April 24', '26, 2024']);
    expect(daysApart('2024-04-30', '2024-05-02')).toEqual(['April 30', 'May 2, 2024']);
    expect(daysApart('2024-12-30', '2025-01-02')).toEqual(['December 30, 2024', 'January 2, 2025']);
  });
});

describe('speakers in words', () => {
  const [ward, khalidi, calder, odeh] = AMMAN.officials.map(({ id }) => id) as [string, string, string, string];
  const two = { ...AMMAN, officials: AMMAN.officials.slice(0, 2) };

  it('are called by their short names', () => {
    expect(speakersInWords([ward, khalidi], AMMAN)).toBe('Ward and Khalidi');
    expect(speakerName('somebody', AMMAN)).toBe('somebody');
  });

  it('are “both” or “all” where everybody who took part speaks', () => {
    expect(speakersInWords([khalidi, ward], two)).toBe('both');
    expect(speakersInWords([ward, khalidi, calder, odeh], AMMAN)).toBe('all');
  });

  it('are nobody where the text does not say', () => {
    expect(speakersInWords([], AMMAN)).toBe('');
  });
});
