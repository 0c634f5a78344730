// The releases as the archive searches them: rows in slots, what each facet's values hold, and the words.
import { type Entry, type EntryOfficial, personOf } from '../entry';
import { addBit, allBits, type Bits, countBits, countBoth, hasBit, intersect, noBits, subtract, unite } from './bits';
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
  /** The names people of the releases go by, as first written: person → official. */
  officials: ReadonlyMap<string, EntryOfficial>;
}

/** Facets of which a release has one value: two values asked for mean either. Of the others two values mean both. */
const SINGLE: ReadonlySet<Facet> = new Set(['kind', 'year']);

/** Whether a release has notes, as a facet's value. */
export const WITH_NOTES = 'yes';

/**
 * Sets up rows for searching. `slotOf` names the slot of a row's address in the text index; a row without one (not read yet) is found
 * by its facets only. Takes time in proportion to the rows; `find` takes some milliseconds at ten thousand.
 */
export function openShelf(rows: readonly Entry[], index: TextIndex, slotOf: (row: Entry) => number | undefined): Shelf {
  const values = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, Bits>()])) as Record<
    Facet,
    Map<string, Bits>
  >;
  const officials = new Map<string, EntryOfficial>();
  rows.forEach((row, at) => {
    for (const [facet, value] of facetsOf(row)) {
      const bits = values[facet].get(value) ?? noBits(rows.length);
      values[facet].set(value, bits);
      addBit(bits, at);
    }
    for (const official of row.officials) {
      const person = personOf(official);
      const known = officials.get(person);
      if (!known || known.name.length < official.name.length) officials.set(person, official);
    }
  });

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
    const bits = noBits(rows.length);
    if (facet !== 'official') {
      const known = values[facet].get(value);
      if (known) unite(bits, known);
      return bits;
    }
    const words = wordsOf(value);
    for (const [person, known] of values.official) {
      const name = wordsOf(officials.get(person)?.name ?? person);
      if (person === value || words.every((word) => name.some((part) => part.startsWith(word)))) unite(bits, known);
    }
    return bits;
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

    const facets = Object.fromEntries(
      FACETS.map((facet) => [facet, counted(facet, values[facet], before.get(facet) ?? found)]),
    ) as Found['facets'];
    return { rows: rows.filter((_, at) => hasBit(found, at)), facets, instead };
  }

  return { rows, find, officials };
}

function counted(facet: Facet, values: ReadonlyMap<string, Bits>, among: Bits): FacetValue[] {
  const counts: FacetValue[] = [];
  for (const [value, bits] of values) {
    const count = countBoth(bits, among);
    if (count > 0) counts.push({ value, count });
  }
  const order = (a: FacetValue, b: FacetValue) => (a.value < b.value ? -1 : 1);
  return counts.sort((a, b) => (facet === 'year' ? -order(a, b) : b.count - a.count || order(a, b)));
}

function* facetsOf(row: Entry): Generator<[Facet, string]> {
  for (const country of row.countries) yield ['country', country];
  for (const official of row.officials) yield ['official', personOf(official)];
  for (const { id } of row.issues) yield ['issue', id];
  for (const act of row.acts) yield ['act', act];
  yield ['kind', row.kind];
  yield ['year', row.date.slice(0, 4)];
  if (row.notes > 0) yield ['notes', WITH_NOTES];
}
