import fs from 'node:fs';
import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mayHoldReleases } from '../../src/import/import';
import { fileAt, found, inShort, LINES, page } from './files';

const SOLHEIM = {
  url: 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/',
  title: 'Secretary Marsh’s Meeting with Norwegian Foreign Minister Solheim',
};

describe('saved pages', () => {
  it('are releases under the address they give as their own', async () => {
    const [first, second] = await found(['a.html', page('readout-2019')], ['b.htm', page('readout-2009')]);
    expect(inShort(first!)).toEqual(SOLHEIM);
    expect(inShort(second!)).toMatchObject({ url: 'https://2009-2017.state.gov/r/pa/prs/ps/2014/05/226001.htm' });
  });

  it('are known by the address a browser wrote into them when it saved them', async () => {
    const html = await page('wire').text();
    const saved = `<!DOCTYPE html>\n<!-- saved from url=(0027)https://wire.example/story/ -->\n${html.slice(15)}`;
    const [item] = await found(['story.html', saved]);
    expect(inShort(item!)).toMatchObject({ url: 'https://wire.example/story/' });
  });

  it('may be a single file, as browsers save it too', async () => {
    const html = await page('readout-2019').text();
    const quoted = [...new TextEncoder().encode(html)]
      .map((byte) =>
        byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
      )
      .join('')
      .replace(/Secretary/g, 'Secre=\r\ntary');
    const mhtml = (encoding: string, content: string) =>
      [
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://www.state.gov/from-mhtml/',
        'Subject: =?utf-8?Q?Readout?=',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related;',
        '\ttype="text/html";',
        '\tboundary="----Boundary--x"',
        '',
        '',
        '------Boundary--x',
        'Content-Type: text/html',
        `Content-Transfer-Encoding: ${encoding}`,
        '',
        content,
        '------Boundary--x',
        'Content-Type: image/png',
        '',
        'x',
        '------Boundary--x--',
      ].join('\r\n');
    const base64 = Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n');
    for (const file of [mhtml('quoted-printable', quoted), mhtml('base64', base64)]) {
      const [item] = await found(['page.mhtml', file]);
      expect(inShort(item!)).toEqual({ ...SOLHEIM, url: 'https://www.state.gov/from-mhtml/' });
    }
    expect((await found(['page.mhtml', 'From: <Saved by Blink>\r\n\r\nNothing.'])).map(inShort)).toEqual([
      'unknown-file',
    ]);
  });

  it('are refused with what they are instead: lists, searches, home pages, pages without an address', async () => {
    const items = await found(
      ['list', page('list-2019')],
      ['home', page('home')],
      ['search', page('search')],
      ['wire', page('wire')],
    );
    expect(items.map(inShort)).toEqual(['list', 'home', 'search', 'no-address']);
  });

  it('are read in the encoding they name', async () => {
    const html =
      '<html><head><meta charset="windows-1252"><link rel="canonical" href="https://example.org/x"></head><body><h1>Caf\u00e9</h1><p>The Minister met with Jos\u00e9 today and spoke of the harvest at length.</p></body></html>';
    const [item] = await found(['latin.html', new Uint8Array(Buffer.from(html, 'latin1'))]);
    expect(item!.is === 'release' && item!.read().text).toContain('José');
  });
});

describe('lines of releases', () => {
  const lines = fs.readFileSync(LINES, 'utf8');

  it('are read packed or not, whatever the file is called', async () => {
    const packed = new Uint8Array(zlib.gzipSync(lines));
    for (const [name, content] of [
      ['releases.ndjson.gz', packed],
      ['releases.ndjson', lines],
      ['download', packed],
      ['download.txt', `\uFEFF${lines}`],
    ] as const) {
      const items = await found([name, content as string]);
      expect(inShort(items[0]!)).toEqual(SOLHEIM);
      expect(items).toHaveLength(2);
    }
  });

  it('say what their page says, except where they say it themselves', async () => {
    const html = await page('readout-2019').text();
    const line = JSON.stringify({ url: 'https://www.state.gov/other/', title: 'Other', published: '2020-01-02', html });
    const [item] = await found(['x.ndjson', line]);
    expect(item!.is === 'release' && item!.read()).toMatchObject({
      url: 'https://www.state.gov/other/',
      published: '2020-01-02',
      type: 'Readout',
    });
  });

  it('that are damaged hurt no other, and are named by their number', async () => {
    const good = lines.split('\n')[0]!;
    const items = await found(['x.ndjson', [good, '{"url":"https://', '[1]', 'null', '', good].join('\n')]);
    expect(items.map(({ name }) => name)).toEqual([
      'x.ndjson:1',
      'x.ndjson:2',
      'x.ndjson:3',
      'x.ndjson:4',
      'x.ndjson:6',
    ]);
    expect(items.map(inShort)).toEqual([SOLHEIM, 'not-json', 'not-an-object', 'not-an-object', SOLHEIM]);
  });

  it('come through broken packing as far as it goes, and the break is told', async () => {
    const packed = zlib.gzipSync(lines.repeat(2000));
    const items = await found(['cut.ndjson.gz', new Uint8Array(packed.subarray(0, packed.length >> 1))]);
    expect(items.length).toBeGreaterThan(100);
    expect(items.slice(0, 100).every(({ is }) => is === 'release')).toBe(true);
    expect(inShort(items.at(-1)!)).toBe('packing');
  });
});

describe('JSON', () => {
  const record = { schema: 1, address: 'https://www.state.gov/a', analysis: {} };

  it('holds records, those of a backup’s bin and its settings', async () => {
    const backup = {
      format: 'readout-lens',
      records: [record, record],
      bin: [{ at: 'x', record }],
      aside: [{ raw: 1 }],
      settings: { highlights: false },
    };
    for (const text of [JSON.stringify(backup), JSON.stringify(backup, null, 2)]) {
      const items = await found(['backup.json', text]);
      expect(items.map(({ is }) => is)).toEqual(['record', 'record', 'binned', 'aside', 'settings']);
      expect(items[0]).toMatchObject({ value: record });
      expect(items.at(-1)).toMatchObject({ value: { highlights: false } });
    }
  });

  it('holds an analysis that was saved, or a list of releases in whatever layout', async () => {
    const one = { schema: 1, url: 'https://www.state.gov/b/', title: 'B', published: '2024-01-01', text: 'Words.' };
    for (const text of [
      JSON.stringify(one),
      JSON.stringify(one, null, 2),
      JSON.stringify([one, one], null, 2),
      JSON.stringify([one]),
    ]) {
      const items = await found(['x.json', text]);
      for (const item of items) expect(inShort(item)).toEqual({ url: 'https://www.state.gov/b/', title: 'B' });
    }
  });

  it('that is something else is refused in words that say what', async () => {
    const at = (more: object) => JSON.stringify([{ url: 'https://x.example/', title: 'T', text: 'W', ...more }]);
    const cases: [text: string, ...why: unknown[]][] = [
      ['{"a":1}', 'unknown-json'],
      ['[[1]]', 'not-an-object'],
      ['["<script>alert(1)</script>"]', 'not-an-object'],
      ['{"html":7}', ['wrong-types', 'html']],
      [at({ title: {} }), ['wrong-types', 'title']],
      [at({ url: 'javascript:alert(1)' }), 'no-address'],
      [at({ url: null }), 'no-address'],
      [at({ url: `https://x.example/${'x'.repeat(4_000)}` }), ['too-long', 'url']],
      [at({ text: 'x'.repeat(2_000_001) }), ['too-long', 'text']],
      ['{"__proto__":{"html":"<p>x</p>","url":"https://x.example/"}}', 'unknown-json'],
      ['[{"url":"https://x.example/","text":"W"', 'cut-off'],
      ['[{"url"}]', 'not-json'],
      [']', 'unknown-file'],
      ['{"a":1}]', 'unknown-json', 'not-json'],
    ];
    for (const [text, ...why] of cases) expect((await found(['x.json', text])).map(inShort)).toEqual(why);
    expect(Object.hasOwn(Object.prototype, 'html')).toBe(false);
  });

  it('nested a million deep, or of a hundred megabytes in one string, is refused, and what stands beside it is read', async () => {
    const good = '{"url":"https://x.example/","title":"T","text":"W"}';
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
    const huge = new Blob(['["', ...Array.from({ length: 100 }, () => 'x'.repeat(1_000_000)), `",${good}]`]);
    expect((await found(['deep.json', `[${good},${deep},${good}]`])).map(inShort)).toMatchObject([
      { title: 'T' },
      'too-deep',
      { title: 'T' },
    ]);
    expect((await found(['deep.json', deep])).map(inShort)).toEqual(['too-deep']);
    expect((await found(['huge.json', huge])).map(inShort)).toMatchObject(['too-large', { title: 'T' }]);
    expect((await found(['huge.ndjson', new Blob([huge, '\n', good])])).map(inShort)).toMatchObject([
      'too-large',
      { title: 'T' },
    ]);
  }, 60_000);
});

describe('other files', () => {
  it('are refused in words', async () => {
    const items = await found(
      ['a.zip', 'PK\u0003\u0004'],
      ['empty.json', ''],
      ['notes.txt', 'Some notes.'],
      ['image.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
      ['not.gz', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3])],
    );
    expect(items.map(inShort)).toEqual(['zip', 'empty', 'unknown-file', 'unknown-file', 'packing']);
  });

  it('of a folder that a browser saved beside a page are passed over', () => {
    expect(mayHoldReleases('saved/readout.html')).toBe(true);
    expect(mayHoldReleases('saved/readout_files/frame.html')).toBe(false);
    expect(mayHoldReleases('saved/logo.svg')).toBe(false);
    expect(mayHoldReleases('releases.ndjson.gz')).toBe(true);
  });

  it('are read one after the other, and told by the byte', async () => {
    const { readFiles } = await import('../../src/import/import');
    const { parse } = await import('./files');
    let bytes = 0;
    const file = fileAt(LINES);
    for await (const _ of readFiles([{ name: 'a.ndjson', file }], { parse, onRead: (read) => (bytes += read) }));
    expect(bytes).toBe(file.size);
  });
});
