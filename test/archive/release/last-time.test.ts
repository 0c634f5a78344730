import { describe, expect, it } from 'vitest';
import { lastTimeOf } from '../../../src/archive/release/last-time';
import { recordOf, rowOf } from '../rows';

describe('the contact before a release', () => {
  const rows = [
    rowOf({ slug: 'after', date: '2022-05-01', country: 'NZ' }),
    rowOf({ slug: 'same-day', date: '2022-03-28', country: 'NZ' }),
    rowOf({ slug: 'named', date: '2022-03-01', country: 'NZ', contact: 'none' }),
    rowOf({ slug: 'other', date: '2022-02-01', country: 'FJ' }),
    rowOf({ slug: 'before', date: '2022-01-01', country: 'NZ' }),
    rowOf({ slug: 'long-before', date: '2021-01-01', country: 'NZ' }),
  ];

  it('is the latest earlier one with the same country', () => {
    const release = recordOf({ slug: 'this', date: '2022-03-28', country: 'NZ' });
    expect(lastTimeOf(release, rows)?.address).toBe('https://www.state.gov/before');
  });

  it('is none for a release that reports no contact, or the first one', () => {
    expect(lastTimeOf(recordOf({ slug: 'this', contact: 'none' }), rows)).toBeNull();
    expect(lastTimeOf(recordOf({ slug: 'this', date: '2020-01-01' }), rows)).toBeNull();
  });
});
