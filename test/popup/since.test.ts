import { describe, expect, it } from 'vitest';
import type { Analysis, Release } from '../../src/analysis/model';
import { openKeeper, openReader } from '../../src/library/library';
import { counterpartsOf, lastTimesOf } from '../../src/popup/since';
import { memoryArea } from '../library/memory';
import { sample } from '../ui/samples';

const TEXT = 'They raised Haiti and Libya, Syria, and Yemen.';

/** A readout of contact with some countries on a day, on some issues. */
function readout(
  day: string | null,
  parties: string[],
  issues: string[],
  more: Partial<Analysis['event']> = {},
): Analysis {
  return {
    ...sample({
      text: TEXT,
      published: day,
      url: `https://www.state.gov/readout-${day}-${parties.join('-')}/`,
      event: { kind: 'meeting', start: day, end: day, parties, ...more },
      issues: Object.fromEntries(issues.map((id) => [id, [id[0]!.toUpperCase() + id.slice(1)]])),
    }),
  };
}

async function libraryWith(...kept: Analysis[]) {
  const area = memoryArea();
  const keeper = openKeeper(area, () => '2026-11-01T00:00:00Z', { analyser: 'test' });
  for (const analysis of kept) {
    const { url, title, published, text } = analysis;
    const release: Release = { url, title, published, text, type: 'Readout', byline: null };
    await keeper.keep(release, analysis);
  }
  return { reader: openReader(area), area };
}

const TODAY = '2026-11-24';

describe('since last time', () => {
  it('compares with the latest earlier readout with the same country', async () => {
    const { reader } = await libraryWith(
      readout('2026-01-05', ['JO', 'US'], ['haiti']),
      readout('2026-03-05', ['JO', 'US'], ['haiti', 'syria'], { tone: ['frank'] }),
      readout('2026-09-05', ['JO', 'US'], ['yemen']),
      readout('2026-04-05', ['EG', 'US'], ['libya']),
    );
    const now = readout('2026-06-01', ['JO', 'US'], ['syria', 'libya'], { tone: ['candid'] });
    const [jordan, ...rest] = await lastTimesOf(now, reader, TODAY);
    expect(rest).toEqual([]);
    expect(jordan).toEqual({
      country: 'JO',
      before: {
        address: 'https://www.state.gov/readout-2026-03-05-JO-US',
        date: '2026-03-05',
        fresh: ['libya'],
        gone: ['haiti'],
        changed: [],
        tone: { entered: ['candid'], left: ['frank'] },
      },
    });
  });

  it('tells of acts that changed', async () => {
    const act = (day: string, verb: 'discuss' | 'condemn') => {
      const analysis = readout(day, ['JO', 'US'], ['haiti']);
      return {
        ...analysis,
        statements: [{ span: [0, 46] as [number, number], speakers: [], act: verb, issues: ['haiti'] }],
      };
    };
    const { reader } = await libraryWith(act('2026-03-05', 'discuss'));
    const [jordan] = await lastTimesOf(act('2026-06-01', 'condemn'), reader, TODAY);
    expect(jordan?.before?.changed).toEqual([{ issue: 'haiti', before: ['discuss'], after: ['condemn'] }]);
  });

  it('has an entry for each counterpart with an earlier readout, the latest first', async () => {
    const { reader } = await libraryWith(
      readout('2026-03-05', ['JO', 'US'], ['haiti']),
      readout('2026-04-05', ['EG', 'US'], ['haiti']),
    );
    const times = await lastTimesOf(readout('2026-06-01', ['EG', 'JO', 'NO', 'US'], ['syria']), reader, TODAY);
    expect(times.map(({ country, before }) => [country, before?.date])).toEqual([
      ['EG', '2026-04-05'],
      ['JO', '2026-03-05'],
    ]);
  });

  it('has one for each counterpart where no earlier readout is kept', async () => {
    const { reader } = await libraryWith();
    const times = await lastTimesOf(readout('2026-06-01', ['EG', 'JO', 'US'], ['syria']), reader, TODAY);
    expect(times).toEqual([
      { country: 'EG', before: null },
      { country: 'JO', before: null },
    ]);
  });

  it('is not compared with itself when the release is opened again', async () => {
    const now = readout('2026-06-01', ['JO', 'US'], ['syria']);
    const { reader } = await libraryWith(now);
    expect(await lastTimesOf(now, reader, TODAY)).toEqual([{ country: 'JO', before: null }]);
  });

  it('takes the day it is read for a release without a date', async () => {
    const { reader } = await libraryWith(readout('2026-06-01', ['JO', 'US'], ['syria']));
    const [jordan] = await lastTimesOf({ ...readout(null, ['JO', 'US'], ['syria']), url: null }, reader, TODAY);
    expect(jordan?.before?.date).toBe('2026-06-01');
  });

  it('is not asked for where no contact is reported', () => {
    expect(counterpartsOf(sample({ text: TEXT, event: { kind: 'none', parties: [] } }))).toEqual([]);
    expect(counterpartsOf(readout('2026-06-01', ['US'], []))).toEqual([]);
  });

  it('reads as much of a large library as of a small one', async () => {
    const day = (at: number) => `20${10 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-05`;
    const calls = async (count: number) => {
      const all = Array.from({ length: count }, (_, at) => readout(day(at), ['JO', 'US'], ['haiti']));
      const { reader, area } = await libraryWith(...all);
      area.calls = 0;
      await lastTimesOf(readout('2026-06-01', ['JO', 'US'], ['syria']), reader, TODAY);
      return area.calls;
    };
    expect(await calls(60)).toBe(await calls(3));
  });
});
