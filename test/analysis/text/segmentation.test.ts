import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/analysis/text/clean';
import { readDocument } from '../../../src/analysis/text/document';
import { fold, tokenize } from '../../../src/analysis/text/tokens';
import { release } from '../release';

const words = (text: string) => tokenize(text).map((token) => token.text);
const sentences = (text: string) => {
  const document = readDocument(release(text));
  return document.sentences.map(({ start, end }) => document.text.slice(start, end));
};

describe('clean', () => {
  test('folds every kind of space and drops invisible signs', () => {
    expect(clean('  A\u00a0\u202fB\u200e\u200bC \t D \n\n\u200b\n E ')).toBe('A BC D\nE');
  });
  test('leaves a clean text as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => clean(clean(text)) === clean(text)));
  });
});

describe('tokens', () => {
  test('hyphens part, abbreviations keep their stops, the possessive stands alone', () => {
    expect(words('U.S.-ROK Alliance')).toEqual(['U.S.', '-', 'ROK', 'Alliance']);
    expect(words('Lt. Gen. J. D. Hart’s aide')).toEqual(['Lt.', 'Gen.', 'J.', 'D.', 'Hart', '’s', 'aide']);
    expect(words('Sana’a, O’Neill and the nations’ envoys')).toEqual([
      'Sana’a',
      ',',
      'O’Neill',
      'and',
      'the',
      'nations',
      '’',
      'envoys',
    ]);
    expect(words('$1.5 billion, 5,000 on the 7th')).toEqual(['$', '1.5', 'billion', ',', '5,000', 'on', 'the', '7th']);
  });
  test('fold drops case, accents and curls', () => {
    expect(fold('Çavuşoğlu')).toBe('cavusoglu');
    expect(fold('Sana’a')).toBe("sana'a");
    expect(fold('Łódź')).toBe('lodz');
  });
  test('are the text, in order, on any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(at, token.start).trim()).toBe('');
          at = token.end;
        }
      }),
    );
  });
});

describe('sentences', () => {
  test('end at full stops, not at abbreviations', () => {
    expect(sentences('They met in the U.S. Embassy. Dr. Lee spoke.')).toEqual([
      'They met in the U.S. Embassy.',
      'Dr. Lee spoke.',
    ]);
    expect(sentences('She met him in Washington, D.C. The two agreed.')).toEqual([
      'She met him in Washington, D.C.',
      'The two agreed.',
    ]);
  });
  test('keep closing quotation marks', () => {
    expect(sentences('He called it “a start.” They parted.')).toEqual(['He called it “a start.”', 'They parted.']);
  });
  test('never cross a paragraph', () => {
    expect(sentences('Remarks of the day\nThey met.')).toEqual(['Remarks of the day', 'They met.']);
  });
});
