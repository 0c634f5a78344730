// Where the sites keep title, type, date, byline and body. A theme is recognised by several signs; any of them may be missing.
import { commonAncestor, ELEMENT, first, localName, nodeType, previousSibling } from './dom';

export type Theme = '2019' | 'blocks' | '2009' | 'embassy' | 'generic';

/** The places of a release on a page; null where the page has none. */
export interface Layout {
  readonly theme: Theme;
  readonly title: Element | null;
  readonly type: Element | null;
  readonly byline: Element | null;
  readonly date: Element | null;
  /** What holds the text. */
  readonly body: Element | null;
  /** An element of the body behind which the text begins; null where it begins with the body. */
  readonly after: Element | null;
}

/** Recognises State's own themes; null when a page has none of their signs. */
export const layoutOf = (document: Document): Layout | null =>
  blockTheme(document) ?? theme2019(document) ?? theme2009(document);

const HEADLINE = 'h1.featured-content__headline, .featured-content h1';

function blockTheme(document: Document): Layout | null {
  const hero = first(document, '.wp-block-default-hero-container, .wp-block-default-hero');
  const block = first(document, '.classic-block-wrapper, .wp-block-classic, .wp-block-paragraph');
  if (!hero && !block) return null;
  const start = hero ?? block!;
  const body = commonAncestor(start, block ?? start) ?? first(document, 'main');
  const parts = headOf(document);
  return { ...parts, theme: 'blocks', byline: parts.byline ?? (hero && paragraphBefore(hero)), body, after: hero };
}

function theme2019(document: Document): Layout | null {
  const parts = headOf(document);
  const signs = [parts.title, parts.type ?? parts.date ?? parts.byline, first(document, '.bc_row, .report__content')];
  if (!signs.some(Boolean)) return null;
  const body = first(document, 'main .entry-content, main .report__content') ?? first(document, BODY_2019);
  return { ...parts, theme: '2019', body, after: null };
}

const BODY_2019 = '.entry-content, .report__content';

/** The head that the 2019 theme and the block theme share. */
function headOf(document: Document): Pick<Layout, 'title' | 'type' | 'byline' | 'date'> {
  return {
    title: first(document, HEADLINE),
    type: first(document, '.article-meta .doctype-meta, .doctype-meta'),
    byline: first(document, '.article-meta__author-bureau, .report-meta__author'),
    date: first(document, '.article-meta__publish-date, .report-meta__date'),
  };
}

/** The archive of 2009 to 2017: everything stands in one block, told apart by its lines only. */
function theme2009(document: Document): Layout | null {
  const body = first(document, '#centerblock');
  if (!body) return null;
  const title = first(body, 'h1, h2, #page-title, .page-title') ?? first(document, '#page-title, h1');
  return { theme: '2009', title, type: null, byline: null, date: null, body, after: title };
}

/** WordPress as the embassies use it; null when the page is not built so. */
export function embassyLayout(document: Document): Layout | null {
  const article = first(document, 'main article') ?? first(document, 'article') ?? first(document, 'main');
  const body = first(article ?? document, '.entry-content, .post-content');
  if (!body) return null;
  const find = (selector: string) => first(article ?? document, selector) ?? first(document, selector);
  return {
    theme: 'embassy',
    title: find('h1.entry-title') ?? find('h1'),
    type: null,
    byline: find('.byline, .author'),
    date: find('.entry-date, .posted-on, .published, time'),
    body,
    after: null,
  };
}

/** The paragraph that stands right before an element, white space aside. */
function paragraphBefore(element: Element): Element | null {
  for (let at = previousSibling(element); at; at = previousSibling(at))
    if (nodeType(at) === ELEMENT) return localName(at as Element) === 'p' ? (at as Element) : null;
  return null;
}
