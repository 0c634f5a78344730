import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze';
import { release } from '../release';

// Words that make the grammar work hardest, mixed with anything.
const word = fc.oneof(
  fc.constantFrom(
    ...(
      'Secretary of State Minister Prime Foreign Deputy President the The and , . ; : ( ) - / ’s Jan Kowal bin Al Dr. Lt. Gen. of for to ' +
      'Ukraine U.S. ROK European Commission Crown Prince Jr. II “Tommy” both they he his counterpart two leaders met with spoke journalist ' +
      'citizens Administration Act war SECRETARY \n'
    ).split(/ /),
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const texts = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));

describe('the cast of any text', () => {
  it('has sound spans: inside the text, none empty, none overlapping another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { officials, text: clean } = analyze(release(text));
        const spans = officials.flatMap((official) => official.mentions).sort((a, b) => a[0] - b[0]);
        let end = 0;
        for (const [start, last] of spans) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(last).toBeGreaterThan(start);
          end = last;
        }
        expect(end).toBeLessThanOrEqual(clean.length);
        expect(new Set(officials.map((official) => official.id)).size).toBe(officials.length);
        for (const { name, mentions } of officials) {
          expect(name).not.toBe('');
          expect(mentions.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
