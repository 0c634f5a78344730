import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openKeeper, openReader, queueLock } from '../../src/library/library';
import { migrate } from '../../src/library/migrations';
import { memoryArea } from './memory';
import { reading, ticking } from './readings';

const open = (area = memoryArea(), from?: string) =>
  openKeeper(area, ticking(from), { analyser: 'a1', lock: queueLock() });

async function recordOf(slug: string, from?: string) {
  const area = memoryArea();
  const { release, analysis } = reading({ slug });
  const keeper = open(area, from);
  await keeper.keep(release, analysis);
  await keeper.putNote(release.url!, { body: `of ${from}`, anchor: null });
  return (await openReader(area).get(release.url!))!;
}

describe('taking in records', () => {
  it('keeps them to the byte', async () => {
    const record = await recordOf('a');
    const area = memoryArea();
    expect(await open(area).importRecords([JSON.parse(JSON.stringify(record))])).toMatchObject([{ outcome: 'taken' }]);
    expect(JSON.stringify(await openReader(area).get(record.address))).toBe(JSON.stringify(record));
    expect(await open(area).importRecords([record])).toMatchObject([{ outcome: 'same' }]);
  });

  it('joins a record with the one kept: first and last seen, and the notes of both', async () => {
    const early = await recordOf('a', '2021-01-01T00:00:00.000Z');
    const late = await recordOf('a', '2023-01-01T00:00:00.000Z');
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const area = memoryArea();
      await open(area).importRecords(order);
      const joined = (await openReader(area).get(early.address))!;
      expect(joined).toMatchObject({ firstSeen: early.firstSeen, lastSeen: late.lastSeen });
      expect(joined.notes.map(({ id }) => id)).toEqual([early.notes[0]!.id, late.notes[0]!.id]);
    }
  });

  it('refuses what is no record and says why, and takes the good ones beside it', async () => {
    const record = await recordOf('a');
    const bad: [unknown, RegExp][] = [
      [null, /object/],
      [[record], /object/],
      [{}, /schema version/],
      [{ ...record, schema: 0 }, /No way forward/],
      [{ ...record, schema: 2 }, /later version/],
      [{ ...record, firstSeen: 'yesterday' }, /firstSeen/],
      [{ ...record, notes: [{ id: 1 }] }, /notes/],
      [{ ...record, address: 'https://WWW.state.gov/a/' }, /normalised/],
      [{ ...record, address: '<img src=x>' }, /web/],
      [{ ...record, url: 'javascript:alert(1)' }, /web/],
      [{ ...record, analysis: { ...record.analysis, url: 'data:text/html,x' } }, /web/],
      [{ ...record, analysis: { ...record.analysis, text: 'short' } }, /outside the text/],
      [{ ...record, analysis: { ...record.analysis, text: 'x'.repeat(2_000_001) } }, /longer/],
      [JSON.parse(`{"__proto__":{"schema":1},"schema":"1"}`), /schema version/],
    ];
    const area = memoryArea();
    const outcomes = await open(area).importRecords([...bad.map(([value]) => value), record]);
    bad.forEach(([, why], n) => {
      expect(outcomes[n]).toMatchObject({ outcome: 'refused', why: expect.stringMatching(why) });
    });
    expect(outcomes.at(-1)).toMatchObject({ outcome: 'taken' });
    expect(await openReader(area).addresses()).toEqual([record.address]);
    expect(Object.hasOwn(Object.prototype, 'schema')).toBe(false);
  });

  it('throws on no JSON at all, and stores nothing but records (2,000 cases)', async () => {
    const record = await recordOf('a');
    const paths = [
      ['notes'],
      ['release', 'title'],
      ['analysis', 'officials'],
      ['analysis', 'event'],
      ['url'],
      ['address'],
    ];
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom(...paths), async (value, path) => {
        const broken = structuredClone(record) as unknown as Record<string, Record<string, unknown>>;
        if (path.length === 1) broken[path[0]!] = value as never;
        else broken[path[0]!]![path[1]!] = value;
        const area = memoryArea();
        await open(area).importRecords([broken, value]);
        const reader = openReader(area);
        for (const address of await reader.addresses()) expect((await reader.look(address))?.is).toBe('record');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what a backup holds beside its records', () => {
  it('comes back into the bin and to what was set aside, where it is not there already', async () => {
    const record = await recordOf('a');
    const binned = { at: '2022-05-01T00:00:00.000Z', record };
    const aside = {
      address: 'https://www.state.gov/x',
      why: 'Damaged.',
      at: '2022-05-01T00:00:00.000Z',
      raw: [1, { a: '<b>' }],
    };
    const area = memoryArea();
    expect(await open(area).importBeside([binned], [aside])).toMatchObject([
      { outcome: 'taken' },
      { outcome: 'taken' },
    ]);
    expect(await open(area).importBeside([binned], [aside])).toMatchObject([{ outcome: 'same' }, { outcome: 'same' }]);
    const reader = openReader(area);
    expect(JSON.stringify(await reader.fromBin([record.address]))).toBe(JSON.stringify([binned]));
    expect(await reader.setAside()).toMatchObject([aside]);
    expect(await open(area).restore([record.address])).toEqual([record.address]);
    expect(await reader.get(record.address)).toEqual(record);
    expect(await open(area).importBeside([binned], [])).toMatchObject([{ outcome: 'same' }]);
    expect(await reader.binned()).toEqual([]);
  });

  it('is refused when it is something else, and nothing is stored of it', async () => {
    const record = await recordOf('a');
    const area = memoryArea();
    const binned = [
      null,
      7,
      {},
      { at: 'x', record },
      { at: '2022-05-01T00:00:00.000Z', record: { ...record, address: 'HTTPS://a' } },
    ];
    const aside = [
      null,
      'x',
      { address: 'a', why: 1, at: 'b', raw: 1 },
      { address: 'a', why: 'b', at: 'x'.repeat(5_000), raw: 1 },
    ];
    for (const { outcome, why } of await open(area).importBeside(binned, aside)) {
      expect(outcome).toBe('refused');
      expect(why).toMatch(/^[A-Z].*[a-z]|: /);
    }
    expect([...area.stored.keys()].filter((key) => /^[bxr]:/.test(key))).toEqual([]);
  });
});

describe('migration', () => {
  const steps = [
    { from: 2, move: (old: Record<string, unknown>) => ({ ...old, notes: [old.note] }) },
    { from: 1, move: ({ remark, ...old }: Record<string, unknown>) => ({ ...old, note: remark }) },
  ];

  it('goes step by step, and leaves what it was given as it is', () => {
    const old = Object.freeze({ schema: 1, remark: 'x' });
    expect(migrate(old, 3, steps)).toEqual({ schema: 3, note: 'x', notes: ['x'] });
    expect(migrate({ schema: 3, kept: true }, 3, steps)).toEqual({ schema: 3, kept: true });
  });

  it('refuses a version it has no way from, and one of the future', () => {
    expect(() => migrate({ schema: 0 }, 3, steps)).toThrow('No way forward from schema version 0');
    expect(() => migrate({ schema: 4 }, 3, steps)).toThrow('later version');
  });
});
