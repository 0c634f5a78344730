import { describe, expect, it } from 'vitest';
import { writeBackup, writeExport } from '../../../src/archive/transfer/writing';
import { openKeeper, openReader, queueLock } from '../../../src/library/library';
import { memoryArea } from '../../library/memory';
import { reading, ticking } from '../../library/readings';

async function library(...slugs: string[]) {
  const area = memoryArea();
  const keeper = openKeeper(area, ticking(), { analyser: 'a1', lock: queueLock() });
  await keeper.keepAll(slugs.map((slug) => reading({ slug })));
  const seen: [number, number][] = [];
  const parts = {
    reader: openReader(area),
    signal: new AbortController().signal as AbortSignal,
    onProgress: (done: number, total: number) => void seen.push([done, total]),
  };
  return { area, keeper, parts, seen };
}

const at = (slug: string) => `https://www.state.gov/${slug}`;

describe('an export', () => {
  it('holds what was picked, whatever the order it was picked in', async () => {
    const { parts, seen } = await library('a', 'b', 'c');
    const one = await writeExport('json', [at('c'), at('a')], parts);
    const other = await writeExport('json', [at('a'), at('c')], parts);
    expect(await one!.file.text()).toBe(await other!.file.text());
    const { records } = JSON.parse(await one!.file.text());
    expect(records.map(({ address }: { address: string }) => address)).toEqual([at('a'), at('c')]);
    expect(seen.at(-1)).toEqual([2, 2]);
  });

  it('says how many kept releases could not be read', async () => {
    const { area, parts } = await library('a', 'b', 'c');
    area.stored.set(`r:${at('b')}`, '{"schema":1,"notes":"gone wrong"}');
    const written = await writeExport('ndjson', await parts.reader.addresses(), parts);
    expect(written).toMatchObject({ count: 2, unread: 1 });
  });

  it('ends when it is stopped, without a file', async () => {
    const { parts } = await library('a', 'b', 'c');
    expect(await writeExport('csv', [at('a')], { ...parts, signal: AbortSignal.abort() })).toBeNull();
  });
});

describe('a backup', () => {
  it('holds records, the bin, what was set aside, and records that cannot be read as they are stored', async () => {
    const { area, keeper, parts } = await library('a', 'b', 'c', 'd');
    area.stored.set(`r:${at('c')}`, '"damaged and set aside"');
    await keeper.rebuild();
    area.stored.set(`r:${at('d')}`, '"damaged"');
    await keeper.remove([at('b')]);
    const written = await writeBackup({ highlights: true }, parts);
    expect(JSON.parse(await written!.file.text())).toMatchObject({
      records: [{ address: at('a') }],
      bin: [{ record: { address: at('b') } }],
      aside: [
        { address: at('c'), raw: 'damaged and set aside' },
        { address: at('d'), raw: 'damaged' },
      ],
      settings: { highlights: true },
    });
  });
});
