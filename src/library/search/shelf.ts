// The releases as the archive searches them: rows in slots, what each facet's values hold, and the words.
import { type Entry, type EntryOfficial, personOf } from '../entry';
import { isBare, type Named, whoIsWho } from '../people';
import { addBit, allBits, type Bits, countBits, hasBit, intersect, noBits, subtract, unite } from './bits';
import { FACETS, type Facet, type Query } from './query';
import type { TextIndex } from './text-index';
import { wordsOf } from './words';

/** One value of a facet and how many of the releases found have it. */
export interface FacetValue {
  value: string;
  count: number;
}

export interface Found {
  /** The rows found, latest first. */
  rows: Entry[];
  /** For each facet its values among the rows found, the most frequent first (years: the latest first). */
  facets: Record<Facet, FacetValue[]>;
  /** Words nobody wrote, with those taken for them. */
  instead: { word: string; taken: string }[];
}

export interface Shelf {
  /** Every row, latest first. */
  rows: readonly Entry[];
  find(query: Query): Found;
  /** The people of the releases by the name they are followed by: the fullest form of the name, the country most often given. */
  officials: ReadonlyMap<string, EntryOfficial>;
  /** The name somebody is followed by: a last name alone is that of the one person of these releases it can be. */
  personOf(named: Named): string;
}

type Numbers = Record<Facet, Map<string, number>>;

/** Facets of which a release has one value: two values asked for mean either. Of the others two values mean both. */
const SINGLE: ReadonlySet<Facet> = new Set(['kind', 'year']);

/** Whether a release has notes, as a facet's value. */
export const WITH_NOTES = 'yes';

/**
 * Sets up rows for searching. `slotOf` names the slot of a row's address in the text index; a row without one (not read yet) is found
 * by its facets only. Takes time in proportion to the rows; `find` takes some milliseconds at ten thousand.
 */
export function openShelf(rows: readonly Entry[], index: TextIndex, slotOf: (row: Entry) => number | undefined): Shelf {
  const { officials, follow } = peopleOf(rows);
  const numbers = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Numbers;
  const values: { facet: Facet; value: string }[] = [];
  /** The values of row n, as numbers, from ends[n - 1] to ends[n]. */
  const held: number[] = [];
  const ends: number[] = [];
  for (const row of rows) {
    for (const [facet, value] of facetsOf(row, follow)) {
      let number = numbers[facet].get(value);
      if (number === undefined) {
        number = values.push({ facet, value }) - 1;
        numbers[facet].set(value, number);
      }
      held.push(number);
    }
    ends.push(held.length);
  }

  /** The rows that hold one of these values. */
  function rowsWith(wanted: ReadonlySet<number>): Bits {
    const bits = noBits(rows.length);
    for (let row = 0, at = 0; row < rows.length; row++)
      for (; at < ends[row]!; at++) if (wanted.has(held[at]!)) addBit(bits, row);
    return bits;
  }

  /** How many of these rows hold each value. */
  function countValues(among: Bits): Uint32Array {
    const counts = new Uint32Array(values.length);
    for (let row = 0; row < rows.length; row++) {
      if (!hasBit(among, row)) continue;
      for (let at = row === 0 ? 0 : ends[row - 1]!; at < ends[row]!; at++) counts[held[at]!]!++;
    }
    return counts;
  }

  /** Rows of the slots of the index: the words know slots, the facets rows. */
  function rowsOfSlots(slots: Bits): Bits {
    const bits = noBits(rows.length);
    rows.forEach((row, at) => {
      const slot = slotOf(row);
      if (slot !== undefined && hasBit(slots, slot)) addBit(bits, at);
    });
    return bits;
  }

  function ofFilter(facet: Facet, value: string): Bits {
    const number = numbers[facet].get(value);
    const wanted = new Set(number === undefined ? [] : [number]);
    const words = facet === 'official' ? wordsOf(value) : [];
    if (words.length > 0) {
      for (const [person, other] of numbers.official) {
        const name = wordsOf(officials.get(person)?.name ?? person);
        if (words.every((word) => name.some((part) => part.startsWith(word)))) wanted.add(other);
      }
    }
    return rowsWith(wanted);
  }

  function find(query: Query): Found {
    const instead: Found['instead'] = [];
    const found = allBits(rows.length);
    const narrow = (bits: Bits, not: boolean) => (not ? subtract(found, bits) : intersect(found, bits));

    if (query.terms.length > 0) {
      const slots = allBits(index.size());
      for (const { word, whole, not } of query.terms) {
        let bits = whole ? index.exactly(word) : index.beginning(word);
        if (!not && !whole && countBits(bits) === 0) {
          const [taken] = index.near(word);
          if (taken !== undefined) {
            bits = index.exactly(taken);
            instead.push({ word, taken });
          }
        }
        if (not) subtract(slots, bits);
        else intersect(slots, bits);
      }
      intersect(found, rowsOfSlots(slots));
    }
    const either = new Map<Facet, Bits>();
    for (const { facet, value, not } of query.filters) {
      const bits = ofFilter(facet, value);
      if (not || !SINGLE.has(facet)) narrow(bits, not);
      else if (either.has(facet)) unite(either.get(facet)!, bits);
      else either.set(facet, bits);
    }
    const before = new Map<Facet, Bits>();
    for (const [facet] of either) {
      const others = found.slice();
      for (const [other, bits] of either) if (other !== facet) intersect(others, bits);
      before.set(facet, others);
    }
    for (const bits of either.values()) intersect(found, bits);

    const counts = countValues(found);
    const facets = Object.fromEntries(
      FACETS.map((facet) => {
        const among = before.get(facet);
        return [facet, counted(facet, numbers[facet], among ? countValues(among) : counts)];
      }),
    ) as Found['facets'];
    return { rows: rows.filter((_, at) => hasBit(found, at)), facets, instead };
  }

  return { rows, find, officials, personOf: follow };
}

/** The people of all rows, and how each who is named in one is followed. */
function peopleOf(rows: readonly Entry[]): { officials: Map<string, EntryOfficial>; follow(named: Named): string } {
  const officials = new Map<string, EntryOfficial>();
  /** Whom a person acts for, release by release: one release that has it wrong is outvoted. */
  const countries = new Map<string, Map<string | null, number>>();
  const persons = new Map<string, string>();
  for (const row of rows) {
    for (const official of row.officials) {
      const person = persons.get(official.name) ?? personOf(official);
      persons.set(official.name, person);
      const known = officials.get(person);
      if (!known || known.name.length < official.name.length) officials.set(person, official);
      const times = countries.get(person) ?? new Map<string | null, number>();
      countries.set(person, times.set(official.country, (times.get(official.country) ?? 0) + 1));
    }
  }
  for (const [person, official] of officials) {
    const country = mostFrequent(countries.get(person)!);
    if (country !== official.country) officials.set(person, { ...official, country });
  }
  const follow = whoIsWho([...officials].map(([person, { country }]) => [person, country]));
  // Last names alone that stand for somebody wherever they are named are nobody by themselves.
  for (const [person, { name }] of officials) {
    if (!isBare(person)) continue;
    const named = [...countries.get(person)!.keys()].map((country) => follow({ name, country }));
    if (!named.includes(person)) officials.delete(person);
  }
  return { officials, follow };
}

/** The country that was given most often; none only where none ever was. */
function mostFrequent(times: ReadonlyMap<string | null, number>): string | null {
  let most: string | null = null;
  for (const [country, count] of times)
    if (country !== null && (most === null || count > times.get(most)!)) most = country;
  return most;
}

function counted(facet: Facet, numbers: ReadonlyMap<string, number>, counts: Uint32Array): FacetValue[] {
  const found: FacetValue[] = [];
  for (const [value, number] of numbers) {
    const count = counts[number]!;
    if (count > 0) found.push({ value, count });
  }
  const order = (a: FacetValue, b: FacetValue) => (a.value < b.value ? -1 : 1);
  return found.sort((a, b) => (facet === 'year' ? order(b, a) : b.count - a.count || order(a, b)));
}

function* facetsOf(row: Entry, follow: (named: Named) => string): Generator<[Facet, string]> {
  for (const country of row.countries) yield ['country', country];
  for (const person of new Set(row.officials.map(follow))) yield ['official', person];
  for (const { id } of row.issues) yield ['issue', id];
  for (const act of row.acts) yield ['act', act];
  yield ['kind', row.kind];
  yield ['year', row.date.slice(0, 4)];
  if (row.notes > 0) yield ['notes', WITH_NOTES];
}
