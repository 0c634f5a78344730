import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/library/library';
import { indexOf, open, rebuilt } from './index-of';
import { type MemoryArea, memoryArea } from './memory';
import { reading } from './readings';

const address = (n: number) => `https://www.state.gov/call-${n}`;
const dated = (n: number) =>
  `20${10 + (n % 12)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 27) + 1).padStart(2, '0')}`;
const call = (n: number) => reading({ slug: `call-${n}`, date: dated(n) });
const calls = (count: number) => Array.from({ length: count }, (_, n) => call(n));

/** The keys of one country's contacts. */
const contactKeys = (area: MemoryArea) => [...area.stored.keys()].filter((key) => /^[pd]:c\/NZ/.test(key));

describe('a list', () => {
  it('is one value while it is short, and cut by month when it is long', async () => {
    const area = memoryArea();
    await open(area).keepAll(calls(128));
    expect(contactKeys(area)).toEqual(['d:c/NZ']);
    await open(area).keepAll([call(128)]);
    expect(contactKeys(area)).toContain('p:c/NZ:2010-01');
    expect(await indexOf(area)).toEqual(await rebuilt(area));
  });

  it('answers the same on either side of that, and as it gets shorter again', async () => {
    for (const count of [3, 127, 128, 129, 300]) {
      const area = memoryArea();
      const [keeper, reader] = [open(area), openReader(area)];
      await keeper.keepAll(calls(count));
      expect(await reader.entriesWith('NZ')).toHaveLength(count);
      const latest = calls(count)
        .map(({ analysis }) => analysis.published!)
        .filter((date) => date < '2019-06-01')
        .sort()
        .at(-1);
      expect((await reader.latestBefore('NZ', '2019-06-01'))?.date).toBe(latest);
      const gone = Array.from({ length: count - 2 }, (_, n) => address(n));
      await keeper.remove(gone);
      expect((await reader.entriesWith('NZ')).map((row) => row.address).sort()).toEqual(
        [address(count - 2), address(count - 1)].sort(),
      );
    }
  });

  it('is asked once for the latest contact, whatever its length, where that was in the month or the one before', async () => {
    for (const [day, before] of [
      ['2024-01-20', '2024-01-03'],
      ['2024-01-03', '2023-12-30'],
    ] as const)
      for (const more of [0, 200]) {
        const area = memoryArea();
        await open(area).keepAll([...calls(more), reading({ slug: 'before', date: before })]);
        area.calls = 0;
        expect((await openReader(area).latestBefore('NZ', day))?.date).toBe(before);
        // The list, and the row of the release.
        expect(area.calls).toBe(2);
      }
  });

  it('is whole after a worker was stopped while it cut it', async () => {
    for (const kind of ['fails', 'half'] as const)
      for (let stop = 1; stop <= 3; stop++) {
        const area = memoryArea();
        await open(area).keepAll(calls(128));
        const dying = memoryArea(area.stored);
        dying.fault = (n) => (n >= stop ? kind : 'none');
        await open(dying)
          .keepAll([call(128)])
          .catch(() => undefined);
        const again = memoryArea(area.stored);
        await open(again).keepAll([call(129), call(130)]);
        expect(await indexOf(again)).toEqual(await rebuilt(again));
      }
  });

  it('takes nothing from a month that a stopped worker left behind', async () => {
    const area = memoryArea();
    await open(area).keepAll(calls(129));
    area.stored.set('p:c/NZ:2030-01', JSON.stringify('2030-01-02 stray'));
    const late = reading({ slug: 'late', date: '2030-01-07' });
    await open(area).keep(late.release, late.analysis);
    expect(JSON.parse(area.stored.get('p:c/NZ:2030-01')!)).toMatch(/^2030-01-07 \w+$/);
  });
});

describe('a release that is kept', () => {
  it('is set with all of its index in one call, and not written again where nothing of a list changes', async () => {
    const area = memoryArea();
    await open(area).keepAll(calls(200));
    const sets: string[][] = [];
    const { set } = area;
    area.set = (items) => {
      sets.push(Object.keys(items));
      return set(items);
    };
    const { release, analysis } = call(200);
    await open(area).keep(release, analysis);
    expect(sets).toHaveLength(1);
    expect(sets[0]).toContain('d:c/NZ');
    await open(area).keep(release, analysis);
    expect(sets).toHaveLength(2);
    expect(sets[1]!.filter((key) => /^[pd]:/.test(key))).toEqual([]);
  });
});

describe('an index laid out as an earlier version did', () => {
  it('is made anew by the first job, and every release is found', async () => {
    const area = memoryArea();
    await open(area).keepAll(calls(5));
    for (const key of [...area.stored.keys()]) if (/^[pd]:/.test(key)) area.stored.delete(key);
    area.stored.set('d:c/NZ', JSON.stringify({ '2010-01': 1 }));
    area.stored.set('p:c/NZ:2010-01', JSON.stringify([['2010-01-01', 'gone']]));
    area.stored.set('library', JSON.stringify({ schema: 1, index: 2, rebuilding: false }));
    await open(area).importRecords([]);
    expect(await openReader(area).entriesWith('NZ')).toHaveLength(5);
    expect(await indexOf(area)).toEqual(await rebuilt(area));
  });
});
