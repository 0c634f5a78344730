// What is exported, read by other people's programs.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { Cite } from '@citation-js/core';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import context from './anno.context.json';
import { records, written } from './records';

describe('CSV', () => {
  async function rows() {
    const text = await (await written('csv', await records())).text();
    return {
      text,
      rows: parseCsv(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[],
    };
  }

  it('has a row for each statement, its cells as they were', async () => {
    const kept = await records();
    const { rows: read } = await rows();
    const statements = kept.flatMap(({ analysis, url }) =>
      analysis.statements.map(({ span, act }) => ({ url, act, statement: analysis.text.slice(...span) })),
    );
    expect(statements.length).toBeGreaterThan(8);
    expect(
      read.map(({ url, act, statement }) => ({ url, act, statement: statement!.replace(/^'(?=[=+\-@])/, '') })),
    ).toEqual(statements);
    expect(read.at(-1)).toMatchObject({
      date: '2022-03-28',
      country_codes: 'NZ; US',
      kind: 'readout',
      event: 'meeting',
    });
  });

  it('has no cell a spreadsheet would take for a formula', async () => {
    const { text, rows: read } = await rows();
    expect(text).toContain('=HYPERLINK');
    const cells = read.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('has lines that end as RFC 4180 says, and says that it is UTF-8', async () => {
    const bytes = new Uint8Array(await (await written('csv', await records())).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { text } = await rows();
    expect(text.endsWith('\r\n')).toBe(true);
    const outsideCells = text.replace(/"(?:[^"]|"")*"/g, '');
    expect(outsideCells.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('Markdown', () => {
  async function files() {
    const zip = unzipSync(new Uint8Array(await (await written('markdown', await records())).arrayBuffer()));
    return Object.entries(zip).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }));
  }

  it('is a file for each release, under a name any system can hold', async () => {
    const names = (await files()).map(({ name }) => name);
    expect(names).toHaveLength((await records()).length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^\\/:*?"<>|#^[\]\p{Cc}]{1,120}\.md$/u);
    expect(names).toContain('2022-03-28 Secretary Marlowe’s Meeting with Foreign Minister Tamati Rangi 2.md');
  });

  it('begins with front matter that YAML reads to what the release says', async () => {
    const kept = await records();
    const read = (await files()).map(({ text }) => {
      const [, matter] = /^---\n([\s\S]*?)\n---\n\n/.exec(text)!;
      return parseYaml(matter!) as Record<string, unknown>;
    });
    for (const [at, { analysis, url }] of kept.entries()) {
      const { title, countries, tags } = read[at] as { title?: string; countries: string[]; tags: string[] };
      expect(title ?? '').toBe(analysis.title);
      expect(read[at]!.url).toBe(url);
      expect(tags).toEqual([analysis.kind, ...analysis.issues.map(({ id }) => `issue/${id}`)]);
      expect(countries).toEqual(analysis.event.parties.length ? ['New Zealand', 'United States'] : undefined);
    }
  });

  it('holds the notes, the text, and no markup the release brought along', async () => {
    const all = (await files()).map(({ text }) => text).join('\n');
    expect(all).toContain('Met him in <Oslo> too.');
    expect(all.replace(/^---\n[\s\S]*?\n---$/gm, '').replace('<Oslo>', '')).not.toMatch(/(?<!\\)<(?:script|b)/);
  });
});

describe('Web annotations', () => {
  const OA = 'http://www.w3.org/ns/oa#';
  const AS = 'http://www.w3.org/ns/activitystreams#';
  type Node = Record<string, { '@id'?: string; '@value'?: unknown; '@list'?: Node[] }[]> & {
    '@id': string;
    '@type': string[];
  };

  async function expanded() {
    const document = JSON.parse(await (await written('annotations', await records())).text());
    const documentLoader = async (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Nothing else is loaded: ${url}`);
      return { contextUrl: undefined, documentUrl: url, document: context };
    };
    const nodes = (await jsonld.expand(document, { documentLoader, safe: true } as object)) as unknown as Node[];
    return { document, collection: nodes[0]! };
  }

  it('are JSON-LD in which every name means something (safe mode), in one collection', async () => {
    const { document, collection } = await expanded();
    expect(collection['@type']).toEqual([`${AS}OrderedCollection`]);
    const page = collection[`${AS}first`]![0] as unknown as Node;
    const items = page[`${AS}items`]![0]!['@list']!;
    expect(items.length).toBe(document.total);
    expect(items.length).toBeGreaterThan(30);
  });

  it('each have one name of their own, a motivation, a body and a target with its words', async () => {
    const { collection } = await expanded();
    const items = (collection[`${AS}first`]![0] as unknown as Node)[`${AS}items`]![0]!['@list']!;
    expect(new Set(items.map((item) => item['@id'])).size).toBe(items.length);
    for (const item of items) {
      expect(item['@id']).toMatch(/^[a-z]+:/);
      expect(item['@type']).toEqual([`${OA}Annotation`]);
      expect(item[`${OA}motivatedBy`]![0]!['@id']).toMatch(
        /^http:\/\/www.w3.org\/ns\/oa#(?:identifying|tagging|classifying|commenting)$/,
      );
      for (const body of item[`${OA}hasBody`] as unknown as Node[]) {
        expect(body['@type']).toEqual([`${OA}TextualBody`]);
        expect(body['http://www.w3.org/1999/02/22-rdf-syntax-ns#value']![0]!['@value']).toBeTruthy();
      }
      const [target] = item[`${OA}hasTarget`] as unknown as Node[];
      const source = target![`${OA}hasSource`]?.[0]?.['@id'] ?? target!['@id'];
      expect(URL.canParse(source)).toBe(true);
    }
  });

  it('quote the text they stand on', async () => {
    const kept = await records();
    const { document } = await expanded();
    for (const { target } of document.first.items) {
      if (typeof target === 'string') continue;
      const { exact, prefix, suffix } = target.selector;
      expect(kept.some(({ analysis }) => analysis.text.includes(prefix + exact + suffix))).toBe(true);
    }
  });
});

describe('references', () => {
  it('in CSL-JSON are read and cited by a CSL tool', async () => {
    const kept = await records();
    const items = JSON.parse(await (await written('csl', kept)).text());
    expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(kept.length);
    const cite = new Cite(items);
    expect(cite.data).toHaveLength(kept.length);
    const text = cite.format('bibliography', { format: 'text', template: 'apa' });
    expect(text).toContain('Secretary Marlowe’s Meeting with Foreign Minister Tamati Rangi');
    expect(text).toMatch(/\(2022[a-z]?, March 28\)/);
    expect(items.map(({ URL: url }: { URL: string }) => url)).toEqual(kept.map(({ url }) => url));
  }, 60_000);

  it('in BibTeX are read by a BibTeX parser to the same titles, under keys of their own', async () => {
    const kept = await records();
    const text = await (await written('bibtex', kept)).text();
    plugins.config.get('@bibtex').parse.sentenceCase = 'never';
    const { data } = new Cite(text) as { data: { title: string; URL: string; id: string }[] };
    expect(data).toHaveLength(kept.length);
    expect(new Set(text.match(/@misc\{[^,]+/g)).size).toBe(kept.length);
    expect(data.at(-1)!.title).toBe(kept.at(-1)!.analysis.title);
    expect(data.find(({ URL: url }) => url?.includes('hostile-1'))?.title).toContain(
      '<script>alert(1)</script> {Bib} & 100% #1',
    );
  });
});
