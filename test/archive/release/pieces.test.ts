import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, marksOf, paragraphsOf } from '../../../src/archive/release/pieces';
import { anchorOf } from '../../../src/library/library';
import { noteOn, recordOf } from '../rows';

describe('a text with marks', () => {
  it('is all there, paragraph by paragraph, wherever marks begin and end (any text)', () => {
    const input = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 60 }).chain((text) =>
      fc.record({
        text: fc.constant(text),
        spans: fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(input, ({ text, spans }) => {
        const marks = spans
          .filter(([start, end]) => start < end)
          .map((span, subject): Mark => ({ is: 'issue', subject, nth: 0, span }));
        const paragraphs = paragraphsOf(text, marks);
        expect(paragraphs.map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual(
          text.split('\n').filter(Boolean),
        );
        for (const { start, text: words, marks: on } of paragraphs.flat())
          for (const mark of marks) {
            const covered = mark.span[0] <= start && mark.span[1] >= start + words.length;
            const touched = mark.span[0] < start + words.length && mark.span[1] > start;
            expect(on.includes(mark)).toBe(covered);
            expect(touched).toBe(covered);
          }
      }),
    );
  });

  it('is marked by sides, issues, notes that have their words, and words searched for', () => {
    const text = 'Secretary Marlowe spoke today with Foreign Minister Tamati Rangi.\nThey discussed dairy quotas.';
    const { analysis } = recordOf({ slug: 'a', text, issues: { trade: ['discuss'] } });
    const notes = [
      noteOn('here', anchorOf(text, [70, 79], 'mention')),
      { ...noteOn('lost', anchorOf(text, [0, 4], 'mention')), orphan: true },
    ];
    const words = marksOf(analysis, notes, ['dair']).map(({ is, span }) => [is, text.slice(...span)]);
    expect(words).toEqual([
      ['us', 'Secretary Marlowe'],
      ['issue', 'Secretary'],
      ['them', 'Tamati Rangi'],
      ['note', text.slice(70, 79)],
      ['found', 'dairy'],
    ]);
  });
});
