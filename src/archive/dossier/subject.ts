// Whom a dossier is about, as the address bar and the query say it.
import type { Filter } from '../../library/search/search';

export interface Subject {
  is: 'country' | 'official';
  /** The country's code, or the name a person is followed by (see personOf). */
  value: string;
}

/** "country:SA", "official:antony blinken" */
export function subjectText({ is, value }: Subject): string {
  return `${is}:${value}`;
}

/** Reads what `subjectText` wrote; null when it is none. */
export function readSubject(text: string | null): Subject | null {
  const colon = text?.indexOf(':') ?? -1;
  if (!text || colon < 0) return null;
  const is = text.slice(0, colon);
  const value = text.slice(colon + 1).trim();
  return (is === 'country' || is === 'official') && value ? { is, value } : null;
}

/** Whom a query is about: the one country or person it asks for; null when it asks for none, or for more. */
export function subjectOfQuery(filters: readonly Filter[]): Subject | null {
  const asked = filters.filter(({ facet, not }) => !not && (facet === 'country' || facet === 'official'));
  const [only] = asked;
  return only && asked.length === 1 ? { is: only.facet as Subject['is'], value: only.value } : null;
}
