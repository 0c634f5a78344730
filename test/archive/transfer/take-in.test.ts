import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type TakeInParts, type Tally, takeIn } from '../../../src/archive/transfer/take-in';
import { takeReleases } from '../../../src/background/keep';
import type { Item } from '../../../src/import/import';
import { LibraryError, openKeeper, openReader, queueLock } from '../../../src/library/library';
import { Refused } from '../../../src/messages/channel';
import { found } from '../../import/files';
import { type MemoryArea, memoryArea } from '../../library/memory';
import { reading, ticking } from '../../library/readings';

const release = (n: number) => ({
  url: `https://www.state.gov/r${n}/`,
  title: `Secretary Marlowe’s Call ${n}`,
  type: null,
  published: '2022-03-28',
  byline: null,
  text: 'Secretary Marlowe spoke with Foreign Minister Tamati Rangi today.',
});

/** An item that notes when it is read. */
const item = (n: number, read: number[] = []): Item => ({
  is: 'release',
  name: `x:${n}`,
  url: release(n).url,
  read: () => {
    read.push(n);
    return release(n);
  },
});

async function* each(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** The worker over an area, as it answers a view. */
function worker(area: MemoryArea): TakeInParts['ask'] {
  const keeper = openKeeper(area, ticking(), { analyser: 'a1', lock: queueLock() });
  const reader = openReader(area);
  return (async (kind: string, question: never) => {
    try {
      const { releases, records, binned, aside } = question as Record<string, never[]>;
      if (kind === 'take') return await takeReleases(releases!, keeper, reader);
      if (kind === 'import') return await keeper.importRecords(records!);
      return await keeper.importBeside(binned!, aside!);
    } catch (error) {
      if (error instanceof LibraryError) throw new Refused(error.message, error.fault);
      throw error;
    }
  }) as TakeInParts['ask'];
}

function partsFor(area: MemoryArea, more: Partial<TakeInParts> = {}): TakeInParts {
  return {
    reader: openReader(area),
    ask: worker(area),
    settings: false,
    signal: new AbortController().signal,
    onTally: () => undefined,
    ...more,
  };
}

const keptIn = async (area: MemoryArea) => (await openReader(area).addresses()).sort();

describe('taking in', () => {
  it('keeps what is new and passes over what is kept without reading it', async () => {
    const area = memoryArea();
    await takeIn(each([item(1), item(2)]), partsFor(area));
    const read: number[] = [];
    const tally = await takeIn(each([item(1, read), item(2, read), item(3, read)]), partsFor(area));
    expect(tally).toMatchObject({ taken: 1, same: 2, refused: [] });
    expect(read).toEqual([3]);
    expect(await keptIn(area)).toHaveLength(3);
  });

  it('takes the settings of a backup only when it is asked to', async () => {
    const asked: unknown[] = [];
    const ask = (async (_: string, question: unknown) => asked.push(question)) as unknown as TakeInParts['ask'];
    const items: Item[] = [{ is: 'settings', name: 'b:1', size: 9, value: { highlights: false, shown: 'nonsense' } }];
    expect((await takeIn(each(items), partsFor(memoryArea(), { ask }))).settings).toBe(false);
    expect(asked).toEqual([]);
    expect((await takeIn(each(items), partsFor(memoryArea(), { ask, settings: true }))).settings).toBe(true);
    expect(asked).toEqual([{ change: { highlights: false, shown: 'all', hostsOff: [] } }]);
  });

  it('stops when it is told to, and what was taken in is kept', async () => {
    const area = memoryArea();
    const stop = new AbortController();
    async function* endless() {
      for (let n = 0; ; n++) {
        if (n === 1_000) stop.abort();
        yield item(n);
      }
    }
    const tally = await takeIn(endless(), partsFor(area, { signal: stop.signal }));
    expect(tally.taken).toBeGreaterThan(800);
    expect(await keptIn(area)).toHaveLength(tally.taken);
  });

  it('asks again when a worker that was stopped gave no answer, and takes everything once', async () => {
    const area = memoryArea();
    const real = worker(area);
    let asked = 0;
    const ask = (async (kind: 'take', question: never) => {
      const answer = await real(kind, question);
      if (asked++ % 2 === 0) throw new Error('The message port closed before a response was received.');
      return answer;
    }) as TakeInParts['ask'];
    const tally = await takeIn(each(Array.from({ length: 70 }, (_, n) => item(n))), partsFor(area, { ask }));
    expect(tally.taken + tally.same).toBe(70);
    expect(tally.refused).toEqual([]);
    expect(await keptIn(area)).toHaveLength(70);
  });

  it('does not ask for ever: a worker that never answers ends it', async () => {
    let asked = 0;
    const ask = (() => {
      asked++;
      return Promise.reject(new Error('Could not establish connection.'));
    }) as TakeInParts['ask'];
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const ended = expect(takeIn(each([item(1)]), partsFor(memoryArea(), { ask }))).rejects.toThrow('connection');
      await vi.advanceTimersByTimeAsync(10_000);
      await ended;
    } finally {
      vi.useRealTimers();
    }
    expect(asked).toBe(6);
  });

  it('finds the one thing in a batch that the worker will not even read', async () => {
    const area = memoryArea();
    const real = worker(area);
    const ask = (async (kind: 'take', question: { releases: { url: string }[] }) => {
      if (question.releases.some(({ url }) => url.includes('/r7/')))
        throw new Refused('“take” was asked in a wrong form.');
      return real(kind, question as never);
    }) as unknown as TakeInParts['ask'];
    const tally = await takeIn(each(Array.from({ length: 20 }, (_, n) => item(n))), partsFor(area, { ask }));
    expect(tally).toMatchObject({ taken: 19, refused: [{ name: 'x:7' }] });
  });

  it('says of a record that was changed by hand which one it is, and takes the others', async () => {
    const area = memoryArea();
    const keeper = openKeeper(area, ticking(), { analyser: 'a1', lock: queueLock() });
    for (const slug of ['a', 'b', 'c']) {
      const { release, analysis } = reading({ slug });
      await keeper.keep(release, analysis);
    }
    const records = await openReader(area).getMany(await keptIn(area));
    const text = JSON.stringify([records[0], { ...records[1], firstSeen: 'yesterday' }, records[2]]);
    const other = memoryArea();
    const tally = await takeIn(each(await found(['x.json', text])), partsFor(other));
    expect(tally).toMatchObject({
      taken: 2,
      refused: [{ name: 'x.json:2', why: { detail: expect.stringContaining('firstSeen') } }],
    });
  });
});

describe('an import that is broken off', () => {
  it('by a full disk is told, and goes on from there the next time', async () => {
    const area = memoryArea();
    area.fault = (n) => (n > 6 ? 'quota' : 'none');
    let last: Tally | null = null;
    const items = Array.from({ length: 300 }, (_, n) => item(n));
    const parts = partsFor(area, { onTally: (tally) => (last = structuredClone(tally)) });
    await expect(takeIn(each(items), parts)).rejects.toMatchObject({ fault: 'full' });
    const kept = await keptIn(area);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(300);
    expect(last!.taken).toBeLessThanOrEqual(kept.length);
    area.fault = () => 'none';
    expect(await takeIn(each(items), partsFor(area))).toMatchObject({ taken: 300 - kept.length, same: kept.length });
    expect(await keptIn(area)).toHaveLength(300);
  });

  it('by storage that fails at random loses nothing in the end, and leaves a whole index (30 runs)', async () => {
    const faults = fc.array(fc.constantFrom('none', 'none', 'none', 'fails', 'half', 'quota'), {
      minLength: 20,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(faults, async (faults) => {
        const area = memoryArea();
        area.fault = (n) => faults[n % faults.length] as 'none';
        const items = Array.from({ length: 40 }, (_, n) => item(n));
        for (let time = 0; time < 6; time++) await takeIn(each(items), partsFor(area)).catch(() => undefined);
        area.fault = () => 'none';
        const tally = await takeIn(each(items), partsFor(area));
        expect(tally.taken + tally.same + tally.merged).toBe(40);
        expect(await keptIn(area)).toHaveLength(40);
        const index = () => Object.fromEntries([...area.stored].filter(([key]) => /^[epd]:/.test(key)));
        const keeper = openKeeper(area, ticking(), { analyser: 'a1', lock: queueLock() });
        // Whoever writes next finishes what was left half done.
        await keeper.importRecords([]);
        const before = index();
        await keeper.rebuild();
        expect(index()).toEqual(before);
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});
