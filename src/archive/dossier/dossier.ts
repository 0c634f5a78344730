// What the kept releases say of a country or a person over time. From rows alone: any number of them.
import type { Act } from '../../analysis/model';
import type { Entry } from '../../library/library';
import type { Shelf } from '../../library/search/search';
import type { Subject } from './subject';

export interface IssueHistory {
  issue: string;
  times: number;
  first: string;
  last: string;
  /** The acts it was treated with, by year; a year in which it was only named has none. */
  years: Map<string, Act[]>;
}

export interface Dossier {
  /** Releases of contacts with the country or the person, latest first. */
  contacts: Entry[];
  /** Releases that merely name them. */
  named: Entry[];
  /** The years of the releases the issues are from, earliest first. */
  years: string[];
  /** Of the contacts (where there are none, of the releases that name them), the most frequent first. */
  issues: IssueHistory[];
}

/** The issues of a release with the acts that count in a dossier. */
export type Treated = Pick<Entry, 'date' | 'issues'>;

/** The dossier from the shelf's rows, latest first. Its acts are all those of the releases: of a person's own see own-acts.ts. */
export function dossierOf({ rows, personOf }: Pick<Shelf, 'rows' | 'personOf'>, { is, value }: Subject): Dossier {
  const contacts: Entry[] = [];
  const named: Entry[] = [];
  for (const row of rows) {
    const people = is === 'official' ? row.officials.filter((official) => personOf(official) === value) : [];
    const present = is === 'country' ? row.parties.includes(value) : people.some(({ participant }) => participant);
    if (present && row.eventKind !== 'none') contacts.push(row);
    else if (is === 'country' ? row.countries.includes(value) : people.length > 0) named.push(row);
  }
  const source = contacts.length > 0 ? contacts : named;
  return {
    contacts,
    named,
    years: [...new Set(source.map(({ date }) => date.slice(0, 4)))].sort(),
    issues: historiesOf(source),
  };
}

/** When each issue came up, and how, over releases that come latest first. */
export function historiesOf(rows: readonly Treated[]): IssueHistory[] {
  const histories = new Map<string, IssueHistory>();
  // From the earliest on, so that acts stand in the order they came up in.
  for (const { date, issues } of [...rows].reverse()) {
    for (const { id, acts } of issues) {
      let history = histories.get(id);
      if (!history) {
        history = { issue: id, times: 0, first: date, last: date, years: new Map() };
        histories.set(id, history);
      }
      history.times++;
      history.last = date;
      const year = date.slice(0, 4);
      history.years.set(year, [...new Set([...(history.years.get(year) ?? []), ...acts])]);
    }
  }
  return [...histories.values()].sort((a, b) => b.times - a.times || (a.last < b.last ? 1 : -1));
}
