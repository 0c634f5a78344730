// Citations of one release: Chicago (17th, bibliography) and APA (7th) as text, BibTeX and CSL-JSON as data. A release is one kind of
// source with few fields, so that four small writers do what citation-js needs 1 MB and a copyleft engine (citeproc) for. The tests state
// what citation-js printed for the same items.
import { dayInWords } from '../../ui/dates';
import { word } from '../../ui/words';
import type { Source } from './source';

/** Chicago: Department. “Title.” Genre, date. Address. Without a date, the day it was read (`accessed`, an ISO day) is given. */
export function chicago({ author, title, genre, site, published, url }: Source, accessed: string): string {
  const described = [genre, author ? null : site, published && dayInWords(published)].filter(Boolean).join(', ');
  const parts = [
    author && ended(author),
    `“${ended(title)}”`,
    ended(described),
    published ? null : ended(word('cite_accessed', dayInWords(accessed))),
    url && ended(url),
  ];
  return parts.filter(Boolean).join(' ');
}

/** APA: Department. (year, month day). Title [Genre]. Address. A work without an author begins with its title. */
export function apa(source: Source, accessed: string): string {
  const when = `(${source.published ? apaDate(source.published) : word('cite_no_date')}).`;
  const what = `${source.title} [${source.genre}].`;
  const site = source.author ? null : source.site && ended(source.site);
  const head = source.author ? [ended(source.author), when, what] : [what, when];
  const where =
    source.url && (source.published ? source.url : word('cite_retrieved', dayInWords(accessed), source.url));
  return [...head, site, where].filter(Boolean).join(' ');
}

/** The month by its name, the rest as figures: "2026, July 14". */
function apaDate(day: string): string {
  const [monthAndDay, year] = dayInWords(day).split(', ');
  return year ? `${year}, ${monthAndDay}` : day;
}

/** A full stop at the end, unless another closing sign stands there. */
function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibTeX, as @misc: the one type every style knows for a page. */
export function bibtex(source: Source, accessed: string): string {
  const [year, month, day] = source.published?.split('-') ?? [];
  const fields: [name: string, value: string | null][] = [
    ['author', source.author && `{{${escapeTex(source.author)}}}`],
    ['title', `{{${escapeTex(source.title)}}}`],
    [
      'howpublished',
      `{${escapeTex(source.author ? source.genre : [source.genre, source.site].filter(Boolean).join(', '))}}`,
    ],
    ['year', year ? `{${year}}` : null],
    ['month', month ? (MONTHS[Number(month) - 1] ?? null) : null],
    ['day', day ? `{${Number(day)}}` : null],
    ['url', source.url && `{${source.url.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['urldate', `{${accessed}}`],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${keyOf(source)},\n${lines.join(',\n')}\n}`;
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => TEX[sign]!);
}

/** CSL-JSON: an array of one item, as reference managers import it. */
export function cslJson(source: Source, accessed: string): string {
  const item = {
    id: keyOf(source),
    type: 'webpage',
    title: source.title,
    genre: source.genre,
    ...(source.author && { author: [{ literal: source.author }] }),
    ...(source.site && { 'container-title': source.site }),
    ...(source.published && { issued: dateParts(source.published) }),
    accessed: dateParts(accessed),
    ...(source.url && { URL: source.url }),
  };
  return JSON.stringify([item], null, 2);
}

function dateParts(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** A key of plain letters: what published it, the day, and the last words of the address. */
function keyOf({ site, published, url }: Source): string {
  const slug = url && URL.canParse(url) ? new URL(url).pathname.split('/').filter(Boolean).at(-1) : null;
  const parts = [site?.split('.').slice(-2, -1)[0] ?? 'release', published, slug?.slice(0, 40)];
  return parts
    .filter(Boolean)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '');
}
