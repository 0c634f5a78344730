// What a page says of itself in its head: address, title, date.

import { clean } from '../analysis/text/clean';
import { readDate } from './dates';
import { attribute, dataOf, first, firstChild, nextSibling, nodeType, TEXT } from './dom';

/** Of a page's linked data only so much is looked at, in code units. */
const MAX_LINKED_DATA = 200_000;

/** The address a page gives as its own, absolute; null when it gives none. */
export function canonicalUrl(document: Document): string | null {
  const link = first(document, 'link[rel="canonical"]');
  const href = (link && attribute(link, 'href')) ?? metaOf(document, ['og:url']);
  return href && /^https?:\/\//i.test(href) ? href : null;
}

/** The title of the page without the name of its site; null when it has none. */
export function pageTitle(document: Document): string | null {
  const title = metaOf(document, ['og:title', 'twitter:title']) ?? titleElement(document);
  return title && withoutSite(title, metaOf(document, ['og:site_name']));
}

/** The day of publication by the page's meta data; null when there is none, or none that can be read. */
export function metaDate(document: Document): string | null {
  const date = metaOf(document, [
    'article:published_time',
    'date',
    'dc.date',
    'dcterms.date',
    'datepublished',
    'pubdate',
  ]);
  return (date && readDate(date)) ?? linkedDataDate(document);
}

/** The day of publication by the page's linked data (schema.org); null when there is none. */
function linkedDataDate(document: Document): string | null {
  const script = first(document, 'script[type="application/ld+json"]');
  const data = script ? ownText(script).slice(0, MAX_LINKED_DATA) : '';
  return readDate(/"datePublished"\s*:\s*"([^"]+)"/.exec(data)?.[1] ?? '');
}

function ownText(element: Element): string {
  let text = '';
  for (let node = firstChild(element); node; node = nextSibling(node))
    if (nodeType(node) === TEXT) text += dataOf(node as Text);
  return text;
}

function metaOf(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const element = first(document, `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`);
    const content = element && attribute(element, 'content');
    if (content?.trim()) return oneLine(content);
  }
  return null;
}

function titleElement(document: Document): string | null {
  const title = first(document, 'title');
  return (title && oneLine(ownText(title))) || null;
}

const oneLine = (text: string): string => clean(text.replaceAll('\n', ' '));

/** "Title - United States Department of State", "Title | Public" without what follows the last separator. */
function withoutSite(title: string, site: string | null): string {
  for (const mark of [' | ', ' – ', ' — ', ' - ', ' :: ']) {
    const at = title.lastIndexOf(mark);
    if (at <= 0) continue;
    const end = title.slice(at + mark.length);
    if (
      mark === ' | ' ||
      mark === ' :: ' ||
      end === site ||
      /\b(?:department|ministry|embassy|mission|office)\b/i.test(end)
    )
      return title.slice(0, at);
  }
  return title;
}
