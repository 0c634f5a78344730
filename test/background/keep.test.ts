import { expect, test } from 'vitest';
import { readFacts } from '../../src/background/facts';
import { keepRelease, takeReleases } from '../../src/background/keep';
import { type Keeper, LibraryError, openKeeper, openReader, queueLock } from '../../src/library/library';
import { memoryArea } from '../library/memory';
import { sample } from '../ui/samples';

const analysis = sample({
  text: 'Secretary Ward met Foreign Minister Khalidi and raised the war in Ukraine.',
  event: { kind: 'meeting', parties: ['JO', 'US'], start: '2026-07-14' },
  people: [{ name: 'Omar Khalidi', country: 'JO', named: ['Foreign Minister Khalidi'] }],
  issues: { 'ukraine-war': ['war in Ukraine'] },
});
const release = {
  url: analysis.url,
  title: analysis.title,
  type: null,
  published: null,
  byline: null,
  text: analysis.text,
};

function openTestKeeper() {
  const area = memoryArea();
  let minute = 0;
  const clock = () => `2026-07-14T10:0${minute++}:00.000Z`;
  return { area, keeper: openKeeper(area, clock, { analyser: 'test', lock: queueLock() }) };
}

test('a release is new the first time, and seen again the second', async () => {
  const { keeper } = openTestKeeper();
  const first = await keepRelease(release, analysis, keeper);
  const second = await keepRelease(release, analysis, keeper);
  expect(first).toMatchObject({ kept: true, isNew: true });
  expect(second).toMatchObject({ kept: true, isNew: false });
  if (first.kept && second.kept) {
    expect(second.firstSeen).toBe(first.firstSeen);
    expect(second.lastSeen > first.lastSeen).toBe(true);
  }
});

test('a release seen again without a change is told from one that has changed', async () => {
  const { keeper } = openTestKeeper();
  const { text, ...rest } = analysis;
  await keeper.keep(release, analysis);
  expect((await keeper.keep(release, { text, ...rest })).outcome).toBe('same');
  expect((await keeper.keep({ ...release, title: 'Other' }, analysis)).outcome).toBe('changed');
});

test.each([
  ['full', 'full'],
  ['storage', 'failed'],
  ['newer', 'failed'],
] as const)('when the library says “%s” the reader is told “%s”', async (fault, why) => {
  const keeper = { keep: () => Promise.reject(new LibraryError(fault, 'no')) } as unknown as Keeper;
  expect(await keepRelease(release, analysis, keeper)).toEqual({ kept: false, why });
});

test('cards learn how often a person was seen, how often an issue came up, and the flag', async () => {
  const { area, keeper } = openTestKeeper();
  await keeper.keep(release, analysis);
  const facts = await readFacts(
    {
      officials: [
        { name: 'Omar Khalidi', country: 'JO' },
        { name: 'Nobody', country: 'NATO' },
      ],
      issues: ['ukraine-war', 'haiti'],
      country: 'JO',
    },
    area,
  );
  expect(facts.officials[0]).toMatchObject({ seen: 1, last: '2026-07-14', flag: expect.stringMatching(/^<svg/) });
  expect(facts.officials[1]).toEqual({ seen: 0, last: null, flag: null });
  expect(facts.issues).toEqual([
    { raised: 1, of: 1 },
    { raised: 0, of: 1 },
  ]);
});

test('a release from a file is kept, unless it is there already, or has no address', async () => {
  const { area, keeper } = openTestKeeper();
  await keeper.keep({ ...release, type: 'Readout' }, analysis);
  const other = { ...release, url: 'https://www.state.gov/other/?utm_source=feed' };
  const outcomes = await takeReleases([release, other, { ...release, url: null }], keeper, openReader(area));
  expect(outcomes).toMatchObject([
    { outcome: 'same' },
    { outcome: 'new', address: 'https://www.state.gov/other' },
    { outcome: 'refused', why: 'It has no address.' },
  ]);
  expect((await openReader(area).get(release.url!))?.release.type).toBe('Readout');
});
