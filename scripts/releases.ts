// From a source to its analysis: the same `page` and `analysis` as in the browser, on the DOM of linkedom.
import { DOMParser } from 'linkedom';
import { analyze } from '../src/analysis/analyze';
import type { Analysis, Release } from '../src/analysis/model';
import {
  canonicalUrl,
  type Known,
  type Nothing,
  type PageReading,
  readBody,
  readDate,
  readPage,
} from '../src/page/page';
import type { Source } from './sources';

const parser = new DOMParser();

/** The analysis of one source. Throws an Error whose message says to a reader why there is none. */
export const analyzeSource = (source: Source): Analysis => analyze(releaseOf(source));

/** The release of one source. Throws as analyzeSource does. */
export function releaseOf(source: Source): Release {
  const reading = source.kind === 'page' ? readPageText(source.text, {}) : readLine(source.text);
  if (reading.found === 'nothing') throw new Error(WHY[reading.why]);
  return reading.release;
}

const WHY: Record<Nothing, string> = {
  home: 'it is a home page, not a release',
  list: 'it is a list of releases, not a release',
  search: 'it is a page of search results, not a release',
  advisory: 'it is a travel advisory, not a release',
  empty: 'the release has no text',
  'too-long': 'it has more than two million characters of text',
  unknown: 'no release was found on it',
};

function parseHtml(html: string): Document {
  return parser.parseFromString(html, 'text/html') as unknown as Document;
}

/** Reads a whole page. What is known beforehand wins over what the page says. */
function readPageText(html: string, known: Partial<Known>): PageReading {
  const document = parseHtml(html);
  const url = known.url ?? canonicalUrl(document) ?? '';
  // A page of the Department has to prove itself a release; any other was handed over as one.
  const reading = readPage(document, url, { generic: !/^https?:\/\/(?:[\w-]+\.)*state\.gov\//i.test(url) });
  return reading.found === 'release' ? { ...reading, release: { ...reading.release, ...known } } : reading;
}

/** Reads a line of NDJSON: `{url, title, published, byline, html}`, html being the body, or a whole page. */
function readLine(line: string): PageReading {
  const record = parseLine(line);
  const { html } = record;
  if (typeof html !== 'string') throw new Error('it has no "html" that is text');
  const known = knownOf(record);
  if (/^\s*<(?:!doctype|html)\b/i.test(html)) return readPageText(html, known);
  const document = parseHtml(`<!doctype html><html><body>${html}</body></html>`);
  return readBody(document.querySelector('body')!, { url: null, title: '', published: null, byline: null, ...known });
}

function parseLine(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`it is no JSON (${(error as Error).message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('it is no JSON object');
  return value as Record<string, unknown>;
}

/** The fields that a record gives. A date that cannot be read is null, never guessed. */
function knownOf(record: Record<string, unknown>): Partial<Known> {
  const known: Partial<Known> = {};
  for (const field of ['url', 'title', 'published', 'byline'] as const) {
    const value = record[field];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') throw new Error(`its "${field}" is not text`);
    if (field === 'published') known.published = readDate(value);
    else known[field] = value;
  }
  return known;
}
