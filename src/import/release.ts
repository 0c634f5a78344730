// A release from what a file holds of it: its markup, or its text.
import type { Release } from '../analysis/model';
import { canonicalUrl, type Known, type PageReading, readBody, readDate, readPage } from '../page/page';
import { NotTaken } from './item';

/** Makes a document of markup: DOMParser's, which runs no script and loads nothing. */
export type ParseMarkup = (markup: string, type: 'text/html' | 'text/xml') => Document;

/** What the library takes, in UTF-16 code units. */
const LONGEST = { url: 4_000, title: 20_000, byline: 20_000, type: 4_000, text: 2_000_000 } as const;

/** The release in markup, as `readMarkup` reads it. Throws NotTaken. */
export const releaseOfMarkup = (markup: string, known: Partial<Known>, parse: ParseMarkup): Release =>
  sound(readMarkup(markup, known, parse));

/** The release on a page, as `readWholePage` reads it. Throws NotTaken. */
export const releaseOfPage = (markup: string, parse: ParseMarkup): Release => sound(readWholePage(markup, {}, parse));

/** Reads the markup of a release, its body alone or a whole page. What is known beforehand wins over what it says. */
export function readMarkup(markup: string, known: Partial<Known>, parse: ParseMarkup): PageReading {
  if (isWholePage(markup)) return readWholePage(markup, known, parse);
  const body = parse(`<!doctype html><html><body>${markup}</body></html>`, 'text/html').querySelector('body');
  if (!body) return { found: 'nothing', why: 'empty' };
  return readBody(body, { url: null, title: '', published: null, byline: null, ...known });
}

const isWholePage = (markup: string): boolean => /^\s*<(?:!doctype|html)\b/i.test(markup);

/** Reads a whole page. What is known beforehand wins over what it says. */
export function readWholePage(markup: string, known: Partial<Known>, parse: ParseMarkup): PageReading {
  const document = parse(markup, 'text/html');
  const url = known.url ?? savedFrom(markup) ?? canonicalUrl(document) ?? '';
  // A page of the Department has to prove itself a release; any other was handed over as one.
  const reading = readPage(document, url, { generic: !STATE.test(url) });
  return reading.found === 'release' ? { ...reading, release: { ...reading.release, ...known } } : reading;
}

const STATE = /^https?:\/\/(?:[\w-]+\.)*state\.gov\//i;

/** The address a browser (or SingleFile) wrote into a page when it was saved. */
function savedFrom(markup: string): string | null {
  const start = markup.slice(0, 4_000);
  const found = /<!-- saved from url=\(\d+\)(\S+)/.exec(start) ?? /\burl: (https?:\/\/\S+)/.exec(start);
  const url = found?.[1];
  return url && /^https?:/.test(url) ? url : null;
}

function sound(reading: PageReading): Release {
  if (reading.found === 'nothing') throw new NotTaken(reading.why);
  return checked(reading.release);
}

/** The release, when the library can take it. Throws NotTaken `no-address` or `too-long`. */
export function checked(release: Release): Release {
  const { url } = release;
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new NotTaken('no-address');
  for (const [field, most] of Object.entries(LONGEST) as [keyof Release, number][]) {
    if ((release[field]?.length ?? 0) > most) throw new NotTaken('too-long', field);
  }
  return release;
}

/** The fields a record of some file gives of a release. A date that cannot be read is null, never guessed. Throws NotTaken `wrong-types`. */
export function knownOf(record: Record<string, unknown>): Partial<Known> {
  const known: Partial<Known> = {};
  for (const field of ['url', 'title', 'published', 'byline'] as const) {
    const value = fieldOf(record, field);
    if (value === null) continue;
    if (field === 'published') known.published = readDate(value);
    else known[field] = value;
  }
  return known;
}

/** A field that is text; null where there is none. Throws NotTaken `wrong-types`. */
export function fieldOf(record: Record<string, unknown>, field: string): string | null {
  const value = Object.hasOwn(record, field) ? record[field] : null;
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new NotTaken('wrong-types', field);
  return value;
}
