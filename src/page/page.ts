// The door of `page`: from a web page to a release, with the way back from its text to the page.
import type { Release } from '../analysis/model';
import { readDate } from './dates';
import { attribute, first, isInside } from './dom';
import { densestBlock, headlineOf } from './generic';
import { partHead, withoutOffice } from './head';
import { atOnce, type Line, readLines, type Sliced, TOO_LONG, textOf } from './lines';
import { mapLines, type TextMap } from './map';
import { metaDate, pageTitle } from './meta';
import { type Nothing, type Place, placeOf } from './place';
import { embassyLayout, type Layout, layoutOf, type Theme } from './themes';
import { isAttribution, partByline } from './words';

export { readDate } from './dates';
export { atOnce, type Sliced } from './lines';
export type { NodeRange, TextMap } from './map';
export { canonicalUrl } from './meta';
export type { Nothing } from './place';
export type { Theme } from './themes';
export { isTextWhole } from './whole';

export interface FoundRelease {
  readonly found: 'release';
  readonly theme: Theme;
  readonly release: Release;
  readonly map: TextMap;
  /** The element that holds the text. */
  readonly body: Element;
}
export interface FoundNothing {
  readonly found: 'nothing';
  /** What the page is instead; `unknown` when it cannot be told. */
  readonly why: Nothing;
}
export type PageReading = FoundRelease | FoundNothing;

export interface ReadOptions {
  /** Read any page, whatever its site: somebody asked for this one. */
  generic?: boolean;
}

const nothing = (why: Nothing): FoundNothing => ({ found: 'nothing', why });

/**
 * Reads the release that stands on a page. In: a document (of a browser or of a DOM library), its address ("" when unknown).
 * Out: the release with the map from offsets of its text to text nodes, or why there is none. The document is only read. Throws nothing on any
 * DOM; time grows with its size. What the page does not say is null, never guessed.
 */
export const readPage = (document: Document, url: string, options: ReadOptions = {}): PageReading =>
  atOnce(readPageInSlices(document, url, options));

/** As readPage, in slices of some milliseconds: each `next()` does one, the last returns the reading. */
export function* readPageInSlices(document: Document, url: string, options: ReadOptions = {}): Sliced<PageReading> {
  const place = placeOf(url);
  if (place.nothing) return nothing(place.nothing);
  if (place.site === 'other' && !options.generic) return nothing('unknown');
  const layout = place.site === 'embassy' ? embassyLayout(document) : layoutOf(document);
  const other = otherPage(document, layout);
  if (other) return nothing(other);
  if (layout?.theme === '2009' || layout?.theme === 'embassy') return yield* readHeaded(document, url, layout);
  if (layout?.body) return yield* readThemed(document, url, layout, place, options);
  if (place.site === 'releases' || options.generic) return yield* readAny(document, url, layout, place, options);
  return nothing('unknown');
}

/** What is known of a release apart from its page: from a feed or an archive. */
export type Known = Pick<Release, 'url' | 'title' | 'published' | 'byline'>;

const HERO = '.wp-block-default-hero-container, .wp-block-default-hero';
const TYPE = '.doctype-meta';

/** Reads a release of which an element holds the body only. What is known beforehand is taken as it is. */
export function readBody(body: Element, known: Known): PageReading {
  // Most bodies have neither, and are searched once.
  const marked = first(body, `${HERO}, ${TYPE}`) !== null;
  const lines = atOnce(readLines(body, marked ? first(body, HERO) : null));
  if (lines === TOO_LONG) return nothing('too-long');
  const type = (marked && textOf(first(body, TYPE))) || null;
  return finish('generic', body, withoutOffice(lines, known.byline), { ...known, type });
}

function finish(theme: Theme, body: Element, lines: readonly Line[], about: Omit<Release, 'text'>): PageReading {
  const map = mapLines(lines);
  if (!map.text) return nothing('empty');
  return { found: 'release', theme, release: { ...about, text: map.text }, map, body };
}

/** Lists, searches, home pages and advisories that their address does not give away. */
function otherPage(document: Document, layout: Layout | null): Nothing | null {
  const classes = ` ${attributeOf(first(document, 'body'), 'class')} `;
  if (classes.includes(' search-results ') || classes.includes(' search ')) return 'search';
  if (layout?.date || layout?.type) return null;
  if (classes.includes(' home ') || classes.includes(' front-page ')) return 'home';
  if (first(document, '.collection-results, .collection-result, #tier3-landing-content-wide')) return 'list';
  if (classes.includes(' archive ') || classes.includes(' blog ')) return 'list';
  return /\btravel advisory\b/i.test(textOf(layout?.title ?? first(document, 'h1'))) ? 'advisory' : null;
}

const attributeOf = (element: Element | null, name: string): string => (element && attribute(element, name)) ?? '';

/** Title, type, byline and date by the places a layout names. */
function aboutOf(document: Document, url: string, layout: Layout): Omit<Release, 'text'> {
  const byline = partByline(textOf(layout.byline));
  return {
    url: url || null,
    title: textOf(layout.title) || pageTitle(document) || '',
    type: textOf(layout.type) || null,
    published: dateOf(layout.date) ?? metaDate(document),
    byline: byline || null,
  };
}

/** A date as it is printed, else as its element gives it to machines. */
const dateOf = (element: Element | null): string | null =>
  element && (readDate(textOf(element)) ?? readDate(attributeOf(element, 'datetime')));

/** The themes that have a place of their own for everything. */
function* readThemed(
  document: Document,
  url: string,
  layout: Layout,
  place: Place,
  options: ReadOptions,
): Sliced<PageReading> {
  const body = layout.body!;
  const lines = yield* readLines(body, layout.after && isInside(layout.after, body) ? layout.after : null);
  if (lines === TOO_LONG) return nothing('too-long');
  const about = aboutOf(document, url, layout);
  if (!options.generic && !isRelease(document, place, layout, about, lines)) return nothing('unknown');
  return finish(layout.theme, body, withoutOffice(lines, textOf(layout.byline)), about);
}

/** Whether a page of State's own themes is a release: other pages are built the same way. */
function isRelease(
  document: Document,
  place: Place,
  layout: Layout | null,
  about: Omit<Release, 'text'>,
  lines: readonly Line[],
): boolean {
  if (place.release || about.type || (layout?.date && about.published)) return true;
  if (first(document, '.bc_row a[href*="/press-releases"], .breadcrumbs a[href*="/press-releases"]')) return true;
  return lines.slice(0, 4).some((line) => isAttribution(line.text));
}

/** Themes whose head stands as lines above the text. */
function* readHeaded(document: Document, url: string, layout: Layout): Sliced<PageReading> {
  const body = layout.body!;
  const lines = yield* readLines(body, layout.after && isInside(layout.after, body) ? layout.after : null);
  if (lines === TOO_LONG) return nothing('too-long');
  const head = partHead(lines);
  const about = aboutOf(document, url, layout);
  return finish(layout.theme, body, head.lines, {
    ...about,
    type: about.type ?? head.type,
    published: dateOf(layout.date) ?? head.published ?? about.published,
    byline: about.byline ?? head.byline,
  });
}

/** Any page: the densest block of prose under its headline. */
function* readAny(
  document: Document,
  url: string,
  layout: Layout | null,
  place: Place,
  options: ReadOptions,
): Sliced<PageReading> {
  const root = first(document, 'body');
  if (!root) return nothing('unknown');
  const lines = yield* readLines(root);
  if (lines === TOO_LONG) return nothing('too-long');
  const body = yield* densestBlock(root, lines);
  if (!body) return nothing(layout ? 'empty' : 'unknown');
  const title = layout?.title ?? headlineOf(document, body, pageTitle(document));
  const parts = partAtHeadline(lines, body, title);
  const [above, head] = [partHead(parts.above), partHead(parts.text)];
  const about = layout && aboutOf(document, url, layout);
  const reading = {
    url: url || null,
    title: textOf(title) || pageTitle(document) || '',
    type: about?.type ?? above.type ?? head.type,
    published:
      dateOf(layout?.date ?? null) ??
      above.published ??
      head.published ??
      metaDate(document) ??
      dateOf(first(body, 'time[datetime]')) ??
      partHead(parts.before).published,
    byline: about?.byline ?? above.byline ?? head.byline,
  };
  if (!options.generic && !isRelease(document, place, layout, reading, head.lines)) return nothing('unknown');
  return finish('generic', body, head.lines, reading);
}

/** The lines of a body parted at the headline: those above it, those between it and the body, those of the text. */
function partAtHeadline(
  page: readonly Line[],
  body: Element,
  title: Element | null,
): { before: Line[]; above: Line[]; text: Line[] } {
  const inBody = linesIn(page, body);
  const inTitle = title ? linesOf(title) : [];
  const at = indexOf(inBody, inTitle[0]);
  if (at >= 0) return { before: inBody.slice(0, at), above: [], text: inBody.slice(at + inTitle.length) };
  const [headline, start] = [indexOf(page, inTitle[0]), indexOf(page, inBody[0])];
  const above = headline >= 0 && headline < start ? page.slice(headline + inTitle.length, start) : [];
  return { before: [], above, text: inBody };
}

/** Those of a page's lines that stand in a block of it. */
function linesIn(page: readonly Line[], block: Element): Line[] {
  const isIn = (line: Line) => isInside(line.runs[0]!.node, block);
  const start = page.findIndex(isIn);
  return start < 0 ? [] : page.slice(start, page.findLastIndex(isIn) + 1);
}

const linesOf = (element: Element): Line[] => {
  const lines = atOnce(readLines(element));
  return lines === TOO_LONG ? [] : lines;
};

/** Where a line stands among others that were read apart from it. */
const indexOf = (lines: readonly Line[], wanted: Line | undefined): number =>
  wanted ? lines.findIndex((line) => line.runs[0]!.node === wanted.runs[0]!.node) : -1;
