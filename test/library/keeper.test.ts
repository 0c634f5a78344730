import { describe, expect, it } from 'vitest';
import { type Keeper, openKeeper, openReader, queueLock } from '../../src/library/library';
import { type MemoryArea, memoryArea } from './memory';
import { reading, ticking } from './readings';

const open = (area: MemoryArea, lock = queueLock()): Keeper => openKeeper(area, ticking(), { analyser: 'a1', lock });

describe('keeping a release', () => {
  it('keeps one record, however often the page is visited, with first and last seen', async () => {
    const area = memoryArea();
    const keeper = open(area);
    const { release, analysis } = reading({ slug: 'call-with-new-zealand' });
    expect((await keeper.keep(release, analysis)).outcome).toBe('new');
    expect((await keeper.keep(release, analysis)).outcome).toBe('same');
    const again = await keeper.keep({ ...release, url: `${release.url}?utm_source=x#top` }, analysis);
    expect(again.outcome).toBe('changed');
    const reader = openReader(area);
    expect(await reader.count()).toBe(1);
    const record = await reader.get('https://2021-2025.state.gov/call-with-new-zealand');
    expect(record?.firstSeen).toBe('2022-04-01T00:00:01.000Z');
    expect(record?.lastSeen).toBe('2022-04-01T00:00:03.000Z');
    expect(record?.analysis).toEqual(analysis);
  });

  it('loses nothing when twenty tabs write at once', async () => {
    const area = memoryArea();
    const keeper = open(area);
    const many = Array.from({ length: 20 }, (_, n) =>
      reading({ slug: `call-${n % 10}`, country: n % 2 ? 'NZ' : 'FJ' }),
    );
    await Promise.all(many.map(({ release, analysis }) => keeper.keep(release, analysis)));
    const reader = openReader(area);
    expect(await reader.count()).toBe(10);
    expect(await reader.entries()).toHaveLength(10);
    expect(await reader.entriesWith('NZ')).toHaveLength(5);
  });

  it('lets two keepers with one lock write the same releases', async () => {
    const area = memoryArea();
    const lock = queueLock();
    const keepers = [open(area, lock), open(area, lock)];
    const jobs = Array.from({ length: 30 }, (_, n) => {
      const { release, analysis } = reading({ slug: `call-${n % 15}` });
      return keepers[n % 2]!.keep(release, analysis);
    });
    await Promise.all(jobs);
    expect(await openReader(area).entriesWith('NZ')).toHaveLength(15);
  });

  it('makes no more calls and writes no more bytes for the 400th release than for the 40th', async () => {
    const area = memoryArea();
    const keeper = open(area);
    const cost: number[] = [];
    for (let n = 0; n < 400; n++) {
      const date = `20${10 + (n % 15)}-${String((n % 12) + 1).padStart(2, '0')}-07`;
      const { release, analysis } = reading({ slug: `call-${n}`, date });
      const before = area.calls;
      await keeper.keep(release, analysis);
      cost.push(area.calls - before);
    }
    expect(cost[399]).toBe(cost[39]);
  });

  it('refuses a release without an address in words', async () => {
    const { release, analysis } = reading({ slug: 'x' });
    await expect(open(memoryArea()).keep({ ...release, url: null }, analysis)).rejects.toThrow('without an address');
  });
});

describe('asking the library', () => {
  const contacts = [
    { slug: 'a', date: '2021-06-14', country: 'NZ', issues: { climate: ['discuss'] } },
    { slug: 'b', date: '2022-02-02', country: 'NZ', issues: { climate: ['welcome'], trade: ['urge'] } },
    { slug: 'c', date: '2022-02-20', country: 'FJ', person: 'Sione Waqa' },
    { slug: 'd', date: '2022-03-28', country: 'NZ', issues: { trade: ['agree'] } },
    { slug: 'e', date: '2022-04-01', country: 'NZ', contact: 'none' },
  ] as const;

  async function library() {
    const area = memoryArea();
    const keeper = open(area);
    for (const contact of contacts) {
      const { release, analysis } = reading(contact as Parameters<typeof reading>[0]);
      await keeper.keep(release, analysis);
    }
    return openReader(area);
  }

  it('finds the last contact with a country before a date, the release itself left aside', async () => {
    const reader = await library();
    expect((await reader.latestBefore('NZ', '2022-03-28', 'https://www.state.gov/d'))?.date).toBe('2022-02-02');
    expect((await reader.latestBefore('NZ', '2022-02-02'))?.date).toBe('2021-06-14');
    expect(await reader.latestBefore('NZ', '2021-06-14')).toBeNull();
    expect(await reader.latestBefore('PE', '2022-06-14')).toBeNull();
  });

  it('lists a country’s contacts latest first, statements without contact left out', async () => {
    const reader = await library();
    expect((await reader.entriesWith('NZ')).map(({ date }) => date)).toEqual([
      '2022-03-28',
      '2022-02-02',
      '2021-06-14',
    ]);
    expect((await reader.entries()).map(({ date }) => date)[0]).toBe('2022-04-01');
  });

  it('counts a person, whatever the initials and accents', async () => {
    const reader = await library();
    expect(await reader.sightings({ name: 'Tāmati J. Rangi' }, 'NZ')).toEqual({ count: 4, last: '2022-04-01' });
    expect(await reader.sightings({ name: 'Tamati Rangi' }, 'FJ')).toEqual({ count: 0, last: null });
  });

  it('tells how often an issue came up in the last contacts', async () => {
    const reader = await library();
    expect(await reader.raised('climate', 'NZ', 2)).toEqual({
      times: 1,
      of: 2,
      last: { address: 'https://www.state.gov/b', date: '2022-02-02', acts: ['welcome'] },
    });
    expect(await reader.raised('climate', 'NZ', 10)).toMatchObject({ times: 2, of: 3 });
  });
});

describe('removing', () => {
  it('takes a release out of every list, and back again', async () => {
    const area = memoryArea();
    const keeper = open(area);
    for (const slug of ['a', 'b']) {
      const { release, analysis } = reading({ slug });
      await keeper.keep(release, analysis);
    }
    const reader = openReader(area);
    const before = await reader.get('https://www.state.gov/a');
    expect(await keeper.remove(['https://www.state.gov/a', 'https://www.state.gov/none'])).toEqual([
      'https://www.state.gov/a',
    ]);
    expect(await reader.entriesWith('NZ')).toHaveLength(1);
    expect(await reader.entries()).toHaveLength(1);
    expect(await reader.get('https://www.state.gov/a')).toBeNull();
    await keeper.restore(['https://www.state.gov/a']);
    expect(await reader.get('https://www.state.gov/a')).toEqual(before);
    expect(await reader.entriesWith('NZ')).toHaveLength(2);
    expect(await reader.binned()).toEqual([]);
  });

  it('leaves no derived key behind when the last release goes', async () => {
    const area = memoryArea();
    const keeper = open(area);
    const { release, analysis } = reading({ slug: 'a' });
    await keeper.keep(release, analysis);
    await keeper.remove(['https://www.state.gov/a']);
    await keeper.emptyBin();
    expect([...area.stored.keys()]).toEqual(['library']);
  });
});

describe('re-analysis', () => {
  it('gives the stored text to the analyser and leaves the instants as they are', async () => {
    const area = memoryArea();
    const { release, analysis } = reading({ slug: 'a' });
    await open(area).keep(release, analysis);
    const keeper = openKeeper(area, ticking('2030-01-01T00:00:00.000Z'), { analyser: 'a2', lock: queueLock() });
    const given: unknown[] = [];
    const done = await keeper.reanalyse(['https://www.state.gov/a', 'https://www.state.gov/gone'], (text) => {
      given.push(text);
      return { ...analysis, event: { ...analysis.event, tone: ['warm'] } };
    });
    expect(done).toBe(1);
    expect(given).toEqual([release]);
    const reader = openReader(area);
    expect(await reader.get('https://www.state.gov/a')).toMatchObject({
      analyser: 'a2',
      lastSeen: '2022-04-01T00:00:01.000Z',
    });
    expect((await reader.entries())[0]).toMatchObject({ analyser: 'a2', tone: ['warm'] });
  });
});
