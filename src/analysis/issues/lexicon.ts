// All that issues are found by: phrases, places, classes of words and what decides. It comes compiled (scripts/data/issues.ts) and is
// unfolded when the first text asks, a list of words or a phrase only when it is first compared.
import table from '../data/issues/lexicon.generated.json';
import { giveKeys } from './keys';
import { type Lexicon, type Named, type Ruling, SORTS } from './lexicon-model';
import { type Element, type Files, LOOKUPS, type Pattern, type PatternIndex, type Words } from './phrases';

let read: Lexicon | undefined;

export function lexicon(): Lexicon {
  read ??= readLexicon();
  return read;
}

function readLexicon(): Lexicon {
  giveKeys(table.keys.split(' '));
  const lists = table.lists.map((list) => new Listed(list));
  return {
    topics: lists[table.topics]!,
    joined: lists[table.joined]!,
    qualifiers: lists[table.qualifiers]!,
    places: readPlaces(lists),
    rulings: new Map(table.rulings.map(([id, ruling]) => [id as string, readRuling(ruling as Compiled, lists)])),
    phrases: readPhrases(lists),
  };
}

/** A list of words, unfolded when it is first asked. */
class Listed implements Words {
  private words: Map<number, readonly (readonly number[])[]> | undefined;

  constructor(private readonly list: string) {}

  get(key: number): readonly (readonly number[])[] | undefined {
    return this.all().get(key);
  }

  has(key: number): boolean {
    return this.all().has(key);
  }

  all(): ReadonlyMap<number, readonly (readonly number[])[]> {
    this.words ??= unfold(this.list);
    return this.words;
  }
}

const ALONE: readonly (readonly number[])[] = [[]];

function unfold(list: string): Map<number, readonly (readonly number[])[]> {
  const words = new Map<number, readonly (readonly number[])[]>();
  for (const entry of list.split(',')) {
    const [key, rests] = entry.split(':') as [string, string | undefined];
    words.set(Number(key), rests === undefined ? ALONE : rests.split(';').map(keysOf));
  }
  return words;
}

const keysOf = (rest: string): readonly number[] => (rest ? rest.split('.').map(Number) : []);

function readPlaces(lists: readonly Listed[]): Map<number, Named[]> {
  const places = new Map<number, Named[]>();
  for (const [id, ...parts] of table.places as [string, ...number[]][])
    for (const [n, part] of parts.entries())
      for (const [first, ends] of part < 0 ? [] : lists[part]!.all())
        places.set(first, [...(places.get(first) ?? []), ...ends.map((rest) => ({ id, sort: SORTS[n]!, rest }))]);
  for (const names of places.values()) names.sort((a, b) => b.rest.length - a.rest.length);
  return places;
}

interface Compiled {
  readonly answers: Readonly<Record<string, string>>;
  readonly cues: readonly (readonly [issue: string, list: number])[];
  readonly otherwise: string | null;
  readonly near: boolean | 'home';
}

const readRuling = ({ answers, cues, otherwise, near }: Compiled, lists: readonly Words[]): Ruling => ({
  answers: new Map(Object.entries(answers)),
  cues: cues.map(([issue, list]) => [issue, lists[list]!] as const),
  otherwise,
  near,
});

function readPhrases(lists: readonly Words[]): PatternIndex {
  const { patterns, index } = table;
  const known: (Pattern | undefined)[] = new Array(patterns.length).fill(undefined);
  return {
    size: patterns.length,
    pattern(number) {
      known[number] ??= readPattern(patterns[number]!, lists);
      return known[number];
    },
    byKey: filesOf(index.byKey),
    seconds: numbersOf(index.seconds),
    byLookup: filesOf(index.byLookup),
    byNeed: filesOf(index.byNeed),
    anyPlace: index.anyPlace,
    unmet: numbersOf(index.unmet),
  };
}

const numbersOf = (list: string): Int32Array => Int32Array.from(list ? list.split(',').map(Number) : []);
const filesOf = ([starts, numbers]: readonly string[]): Files => ({
  starts: numbersOf(starts!),
  numbers: numbersOf(numbers!),
});

const NO_WORDS: Words = new Map();

function readPattern(pattern: string, lists: readonly Words[]): Pattern {
  const [name, ...steps] = pattern.split(' ') as [string, ...string[]];
  const overlay = name.endsWith('+');
  return { id: overlay ? name.slice(0, -1) : name, overlay, elements: steps.map((step) => readStep(step, lists)) };
}

function readStep(step: string, lists: readonly Words[]): Element {
  const number = Number.parseInt(step[0] === '*' ? step.slice(1) : step, 10);
  const lookup = step[0] === '*' ? number : -1;
  const name = LOOKUPS[lookup];
  return {
    words: lookup < 0 ? lists[number]! : NO_WORDS,
    lookup,
    links: name === '*' || name === '&',
    optional: step.includes('?'),
    context: step.includes('!'),
  };
}
