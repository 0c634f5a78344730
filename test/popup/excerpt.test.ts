import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/popup/excerpt';

describe('the excerpt of a sentence', () => {
  const words = (text: string, marks: [number, number][] = []) =>
    excerpt(text, [0, text.length], marks)
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('');
  const long = `Secretary Ward said ${'a great many things and '.repeat(20)}then named the ceasefire in Gaza and went on.`;
  const at = long.indexOf('ceasefire');

  it('is the whole of a short one, its issues marked, overlapping marks as one', () => {
    expect(
      words('They discussed the ceasefire in Gaza.', [
        [19, 28],
        [19, 36],
      ]),
    ).toBe('They discussed the [ceasefire in Gaza].');
  });

  it('is the part around the marks of a long one, cut between words', () => {
    expect(words(long, [[at, at + 17]])).toMatch(/^… \w[^…]* named the \[ceasefire in Gaza\] and went on\.$/);
  });

  it('is the beginning of a long one without marks', () => {
    const cut = words(long);
    expect(cut).toMatch(/^Secretary Ward said .* …$/);
    expect(long.startsWith(cut.slice(0, -2))).toBe(true);
    expect(cut.length).toBeLessThan(350);
  });

  it('leaves out marks of other sentences', () => {
    expect(
      excerpt(
        'One. Two. Three.',
        [5, 9],
        [
          [0, 3],
          [5, 8],
          [10, 15],
        ],
      ),
    ).toEqual([
      { text: 'Two', marked: true },
      { text: '.', marked: false },
    ]);
  });
});
