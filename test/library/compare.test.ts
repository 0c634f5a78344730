import { describe, expect, it } from 'vitest';
import { compare, treatmentIn } from '../../src/library/library';
import { reading } from './readings';

const older = treatmentIn(
  reading({
    slug: 'a',
    issues: { trade: ['discuss', 'urge'], climate: ['welcome'], fishing: ['discuss'] },
    tone: ['Candid', 'constructive'],
  }).analysis,
);
const newer = treatmentIn(
  reading({
    slug: 'b',
    issues: { trade: ['urge', 'discuss'], climate: ['concern'], aid: ['support'] },
    tone: ['candid', 'productive', 'productive'],
  }).analysis,
);

describe('two readouts compared', () => {
  it('names the issues that entered, left and were treated otherwise', () => {
    expect(compare(older, newer)).toEqual({
      entered: [{ issue: 'aid', acts: ['support'] }],
      left: [{ issue: 'fishing', acts: ['discuss'] }],
      changed: [{ issue: 'climate', before: ['welcome'], after: ['concern'] }],
      same: ['trade'],
      tone: { entered: ['productive'], left: ['constructive'] },
    });
  });

  it('finds nothing between a readout and itself', () => {
    const same = compare(older, older);
    expect([same.entered, same.left, same.changed, same.tone]).toEqual([[], [], [], { entered: [], left: [] }]);
  });
});
