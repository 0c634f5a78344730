// RSS and Atom: the releases a feed carries whole.
import { clean } from '../analysis/text/clean';
import { readDate } from '../page/page';
import { type Item, NotTaken, refused } from './item';
import { type ParseMarkup, releaseOfMarkup } from './release';

/** The entries of a feed. An entry with a summary only is refused: it is not the release. Throws NotTaken when it is no feed. */
export function* readFeed(xml: string, name: string, parse: ParseMarkup): Generator<Item> {
  // Entities of its own have no place in a feed; a file made to harm multiplies itself by them.
  if (/<!ENTITY/i.test(xml)) throw new NotTaken('feed-broken');
  const document = parse(xml, 'text/xml');
  if (!document.documentElement || document.getElementsByTagName('parsererror').length > 0)
    throw new NotTaken('feed-broken');
  const entries = [...document.getElementsByTagName('item'), ...document.getElementsByTagName('entry')];
  if (entries.length === 0) throw new NotTaken('feed-empty');
  for (const [at, entry] of entries.entries()) {
    const title = `${name}:${at + 1}`;
    try {
      yield itemOf(entry, title, parse);
    } catch (error) {
      yield refused(title, error);
    }
  }
}

function itemOf(entry: Element, name: string, parse: ParseMarkup): Item {
  const url = linkOf(entry);
  if (!url) throw new NotTaken('no-address');
  const markup = markupOf(entry);
  const title = textIn(entry, 'title', parse);
  const byline = childOf(entry, 'creator')?.textContent || authorOf(entry);
  const known = { url, title, published: dayOf(entry), byline: byline?.trim() || null };
  return { is: 'release', name, url, read: () => releaseOfMarkup(markup, known, parse) };
}

function children(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

/** The name of an element without its prefix. */
const nameOf = (element: Element): string => element.nodeName.slice(element.nodeName.indexOf(':') + 1).toLowerCase();

const childOf = (element: Element, name: string): Element | undefined =>
  children(element).find((child) => nameOf(child) === name);

function linkOf(entry: Element): string | null {
  const links = children(entry).filter((child) => nameOf(child) === 'link');
  const own = links.find((link) => !link.getAttribute('rel') || link.getAttribute('rel') === 'alternate');
  const guid = childOf(entry, 'guid');
  const address =
    own?.getAttribute('href') ||
    own?.textContent ||
    (guid?.getAttribute('isPermaLink') !== 'false' && guid?.textContent);
  return (address || '').trim() || null;
}

const authorOf = (entry: Element): string | null => {
  const author = childOf(entry, 'author');
  return (author && childOf(author, 'name')?.textContent) ?? null;
};

/** The words of an element whose text may hold markup or entities written as text. */
function textIn(entry: Element, name: string, parse: ParseMarkup): string {
  const text = childOf(entry, name)?.textContent ?? '';
  if (!/[<&]/.test(text)) return clean(text.replaceAll('\n', ' '));
  const body = parse(`<!doctype html><html><body>${text}</body></html>`, 'text/html').querySelector('body');
  return clean((body?.textContent ?? '').replaceAll('\n', ' '));
}

/** The body of the release. Throws NotTaken `summary-only` when the entry holds less. */
function markupOf(entry: Element): string {
  const whole = childOf(entry, 'encoded') ?? childOf(entry, 'content');
  if (whole) return inner(whole);
  const summary = childOf(entry, 'description') ?? childOf(entry, 'summary');
  const markup = summary ? inner(summary) : '';
  const end = markup
    .slice(-60)
    .trimEnd()
    .replace(/<\/p>$/i, '')
    .trimEnd();
  const isCut = CUT.some((mark) => end.endsWith(mark));
  if (isCut || markup.split(/<\/p>/i).length < 3) throw new NotTaken('summary-only');
  return markup;
}

/** How a summary ends that breaks off. */
const CUT = ['…', '…]', '...', '...]', '&hellip;', '&hellip;]', '&#8230;', '&#8230;]'];

/** What an element holds as markup: text is markup already, elements (XHTML) are written out. */
function inner(element: Element): string {
  const held = children(element);
  return held.length > 0 ? held.map(({ outerHTML }) => outerHTML).join('') : (element.textContent ?? '');
}

/** The Department's day of an instant: the feed gives it in UTC, the page prints Washington's. */
function dayOf(entry: Element): string | null {
  for (const name of ['pubdate', 'published', 'date', 'issued', 'updated']) {
    const text = childOf(entry, name)?.textContent?.trim();
    if (!text) continue;
    const instant = /\d:\d/.test(text) ? Date.parse(text) : Number.NaN;
    if (!Number.isNaN(instant)) return WASHINGTON.format(instant);
    const day = readDate(text);
    if (day) return day;
  }
  return null;
}

const WASHINGTON = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York', dateStyle: 'short' });
