import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openKeeper, openReader, queueLock } from '../../src/library/library';
import { found, inShort, LINES } from '../import/files';
import { type MemoryArea, memoryArea } from '../library/memory';
import { reading, ticking } from '../library/readings';
import { damaged } from './damage';
import { fixturePages } from './pages';
import { fuzz } from './run';

const keeperOf = (area: MemoryArea) => openKeeper(area, ticking(), { analyser: 'fuzz', lock: queueLock() });

/** A library with one release and a note on it, as it is stored, and its record. */
async function begun() {
  const area = memoryArea();
  const { release, analysis } = reading({ slug: 'kept', issues: { nato: ['discuss'] } });
  const keeper = keeperOf(area);
  await keeper.keep(release, analysis);
  await keeper.putNote(release.url!, { body: 'Mine.', anchor: null });
  return { stored: new Map(area.stored), record: (await openReader(area).get(release.url!))! };
}
const { stored, record } = await begun();

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>F</title><item><title>Secretary Marsh’s Call</title>
<link>https://www.state.gov/call/</link><pubDate>Tue, 14 Mar 2023 10:00:00 GMT</pubDate>
<description>&lt;p&gt;Secretary Marsh spoke with Foreign Minister Solheim about energy security.&lt;/p&gt;</description></item></channel></rss>`;
const FILES = [
  JSON.stringify({ format: 'readout-lens', records: [record, record] }),
  JSON.stringify([record]),
  `${JSON.stringify(record)}\n${JSON.stringify(record)}\n`,
  fs.readFileSync(LINES, 'utf8'),
  FEED,
  ...fixturePages.slice(0, 6),
];
const names = fc.constantFrom('a.json', 'a.ndjson', 'a.html', 'a.xml', 'a', '../../etc/x.json', 'a.json.gz');

it('no file breaks the import, and none costs what was kept', { timeout: 120_000 }, () =>
  fuzz('import', 1, fc.tuple(damaged(FILES), names, fc.nat(9), fc.nat()), async ([text, name, packing, where]) => {
    const content = packing === 0 ? cutOff(gzipSync(text), where) : packing === 1 ? gzipSync(text) : text;
    const items = await found([name, content]);
    for (const item of items) {
      if (item.is !== 'refused') inShort(item);
      // Refused for what it is, not because the reading stumbled over it.
      else expect(item.about ?? '').not.toMatch(/undefined|not a function|not iterable|of null|call stack/);
    }

    const area = memoryArea(new Map(stored));
    const records = items.flatMap((item) => (item.is === 'record' ? [item.value] : []));
    const outcomes = await keeperOf(area).importRecords(records);
    expect(outcomes.length).toBe(records.length);
    const kept = (await openReader(area).get(record.address))!;
    expect(kept.notes.some(({ body }) => body === 'Mine.')).toBe(true);
    for (const address of await openReader(area).addresses())
      expect((await openReader(area).look(address))?.is).toBe('record');
  }),
);

function cutOff(bytes: Uint8Array, where: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes.slice(0, where % bytes.length));
}
