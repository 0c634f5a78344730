import { describe, expect, it } from 'vitest';
import { partsOf, profilesInWords, type Recorded } from '../../../scripts/bench/profile';

const FILES: Record<number, string> = {
  1: 'src/analysis/issues/match.ts',
  2: 'src/analysis/issues/units.ts',
  3: 'src/page/dom.ts',
  4: '../node_modules/@scope/parser/esm/index.js',
};
const sourceOf = (url: string, line: number) => (url === 'bundle.mjs' ? (FILES[line] ?? null) : null);
const frame = (functionName: string, lineNumber: number, url = 'bundle.mjs') => ({
  functionName,
  url,
  lineNumber,
  columnNumber: 0,
});

const recorded: Recorded = {
  nodes: [
    { id: 1, callFrame: frame('match', 1) },
    { id: 2, callFrame: frame('units', 2) },
    // The same function, called from elsewhere.
    { id: 3, callFrame: frame('match', 1) },
    { id: 4, callFrame: frame('read', 3) },
    { id: 5, callFrame: frame('parse', 4) },
    { id: 6, callFrame: frame('(garbage collector)', -1, '') },
    { id: 7, callFrame: frame('(idle)', -1, '') },
    { id: 8, callFrame: frame('write', 7, 'node:fs') },
  ],
  samples: [1, 2, 3, 4, 5, 6, 7, 8],
  timeDeltas: [20, 10, 10, 20, 20, 10, 900, 10],
};

describe('a profile', () => {
  it('is summed up by folder and package, without the time nothing was done', () => {
    const { parts, longest } = partsOf(recorded, sourceOf);
    expect(parts).toEqual([
      { name: 'src/analysis/issues', share: 0.4 },
      { name: 'src/page', share: 0.2 },
      { name: '@scope/parser', share: 0.2 },
      { name: 'collecting garbage', share: 0.1 },
      { name: 'Node and V8', share: 0.1 },
    ]);
    expect(longest).toBeCloseTo(0.3);
  });

  it('of nothing has no parts', () => {
    expect(partsOf({ nodes: [], samples: [], timeDeltas: [] }, sourceOf)).toEqual({ parts: [], longest: 0 });
  });

  it('names what is small together', () => {
    const parts = [
      { name: 'src/page', share: 0.985 },
      { name: 'src/import', share: 0.009 },
      { name: 'scripts', share: 0.006 },
    ];
    expect(profilesInWords([{ what: 'reading', parts, longest: 0.051 }])).toBe(
      [
        'Where the time goes: reading (no function takes more than 5.1 %)',
        '  98.5 %  src/page',
        '   1.5 %  the rest',
      ].join('\n'),
    );
  });
});
