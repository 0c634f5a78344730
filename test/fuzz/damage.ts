// Texts that were well formed before they were cut, doubled, moved and sown with signs that harm.
import fc from 'fast-check';

/** Signs that have broken readers of text: controls, overrides of direction, halves of pairs, markup, nothing at all. */
export const NASTY = [
  ...['\0', '\u0007', '\u001b[2J', '\u00ad', '\u200b', '\u2028', '\ufeff', '\ufffe', '\u202e', '\u2066', '\u2069'],
  ...[
    '\ud800',
    '\udc00',
    '\ud83d\ude00',
    'e\u0301'.repeat(9),
    'ﷺ',
    'İ',
    '<',
    '>',
    '</p>',
    '<!--',
    '<script>',
    '&#0;',
    '&amp',
  ],
  ...[
    '"',
    '\\',
    '\\u0000',
    '{',
    ']',
    ',,',
    '\n',
    '\r\n',
    '\t',
    ' '.repeat(300),
    'A'.repeat(500),
    '9'.repeat(30),
    '-',
    '—',
  ],
];

interface Cut {
  from: number;
  length: number;
  to: number;
  how: 'cut' | 'double' | 'move' | 'sow';
  sign: string;
}

const cuts: fc.Arbitrary<Cut[]> = fc.array(
  fc.record({
    from: fc.nat(),
    length: fc.oneof(fc.nat(40), fc.nat(2_000)),
    to: fc.nat(),
    how: fc.constantFrom('cut', 'double', 'move', 'sow'),
    sign: fc.constantFrom(...NASTY),
  }),
  { minLength: 1, maxLength: 6 },
);

/** One of these texts, damaged. */
export function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), cuts).map(([text, list]) => list.reduce(damage, text));
}

function damage(text: string, { from, length, to, how, sign }: Cut): string {
  const start = from % (text.length + 1);
  const piece = text.slice(start, start + length);
  const rest = how === 'double' || how === 'sow' ? text : text.slice(0, start) + text.slice(start + length);
  if (how === 'cut') return rest;
  const at = to % (rest.length + 1);
  return rest.slice(0, at) + (how === 'sow' ? sign : piece) + rest.slice(at);
}
