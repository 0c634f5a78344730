// Releases beside each other, the earliest first: what of issues and people stands in which.
import type { Act } from '../../analysis/model';
import { actsByIssue, dateOf, type KeptRelease } from '../../library/library';
import type { Shelf } from '../../library/search/search';

export interface Row<Cell> {
  /** The issue's id, or the name a person is followed by. */
  key: string;
  /** One for each release, null where it does not stand. */
  cells: (Cell | null)[];
}

export interface PersonCell {
  name: string;
  country: string | null;
  title: string | null;
  participant: boolean;
}

export interface Matrix {
  issues: Row<Act[]>[];
  people: Row<PersonCell>[];
}

/** Releases in the order they are compared in: by date, of one day by address. */
export function inOrder(records: readonly KeptRelease[]): KeptRelease[] {
  return [...records].sort((a, b) => {
    const [first, second] = [a, b].map((one) => `${dateOf(one.analysis, one.firstSeen)} ${one.address}`);
    return first! < second! ? -1 : 1;
  });
}

/** What stands where. Rows that stand in more releases come first, then those the earlier releases come to first. */
export function matrixOf(records: readonly KeptRelease[], personOf: Shelf['personOf']): Matrix {
  return {
    issues: rowsOf(records.map(({ analysis }) => actsByIssue(analysis))),
    people: rowsOf(
      records.map(({ analysis }) => {
        const people = new Map<string, PersonCell>();
        for (const official of analysis.officials) {
          const { name, titles, country, participant } = official;
          const person = personOf(official);
          if (!people.has(person)) people.set(person, { name, country, title: titles[0] ?? null, participant });
        }
        return people;
      }),
    ),
  };
}

function rowsOf<Cell>(columns: readonly ReadonlyMap<string, Cell>[]): Row<Cell>[] {
  const keys = new Set(columns.flatMap((column) => [...column.keys()]));
  const rows = [...keys].map((key) => ({ key, cells: columns.map((column) => column.get(key) ?? null) }));
  const times = ({ cells }: Row<Cell>) => cells.filter((cell) => cell !== null).length;
  return rows.sort((a, b) => times(b) - times(a));
}
