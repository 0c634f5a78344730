import fs from 'node:fs';
import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/analysis/issues/compile';

// In a file of its own: the lexicon is the same only in a process that has read no phrases before.
test('the compiled lexicon is that of the data beside it', () => {
  const kept = fs.readFileSync('src/analysis/data/issues/lexicon.generated.json', 'utf8');
  expect(kept === compileLexicon(), 'run: node scripts/run.mjs data/issues').toBe(true);
});
