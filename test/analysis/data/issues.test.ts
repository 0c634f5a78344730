import { describe, expect, test } from 'vitest';
import { DECISIONS } from '../../../src/analysis/data/issues/decisions';
import { PLACES } from '../../../src/analysis/data/issues/places';
import { readTable, TABLES } from '../../../src/analysis/issues/phrase-tables';
import { TAXONOMY } from '../../../src/analysis/taxonomy';

const ids = new Set<string>(Object.values(TAXONOMY).flat());
const lines = TABLES.flatMap((table) =>
  Object.entries(table).flatMap(([id, phrases]) =>
    phrases
      .split('\n')
      .filter(Boolean)
      .map((line) => [id, line] as const),
  ),
);

describe('the phrase tables', () => {
  test('can be read, every line', () => {
    for (const table of TABLES) for (const phrase of readTable(table)) expect(phrase.steps.length).toBeGreaterThan(0);
  });
  test('name issues of the taxonomy, known decisions, or none', () => {
    const known = new Set([...ids, ...Object.keys(DECISIONS), '@place', '-']);
    expect(lines.map(([id]) => id).filter((id) => !known.has(id))).toEqual([]);
  });
  test('have no empty alternative and no mark out of its place', () => {
    expect(lines.map(([, line]) => line).filter((line) => /\|\||\|\+|\| |^\||\|$| {2}/.test(line))).toEqual([]);
  });
  test('hold a phrase or a decision for every issue', () => {
    const named = new Set(lines.map(([id]) => id));
    for (const { otherwise } of Object.values(DECISIONS)) if (otherwise) named.add(otherwise);
    expect([...ids].filter((id) => !named.has(id) && !(id in PLACES))).toEqual([]);
  });
  test('have no line twice, and no line without a word that must stand there', () => {
    expect(lines.map(([id, line]) => `${id}: ${line}`).filter((line, at, all) => all.indexOf(line) !== at)).toEqual([]);
    for (const table of TABLES)
      for (const { steps, id } of readTable(table))
        expect(
          steps.some((step) => !step.optional && !step.context),
          `${id} has an empty phrase`,
        ).toBe(true);
  });
});

describe('places and decisions', () => {
  test('name issues of the taxonomy', () => {
    expect(Object.keys(PLACES).filter((id) => !ids.has(id))).toEqual([]);
    for (const { places, also, cues, otherwise } of Object.values(DECISIONS)) {
      const named = [
        ...places.split(' ').filter(Boolean),
        ...Object.entries(also ?? {}).flat(),
        ...Object.keys(cues ?? {}),
      ];
      // "-" and "--" among the cues: those words say that it is none.
      expect([...named, ...(otherwise ? [otherwise] : [])].filter((id) => !/^--?$/.test(id) && !ids.has(id))).toEqual(
        [],
      );
    }
  });
});
