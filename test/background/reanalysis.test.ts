import { describe, expect, it } from 'vitest';
import type { Analysis, Release } from '../../src/analysis/model';
import { openReanalysis } from '../../src/background/reanalysis';
import { type LibraryError, openKeeper, openReader, queueLock } from '../../src/library/library';
import { type MemoryArea, memoryArea } from '../library/memory';
import { reading, ticking } from '../library/readings';

const keeperAt = (area: MemoryArea, analyser: string) => openKeeper(area, ticking(), { analyser, lock: queueLock() });

/** A library of releases read by an earlier analyser. */
async function libraryOf(count: number): Promise<MemoryArea> {
  const area = memoryArea();
  const readings = Array.from({ length: count }, (_, n) => reading({ slug: `r${n}`, date: '2022-01-05' }));
  await keeperAt(area, 'old').keepAll(readings);
  return area;
}

function open(area: MemoryArea, analyze = analyzeAnew) {
  const parts = { area, reader: openReader(area), keeper: keeperAt(area, 'new'), analyser: 'new', analyze };
  return openReanalysis(parts);
}

const slugOf = ({ url }: Release): string => new URL(url!).pathname.split('/').find(Boolean)!;

/** A better analyser: it finds a word for the tone. */
function analyzeAnew(release: Release): Analysis {
  const { analysis } = reading({ slug: slugOf(release) });
  return { ...analysis, url: release.url, text: release.text, event: { ...analysis.event, tone: ['frank'] } };
}

async function finish(work: { step(): Promise<{ done: number; total: number }> }) {
  const seen: number[] = [];
  for (;;) {
    const { done, total } = await work.step();
    seen.push(done);
    if (done === total) return { seen, total };
  }
}

const analysersOf = async (area: MemoryArea) => (await openReader(area).entries()).map(({ analyser }) => analyser);

describe('releases another analyser read', () => {
  it('are read anew in slices, with the count of those that are done', async () => {
    const area = await libraryOf(20);
    expect(await finish(open(area))).toEqual({ seen: [8, 16, 20], total: 20 });
    const record = (await openReader(area).get('https://www.state.gov/r7'))!;
    expect(record).toMatchObject({ analyser: 'new', analysis: { event: { tone: ['frank'] } } });
  });

  it('are all read in the end, whenever the worker is stopped on the way', async () => {
    for (let stop = 1; stop <= 10; stop++) {
      const area = await libraryOf(20);
      const dying = memoryArea(area.stored);
      dying.fault = (n) => (n >= stop ? 'half' : 'none');
      await finish(open(dying)).catch(() => undefined);
      await finish(open(memoryArea(area.stored)));
      expect(await analysersOf(area)).toEqual(Array.from({ length: 20 }, () => 'new'));
    }
  });

  it('are looked for once: after that a start of the worker costs one read', async () => {
    const area = await libraryOf(20);
    const work = open(area);
    await finish(work);
    await work.step();
    const later = open(area);
    area.calls = 0;
    expect(await later.step()).toEqual({ done: 0, total: 0 });
    expect(area.calls).toBe(2);
  });

  it('are looked for again when records come in', async () => {
    const area = await libraryOf(3);
    const work = open(area);
    await finish(work);
    await work.step();
    await work.lookAgain();
    const { release, analysis } = reading({ slug: 'late' });
    await keeperAt(area, 'old').keep(release, analysis);
    await finish(work);
    expect(await analysersOf(area)).toEqual(['new', 'new', 'new', 'new']);
  });

  it('are read once when a view and the worker go on at the same time', async () => {
    const area = await libraryOf(40);
    const read: string[] = [];
    const work = open(area, (release) => {
      read.push(release.url!);
      return analyzeAnew(release);
    });
    await Promise.all([finish(work), finish(work), finish(work)]);
    expect(read.length).toBe(new Set(read).size);
    expect(read).toHaveLength(40);
  });

  it('keep the notes on them, which find their words again', async () => {
    const area = await libraryOf(1);
    const url = 'https://www.state.gov/r0';
    const { analysis } = (await openReader(area).get(url))!;
    const exact = analysis.text.slice(10, 20);
    const anchor = { kind: 'mention', exact, prefix: '', suffix: '', start: 0, end: 10 } as const;
    await keeperAt(area, 'old').putNote(url, { body: 'mine', anchor });
    await finish(open(area));
    const { notes } = (await openReader(area).get(url))!;
    expect(notes).toMatchObject([{ body: 'mine', orphan: false, anchor: { start: 10, end: 20 } }]);
  });

  it('that the analyser fails on keep the analysis they have, and hold up no other', async () => {
    const area = await libraryOf(12);
    const work = open(area, (release) => {
      if (slugOf(release) === 'r3') throw new Error('no');
      return analyzeAnew(release);
    });
    await finish(work);
    const analysers = (await openReader(area).entries()).filter(({ analyser }) => analyser === 'old');
    expect(analysers.map(({ address }) => address)).toEqual(['https://www.state.gov/r3']);
  });

  it('stay as they are when the storage is full, which is told', async () => {
    const area = await libraryOf(12);
    area.fault = () => 'quota';
    const failed = open(area).step();
    await expect(failed).rejects.toMatchObject({ fault: 'full' } satisfies Partial<LibraryError>);
    area.fault = () => 'none';
    expect(new Set(await analysersOf(area))).toEqual(new Set(['old']));
  });
});
