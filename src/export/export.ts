// The door of `export`: kept releases in the forms other programs read, written piece by piece so that ten thousand need no more room than ten.
import type { KeptRelease } from '../library/library';
import { annotations } from './annotations';
import { bibtexFile, cslFile } from './citations';
import { csv } from './csv';
import { json, ndjson } from './json';
import { markdownFiles } from './markdown';

export { type Backup, backup } from './json';

export const FORMATS = ['json', 'ndjson', 'csv', 'markdown', 'annotations', 'csl', 'bibtex'] as const;
export type Format = (typeof FORMATS)[number];

export type Pieces = AsyncGenerator<string | Uint8Array<ArrayBuffer>>;

interface Form {
  /** The end of the file's name. */
  ending: string;
  type: string;
  write(records: AsyncIterable<KeptRelease>): Pieces;
}

/**
 * What each format is. JSON and NDJSON hold everything and are taken in again as they are; CSV has a row a statement; Markdown a file a
 * release, packed as zip; annotations are W3C Web Annotations (JSON-LD); CSL-JSON and BibTeX are for reference managers.
 */
export const FORMS: Record<Format, Form> = {
  json: { ending: 'json', type: 'application/json', write: json },
  ndjson: { ending: 'ndjson', type: 'application/x-ndjson', write: ndjson },
  csv: { ending: 'csv', type: 'text/csv', write: csv },
  markdown: { ending: 'zip', type: 'application/zip', write: markdownFiles },
  annotations: { ending: 'jsonld', type: 'application/ld+json', write: annotations },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: cslFile },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', write: bibtexFile },
};
