import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LibraryError, openReader } from '../../src/library/library';
import { indexOf, open, rebuilt } from './index-of';
import { memoryArea } from './memory';
import { reading } from './readings';

const ADDRESS = 'https://www.state.gov/a';

describe('a worker stopped at any moment', () => {
  const older = reading({ slug: 'a', date: '2021-01-05', issues: { trade: ['discuss'] } });
  const newer = reading({
    slug: 'a',
    date: '2022-02-06',
    country: 'FJ',
    person: 'Sione Waqa',
    issues: { climate: ['urge'] },
  });

  for (const kind of ['fails', 'half'] as const) {
    it(`leaves the old or the new state, and a whole index, when a write ${kind}`, async () => {
      for (let stop = 1; stop <= 8; stop++) {
        const area = memoryArea();
        await open(area).keep(older.release, older.analysis);
        const before = (await openReader(area).get(ADDRESS))?.analysis;
        const dying = memoryArea(area.stored);
        dying.fault = (n) => (n >= stop ? kind : 'none');
        await open(dying)
          .keep(newer.release, newer.analysis)
          .catch(() => undefined);
        const again = memoryArea(area.stored);
        const other = reading({ slug: 'b', date: '2022-05-05' });
        await open(again).keep(other.release, other.analysis);
        const now = (await openReader(again).get(ADDRESS))?.analysis;
        expect([before, newer.analysis]).toContainEqual(now);
        expect(await indexOf(again)).toEqual(await rebuilt(again));
      }
    });
  }

  it('loses no release of any run of writes, removals and restorals with random faults (1,000 runs)', async () => {
    const step = fc.record({
      what: fc.constantFrom('keep', 'keep', 'keep', 'remove', 'restore', 'note', 'import'),
      slug: fc.constantFrom('a', 'b', 'c', 'd'),
      month: fc.integer({ min: 1, max: 3 }),
      fault: fc.constantFrom('none', 'none', 'none', 'fails', 'half', 'quota'),
      at: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
        const stored = new Map<string, string>();
        const wanted = new Set<string>();
        const unsure = new Set<string>();
        for (const { what, slug, month, fault, at } of steps) {
          const area = memoryArea(stored);
          area.fault = (n) => (n >= at ? fault : 'none');
          const keeper = open(area);
          const address = `https://www.state.gov/${slug}`;
          const { release, analysis } = reading({ slug, date: `2022-0${month}-01` });
          try {
            if (what === 'keep') await keeper.keep(release, analysis);
            else if (what === 'remove') await keeper.remove([address]);
            else if (what === 'restore') await keeper.restore([address]);
            else if (what === 'note') await keeper.putNote(address, { body: 'n', anchor: null }).catch(onlyMissing);
            else await keeper.importRecords([{ hostile: true }, null, 7]);
            if (what === 'keep') wanted.add(address);
            if (what === 'remove') wanted.delete(address);
            if (what === 'restore' && stored.has(`r:${address}`)) wanted.add(address);
            if (what !== 'note' && what !== 'import') unsure.delete(address);
          } catch (error) {
            expect(error).toBeInstanceOf(LibraryError);
            if (what === 'remove' || what === 'restore') unsure.add(address);
          }
        }
        const area = memoryArea(stored);
        await open(area).importRecords([]);
        const kept = new Set(await openReader(area).addresses());
        for (const address of wanted) if (!unsure.has(address)) expect(kept).toContain(address);
        expect(await indexOf(area)).toEqual(await rebuilt(area));
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('runs a rebuild again that was stopped on the way', async () => {
    const area = memoryArea();
    const keeper = open(area);
    for (const slug of ['a', 'b', 'c']) {
      const { release, analysis } = reading({ slug });
      await keeper.keep(release, analysis);
    }
    for (let stop = 1; stop <= 4; stop++) {
      const dying = memoryArea(new Map(area.stored));
      dying.fault = (n) => (n >= stop ? 'half' : 'none');
      await open(dying)
        .rebuild()
        .catch(() => undefined);
      const again = memoryArea(dying.stored);
      await open(again).importRecords([]);
      expect(await openReader(again).entries()).toHaveLength(3);
    }
  });
});

function onlyMissing(error: unknown): void {
  if (!(error instanceof LibraryError && error.fault === 'missing')) throw error;
}

describe('a full disk', () => {
  it('is told in words, and what was kept stays', async () => {
    const area = memoryArea();
    const { release, analysis } = reading({ slug: 'a' });
    await open(area).keep(release, analysis);
    area.fault = () => 'quota';
    const other = reading({ slug: 'b' });
    const refused = open(area).keep(other.release, other.analysis);
    await expect(refused).rejects.toMatchObject({ fault: 'full', message: expect.stringContaining('no room left') });
    expect(await openReader(area).addresses()).toEqual([ADDRESS]);
  });

  it('leaves a way to make room: what the bin has no room for can be deleted for good', async () => {
    const area = memoryArea();
    const [one, other] = [reading({ slug: 'a' }), reading({ slug: 'b' })];
    await open(area).keepAll([one, other]);
    const { set } = area;
    area.set = async (items) => {
      if (Object.keys(items).some((key) => key.startsWith('b:'))) throw new Error('QUOTA_BYTES quota exceeded');
      await set(items);
    };
    await expect(open(area).remove([ADDRESS])).rejects.toMatchObject({ fault: 'full' });
    expect(await openReader(area).addresses()).toHaveLength(2);
    expect(await open(area).erase([ADDRESS, 'https://www.state.gov/none'])).toEqual([ADDRESS]);
    expect(await openReader(area).addresses()).toEqual(['https://www.state.gov/b']);
    const left = new Map(area.stored);
    await open(area).rebuild();
    expect(area.stored).toEqual(left);
  });
});

describe('damaged records', () => {
  it('are set aside with what was stored when the release is read again', async () => {
    const area = memoryArea();
    const { release, analysis } = reading({ slug: 'a' });
    await open(area).keep(release, analysis);
    area.stored.set(`r:${ADDRESS}`, JSON.stringify({ schema: 1, address: ADDRESS, notes: 'gone wrong' }));
    const reader = openReader(area);
    expect(await reader.get(ADDRESS)).toBeNull();
    expect((await reader.look(ADDRESS))?.is).toBe('damaged');
    expect((await open(area).keep(release, analysis)).outcome).toBe('new');
    expect((await reader.get(ADDRESS))?.analysis).toEqual(analysis);
    const [aside] = await reader.setAside();
    expect(aside).toMatchObject({ address: ADDRESS, raw: { notes: 'gone wrong' } });
  });

  it('hurt no other when the index is made anew, whatever they are', async () => {
    const area = memoryArea();
    const keeper = open(area);
    for (const slug of ['a', 'b', 'c', 'd', 'e']) {
      const { release, analysis } = reading({ slug });
      await keeper.keep(release, analysis);
    }
    const damage = [
      'null',
      '7',
      '[]',
      '{"schema":1,"__proto__":{"x":1}}',
      area.stored.get('r:https://www.state.gov/e')!,
    ];
    for (const [n, slug] of ['a', 'b', 'c', 'd'].entries())
      area.stored.set(`r:https://www.state.gov/${slug}`, damage[n]!);
    area.stored.set('r:https://www.state.gov/other', damage[4]!);
    area.stored.set('library', '"nonsense"');
    await keeper.importRecords([]);
    const reader = openReader(area);
    expect((await reader.entries()).map(({ address }) => address)).toEqual(['https://www.state.gov/e']);
    expect(await reader.setAside()).toHaveLength(5);
  });

  it('whose index rows are damaged are listed again after a rebuild', async () => {
    const area = memoryArea();
    const { release, analysis } = reading({ slug: 'a' });
    await open(area).keep(release, analysis);
    for (const key of area.stored.keys()) if (/^[epd]:/.test(key)) area.stored.set(key, '{"x":[]}');
    const reader = openReader(area);
    expect(await reader.entries()).toEqual([]);
    expect(await reader.latestBefore('NZ', '2030-01-01')).toBeNull();
    await open(area).rebuild();
    expect(await reader.entries()).toHaveLength(1);
    expect((await reader.latestBefore('NZ', '2030-01-01'))?.address).toBe(ADDRESS);
  });
});

describe('a later version’s data', () => {
  it('is left untouched, one record or all', async () => {
    const area = memoryArea();
    const { release, analysis } = reading({ slug: 'a' });
    await open(area).keep(release, analysis);
    const later = JSON.stringify({ schema: 99, address: ADDRESS, unknown: true });
    area.stored.set(`r:${ADDRESS}`, later);
    await expect(open(area).keep(release, analysis)).rejects.toMatchObject({ fault: 'newer' });
    await open(area).rebuild();
    expect(area.stored.get(`r:${ADDRESS}`)).toBe(later);

    area.stored.set('library', JSON.stringify({ schema: 99, journal: [] }));
    const all = new Map(area.stored);
    await expect(open(area).keep(release, analysis)).rejects.toMatchObject({ fault: 'newer' });
    await expect(open(area).rebuild()).rejects.toMatchObject({ fault: 'newer' });
    expect(area.stored).toEqual(all);
  });
});
