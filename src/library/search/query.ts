// What a reader types, as a query: words, and filters like country:"Saudi Arabia".
import { fold, wordsOf } from './words';

export const FACETS = ['country', 'official', 'issue', 'act', 'kind', 'year', 'notes'] as const;
export type Facet = (typeof FACETS)[number];

export interface Filter {
  facet: Facet;
  /** A code or id of the facet; for an official the words of the name. */
  value: string;
  not: boolean;
}

export interface Term {
  word: string;
  /** True: just this word; false: words that begin so. */
  whole: boolean;
  not: boolean;
}

export interface Query {
  filters: Filter[];
  terms: Term[];
}

/** The values of a facet by the names people call them by, folded: "saudi arabia" → "SA". Codes and ids are found by themselves. */
export type Names = Partial<Record<Facet, ReadonlyMap<string, string>>>;

interface Piece {
  /** As it was typed. */
  raw: string;
  not: boolean;
  facet: Facet | null;
  text: string;
  quoted: boolean;
}

/** A filter or the words of one piece of a query, with what was typed. */
interface Item {
  raw: string;
  filter: Filter | null;
  terms: Term[];
}

/**
 * Reads a query. A filter's value ends at the next space unless it is in quotes, or more words together are a known name
 * (country:Saudi Arabia yemen). A "-" before a word or filter turns it round. Never throws: what is no filter is words.
 */
export function parseQuery(text: string, names: Names): Query {
  const items = itemsOf(text, names);
  return {
    filters: items.flatMap(({ filter }) => filter ?? []),
    terms: items.flatMap(({ terms }) => terms),
  };
}

/** A filter as text: what the facets write into the search field. */
export function writeFilter({ facet, value, not }: Filter): string {
  return `${not ? '-' : ''}${facet}:${/[\s":]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`;
}

/** The text of a query without its filters that `drop` names; all else stays as it was typed. */
export function withoutFilters(text: string, drop: (filter: Filter) => boolean, names: Names): string {
  return itemsOf(text, names)
    .filter(({ filter }) => filter === null || !drop(filter))
    .map(({ raw }) => raw)
    .join(' ');
}

function itemsOf(text: string, names: Names): Item[] {
  const items: Item[] = [];
  const pieces = piecesOf(text);
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const { facet, not, quoted, raw } = piece;
    if (facet === null) {
      const terms = wordsOf(piece.text).map((word) => ({ word, whole: quoted, not }));
      items.push({ raw, filter: null, terms });
      continue;
    }
    const { name, taken } = quoted ? { name: piece.text, taken: 0 } : longestName(pieces, at, names[facet]);
    const typed = pieces.slice(at, at + taken + 1).map((part) => part.raw);
    at += taken;
    const filter = name.trim() ? { facet, value: valueNamed(facet, name, names[facet]), not } : null;
    items.push({ raw: typed.join(' '), filter, terms: [] });
  }
  return items;
}

function longestName(pieces: readonly Piece[], at: number, names: ReadonlyMap<string, string> | undefined) {
  let found = { name: pieces[at]!.text, taken: 0 };
  let name = found.name;
  for (let taken = 1; taken <= LONGEST_NAME; taken++) {
    const next = pieces[at + taken];
    if (!next || next.facet !== null || next.quoted || next.not) break;
    name = `${name} ${next.text}`;
    if (names?.has(fold(name))) found = { name, taken };
  }
  return found;
}

/** The most words a name goes on for after its first. */
const LONGEST_NAME = 7;

function valueNamed(facet: Facet, name: string, names: ReadonlyMap<string, string> | undefined): string {
  const known = names?.get(fold(name.trim()));
  if (known !== undefined) return known;
  return facet === 'country' ? name.trim().toUpperCase() : fold(name.trim());
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const begin = at;
    if (isSpace(text[at]!)) {
      at++;
      continue;
    }
    const not = text[at] === '-';
    if (not) at++;
    const facet = facetAt(text, at);
    if (facet) at += facet.length + 1;
    const quoted = text[at] === '"';
    const start = quoted ? at + 1 : at;
    let end = start;
    while (end < text.length && (quoted ? text[end] !== '"' : !isSpace(text[end]!))) end++;
    at = quoted ? Math.min(end + 1, text.length) : end;
    if (facet || end > start)
      pieces.push({ raw: text.slice(begin, at), not, facet, text: text.slice(start, end), quoted });
  }
  return pieces;
}

function facetAt(text: string, at: number): Facet | null {
  const begins = text.slice(at, at + 10).toLowerCase();
  return FACETS.find((facet) => begins.startsWith(`${facet}:`)) ?? null;
}

const isSpace = (letter: string): boolean =>
  letter === ' ' || letter === '\t' || letter === '\n' || letter === '\u00a0';
