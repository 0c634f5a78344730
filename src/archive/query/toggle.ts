// Choosing a value of a facet writes it into the query; choosing it again takes it out.
import { type Facet, fold, type Names, parseQuery, withoutFilters, writeFilter } from '../../library/search/search';

export interface Choice {
  facet: Facet;
  value: string;
  /** What people call the value. */
  name: string;
}

/** Whether a query asks for this value. */
export function isChosen(query: string, { facet, value }: Omit<Choice, 'name'>, names: Names): boolean {
  return parseQuery(query, names).filters.some(
    (filter) => !filter.not && filter.facet === facet && filter.value === value,
  );
}

/** The query with the value asked for, or no longer. All else stays as it was typed. */
export function toggled(query: string, choice: Choice, names: Names): string {
  if (isChosen(query, choice, names)) return without(query, choice, names);
  return `${query.trim()} ${filterText(choice, names)}`.trim();
}

export function without(query: string, { facet, value }: Omit<Choice, 'name'>, names: Names): string {
  return withoutFilters(query, (filter) => filter.facet === facet && filter.value === value, names).trim();
}

/** The value as a filter, by its name where that name is its own. */
export function filterText({ facet, value, name }: Choice, names: Names): string {
  const own = names[facet]?.get(fold(name)) === value && !name.includes('"');
  return writeFilter({ facet, value: own ? name : value, not: false });
}
