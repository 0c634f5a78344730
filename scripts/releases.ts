// From a source to its analysis: the same `page` and `analysis` as in the browser, on the DOM of linkedom.
import { DOMParser } from 'linkedom';
import { analyze } from '../src/analysis/analyze';
import type { Analysis, Release } from '../src/analysis/model';
import { fieldOf, knownOf, NotTaken, type ParseMarkup, readMarkup, readWholePage } from '../src/import/import';
import type { Nothing, PageReading } from '../src/page/page';
import type { Source } from './sources';

const parser = new DOMParser();
const parse: ParseMarkup = (markup, type) => parser.parseFromString(markup, type) as unknown as Document;

/** The analysis of one source. Throws an Error whose message says to a reader why there is none. */
export const analyzeSource = (source: Source): Analysis => analyze(releaseOf(source));

/** The release of one source. Throws as analyzeSource does. */
export function releaseOf(source: Source): Release {
  const reading = source.kind === 'page' ? readWholePage(source.text, {}, parse) : readLine(source.text);
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

/** Reads a line of NDJSON: `{url, title, published, byline, html}`, html being the body, or a whole page. */
function readLine(line: string): PageReading {
  const record = parseLine(line);
  try {
    const html = fieldOf(record, 'html');
    if (html === null) throw new NotTaken('wrong-types', 'html');
    return readMarkup(html, knownOf(record), parse);
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error;
    throw new Error(error.about === 'html' ? 'it has no "html" that is text' : `its "${error.about}" is not text`);
  }
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
