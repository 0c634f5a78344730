import { describe, expect, it } from 'vitest';
import { openKeeper, openReader, queueLock } from '../../src/library/library';
import { memoryArea } from './memory';
import { reading, type Sketch, ticking } from './readings';

/** A library of releases, each by its people. */
async function keeping(...sketches: (Sketch & { also?: string })[]) {
  const area = memoryArea();
  const keeper = openKeeper(area, ticking(), { analyser: 'a1', lock: queueLock() });
  for (const { also, ...sketch } of sketches) {
    const { release, analysis } = reading(sketch);
    const [, official] = analysis.officials;
    if (also) analysis.officials.push({ ...official!, id: 'also', name: also });
    await keeper.keep(release, analysis);
  }
  return openReader(area);
}

const rangi = (slug: string, date: string, person = 'Tamati Rangi', country = 'NZ') => ({
  slug,
  date,
  person,
  country,
});

describe('how often a person was seen', () => {
  it('counts releases that name them by the last name alone, asked for by either form', async () => {
    const reader = await keeping(rangi('a', '2021-06-14'), rangi('b', '2022-03-28', 'Rangi'), rangi('c', '2022-02-02'));
    for (const name of ['Tamati Rangi', 'Rangi', 'Tamati J. Rangi'])
      expect(await reader.sightings({ name }, 'NZ')).toEqual({ count: 3, last: '2022-03-28' });
  });

  it('counts a release that names both forms once, and others of that month beside it', async () => {
    const reader = await keeping(
      { ...rangi('a', '2022-03-28'), also: 'Rangi' },
      rangi('b', '2022-03-01', 'Rangi'),
      rangi('c', '2022-01-01'),
    );
    expect(await reader.sightings({ name: 'Rangi' }, 'NZ')).toEqual({ count: 3, last: '2022-03-28' });
  });

  it('leaves the last name by itself where two of the country are called so, the one asked about among them', async () => {
    const one = [rangi('a', '2021-06-14'), rangi('b', '2022-03-28', 'Rangi')];
    expect(await (await keeping(...one)).sightings({ name: 'Aroha Rangi' }, 'NZ')).toEqual({ count: 0, last: null });
    const reader = await keeping(...one, rangi('c', '2022-02-02', 'Aroha Rangi'));
    expect((await reader.sightings({ name: 'Tamati Rangi' }, 'NZ')).count).toBe(1);
    expect((await reader.sightings({ name: 'Rangi' }, 'NZ')).count).toBe(1);
  });

  it('leaves one of another country aside', async () => {
    const reader = await keeping(rangi('a', '2021-06-14'), rangi('b', '2022-03-28', 'Rangi', 'FJ'));
    expect((await reader.sightings({ name: 'Tamati Rangi' }, 'NZ')).count).toBe(1);
    expect((await reader.sightings({ name: 'Rangi' }, 'FJ')).count).toBe(1);
  });
});
