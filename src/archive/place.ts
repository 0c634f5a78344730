// Where in the archive the reader is, as the address bar says it: a view, a query, what is looked at.

export const VIEWS = ['list', 'timeline', 'compare', 'dossier', 'notes', 'release', 'bin', 'transfer'] as const;
export type View = (typeof VIEWS)[number];

export interface Place {
  view: View;
  /** What is typed in the search field. */
  query: string;
  /** Addresses of the releases looked at: one in the view of a release, some in a comparison. */
  releases: string[];
  /** Whom a dossier is about: see subject.ts. */
  subject: string | null;
  /** The issue and the period (2022, 2022-Q1, 2022-03) picked in a timeline. */
  issue: string | null;
  period: string | null;
}

export const HOME: Place = { view: 'list', query: '', releases: [], subject: null, issue: null, period: null };

/** Reads the search part of an address. What it does not know is left out: any address is a place. */
export function readPlace(search: string): Place {
  const given = new URLSearchParams(search);
  const view = given.get('view');
  return {
    view: VIEWS.find((known) => known === view) ?? 'list',
    query: given.get('q') ?? '',
    releases: [...new Set(given.getAll('release').filter(Boolean))],
    subject: given.get('of') || null,
    issue: given.get('issue') || null,
    period: given.get('period') || null,
  };
}

/** The search part of a place's address: "" for home, else "?…". `readPlace` reads it back to the same place. */
export function writePlace({ view, query, releases, subject, issue, period }: Place): string {
  const given = new URLSearchParams();
  if (view !== 'list') given.set('view', view);
  if (query) given.set('q', query);
  for (const address of releases) given.append('release', address);
  if (subject) given.set('of', subject);
  if (issue) given.set('issue', issue);
  if (period) given.set('period', period);
  const text = given.toString();
  return text && `?${text}`;
}
