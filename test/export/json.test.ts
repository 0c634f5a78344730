import { describe, expect, it } from 'vitest';
import { backup } from '../../src/export/export';
import { openKeeper, openReader, queueLock } from '../../src/library/library';
import { found } from '../import/files';
import { memoryArea } from '../library/memory';
import { ticking } from '../library/readings';
import { each, records, written } from './records';

const open = (area = memoryArea()) => ({
  reader: openReader(area),
  keeper: openKeeper(area, ticking('2030-01-01T00:00:00.000Z'), { analyser: 'a1', lock: queueLock() }),
});

async function imported(file: Blob | string) {
  const { reader, keeper } = open();
  const values = (await found(['x.json', file])).map((item) => ('value' in item ? item.value : item));
  await keeper.importRecords(values);
  return reader.getMany((await reader.addresses()).sort());
}

describe.each(['json', 'ndjson'] as const)('%s', (format) => {
  it('comes back to the same, and is then written to the same byte', async () => {
    const kept = await records();
    const file = await written(format, kept);
    const back = await imported(file);
    expect(back).toEqual(kept);
    expect(await (await written(format, back)).text()).toBe(await file.text());
  });
});

describe('JSON', () => {
  it('is one document any parser reads', async () => {
    const kept = await records();
    const document = JSON.parse(await (await written('json', kept)).text());
    expect(document).toEqual({ format: 'readout-lens', version: 1, records: kept });
    expect(JSON.parse(await (await written('json', [])).text())).toMatchObject({ records: [] });
  });
});

describe('a backup', () => {
  it('is one document with the records, the bin, what was set aside and the settings', async () => {
    const [first, ...kept] = await records();
    const binned = { at: '2022-05-01T00:00:00.000Z', record: first };
    const aside = { address: 'https://a.example/', why: 'Damaged.', at: '', raw: { any: ['thing', null] } };
    const settings = { highlights: false, shown: 'issues', hostsOff: ['x.state.gov'] };
    let text = '';
    for await (const part of backup({ records: each(kept), bin: each([binned]), aside: each([aside]), settings }))
      text += part;
    expect(JSON.parse(text)).toMatchObject({ records: kept, bin: [binned], aside: [aside], settings });
    const items = await found(['backup.json', text]);
    expect(items.map(({ is }) => is)).toEqual([...kept.map(() => 'record'), 'binned', 'aside', 'settings']);
    expect(items.at(-1)).toMatchObject({ value: settings });
  });
});
