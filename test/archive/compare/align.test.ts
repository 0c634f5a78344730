import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/archive/compare/align';
import { sentencesOf } from '../../../src/archive/compare/sentences';
import { wordChanges } from '../../../src/archive/compare/word-changes';

describe('sentences beside each other', () => {
  it('are paired by their words, however they were moved and reworded', () => {
    const before = [
      'They discussed dairy quotas at length.',
      'The Minister thanked the crew of the Tui.',
      'Rain fell on Suva.',
    ];
    const after = [
      'The Minister warmly thanked the crew of the Tui.',
      'They agreed on a date.',
      'They discussed dairy quotas.',
    ];
    expect(align(before, after)).toEqual([
      { a: before[1], b: after[0] },
      { a: before[2], b: null },
      { a: null, b: after[1] },
      { a: before[0], b: after[2] },
    ]);
  });

  it('are all there, each once (any two texts)', () => {
    const texts = fc.array(fc.constantFrom('a b c', 'a b d', 'x y', 'x z', 'q'), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const pairs = align(a, b);
        expect(pairs.flatMap((pair) => (pair.a === null ? [] : [pair.a])).sort()).toEqual([...a].sort());
        expect(pairs.flatMap((pair) => (pair.b === null ? [] : [pair.b]))).toEqual(b);
        expect(pairs.every((pair) => pair.a !== null || pair.b !== null)).toBe(true);
      }),
    );
  });

  it('are alike where the texts are the same (any text)', () => {
    const text = fc.uniqueArray(fc.stringMatching(/^[a-z]{3} [a-z]{3}$/), { maxLength: 8 });
    fc.assert(
      fc.property(text, (a) => {
        expect(align(a, a)).toEqual(a.map((one) => ({ a: one, b: one })));
      }),
    );
  });
});

describe('the sentences of a text', () => {
  const of = (text: string) => sentencesOf({ text, statements: [] });

  it.each([
    ['They met. They spoke.', ['They met.', 'They spoke.']],
    [
      'Ms. Rangi met the U.S. Ambassador in Washington, D.C. on Monday.',
      ['Ms. Rangi met the U.S. Ambassador in Washington, D.C. on Monday.'],
    ],
    ['John F. Marlowe spoke.\nIt rained.', ['John F. Marlowe spoke.', 'It rained.']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(of(text)).toEqual(sentences);
  });

  it('are not cut inside a statement', () => {
    const text = 'The No. 4 talks began. They ended.';
    expect(sentencesOf({ text, statements: [{ span: [0, 34], speakers: [], act: 'discuss', issues: [] }] })).toEqual([
      text,
    ]);
  });
});

describe('changed words', () => {
  it('are told of two long texts that have nothing in common', () => {
    const [before, after] = ['a', 'b'].map((letter) =>
      Array.from({ length: 3_000 }, (_, at) => `${letter}${at}`).join(' '),
    );
    expect(wordChanges(before!, after!)).toEqual([
      { text: before, in: 'before' },
      { text: after, in: 'after' },
    ]);
  });

  it('are told as a whole where two rewritten parts share only a word that says nothing', () => {
    expect(wordChanges('They met in Suva to speak of dairy.', 'They met in Oslo to sing of ships.')).toEqual([
      { text: 'They met in ', in: 'both' },
      { text: 'Suva to speak of dairy', in: 'before' },
      { text: 'Oslo to sing of ships', in: 'after' },
      { text: '.', in: 'both' },
    ]);
  });

  it('give back both forms (any two)', () => {
    const words = fc.array(fc.constantFrom('dairy', 'quotas', 'and', 'of', ',', ' ', 'rain'), { maxLength: 10 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')];
        const changes = wordChanges(before, after);
        const without = (side: string) =>
          changes
            .filter((change) => change.in !== side)
            .map(({ text }) => text)
            .join('');
        expect(without('after')).toBe(before);
        expect(without('before')).toBe(after);
      }),
    );
  });
});
