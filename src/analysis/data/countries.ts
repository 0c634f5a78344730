// Countries and organisations as releases name them: a sequence of tokens → a code. The table is compiled by
// scripts/data/countries.ts and unfolded on first use.
import { wordClass } from '../text/classes';
import { type Token, tokenize } from '../text/tokens';
import table from './countries.generated.json';

/**
 * How a phrase names its country: by `name` ("Burma", "the Republic of Korea", "NATO"), by its `people` ("Burmese", "Ukrainians"),
 * by a `seat` that stands for the government ("Beijing", "the Kremlin") or by a `body` that acts for it ("European Commission").
 */
export type PlaceKind = 'name' | 'people' | 'seat' | 'body';

export interface Place {
  /** ISO 3166-1 alpha-2, `XK`, or the acronym of an organisation. "AU" is Australia's and the African Union's. */
  readonly code: string;
  readonly organisation: boolean;
  readonly kind: PlaceKind;
  /** How many tokens the phrase takes. */
  readonly length: number;
}

const KINDS: readonly PlaceKind[] = ['name', 'people', 'seat', 'body'];

interface Index {
  /** Phrase → code and kind. */
  readonly phrases: Map<string, Place>;
  /** First word → the longest phrase that begins with it, in tokens. */
  readonly reach: Map<string, number>;
  /** Forms of states ("hashemite kingdom"), each as its words. */
  readonly forms: readonly string[][];
  /** First words of phrases and forms, in small letters. */
  readonly openers: Set<string>;
}
let index: Index | undefined;
/** Every step of the analysis asks for the places of the same tokens: each is looked up once. */
const asked = new WeakMap<readonly Token[], (Place | null)[]>();
let latest: readonly Token[] | undefined;
let latestPlaces: (Place | null)[] = [];

/** Words that may begin the name of a place: most capitalised words are done with at a glance. */
const OPENER = wordClass(() => {
  index ??= unfold();
  return index.openers;
});

const FORM = wordClass(() => {
  index ??= unfold();
  return new Set(index.forms.map(([word]) => word!));
});

/** A first word as tokens fold it: itself, its plural, and an acronym with full stops ("UN", "u.n."). */
function openersOf(word: string): string[] {
  const fold = word.toLowerCase();
  if (fold === word) return [fold, `${fold}s`];
  return [fold, `${[...fold].join('.')}.`, [...fold].join('.')];
}

function unfold(): Index {
  const forms = table.forms.split('|').map((form) => form.split(' '));
  const made: Index = { phrases: new Map(), reach: new Map(), forms, openers: new Set(forms.map(([word]) => word!)) };
  for (const part of ['countries', 'organisations'] as const)
    for (const line of table[part]) {
      const [code, columns] = line.split(':') as [string, string];
      for (const [column, phrases] of columns.split(';').entries())
        for (const phrase of phrases ? phrases.split('|') : []) {
          const words = phrase.split(' ');
          const [kind, organisation, length] = [KINDS[column]!, part === 'organisations', words.length];
          made.phrases.set(phrase, { code, kind, organisation, length });
          for (const opener of openersOf(words[0]!)) made.openers.add(opener);
          made.reach.set(words[0]!, Math.max(made.reach.get(words[0]!) ?? 0, words.length));
        }
    }
  return made;
}

/** A token as the table writes it: acronyms in capitals without full stops ("U.S." → "US"), other words folded. */
function keyOf(token: Token): string {
  if (!token.capital) return token.fold;
  const bare = token.text.includes('.') ? token.text.replaceAll('.', '') : token.text;
  return bare.length > 1 && bare.length < 9 && bare === bare.toUpperCase() ? bare : token.fold;
}

/**
 * The longest name of a country or organisation that begins at token `at`, null if none does. A leading article is the caller's.
 * Names are read only where they are capitalised; acronyms only in capitals ("US", never "us"). Plurals of peoples count.
 */
export function placeAt(tokens: readonly Token[], at: number): Place | null {
  const token = tokens[at];
  if (!token?.capital || !(token.marks & OPENER)) return null;
  const places = tokens === latest ? latestPlaces : placesOf(tokens);
  const known = places[at];
  if (known !== undefined) return known;
  index ??= unfold();
  // Only an acronym is written otherwise than it is folded ("UNITED STATES" in a headline).
  const shouts = keyOf(token) !== token.fold;
  const found =
    longest(index, tokens, at, keyOf) ??
    (shouts || index.reach.get(token.fold) !== 1 ? longest(index, tokens, at, foldOf) : null) ??
    (token.marks & FORM ? formed(index, tokens, at) : null);
  places[at] = found;
  return found;
}

/** The longest place that ends just before token `end`, with its first token; null when none does. */
export function placeEndingAt(tokens: readonly Token[], end: number): [from: number, place: Place] | null {
  for (let from = Math.max(0, end - 3); from < end; from++) {
    const place = placeAt(tokens, from);
    if (place && from + place.length === end) return [from, place];
  }
  return null;
}

function placesOf(tokens: readonly Token[]): (Place | null)[] {
  let places = asked.get(tokens);
  if (!places) {
    places = [];
    asked.set(tokens, places);
  }
  latest = tokens;
  latestPlaces = places;
  return places;
}

const foldOf = (token: Token) => token.fold;

function longest(index: Index, tokens: readonly Token[], at: number, key: (token: Token) => string): Place | null {
  let phrase = key(tokens[at]!);
  const reach = index.reach.get(phrase) ?? (index.reach.has(phrase.slice(0, -1)) ? 1 : 0);
  let found: Place | null = null;
  for (let length = 1; length <= reach && at + length <= tokens.length; length++) {
    if (length > 1) phrase += ` ${key(tokens[at + length - 1]!)}`;
    found = index.phrases.get(phrase) ?? plural(index, phrase) ?? found;
  }
  return found;
}

/** "Hashemite Kingdom of Jordan", "Republic of the Philippines": a form of state, and the country it is of. */
function formed(index: Index, tokens: readonly Token[], at: number): Place | null {
  for (const form of index.forms) {
    if (!form.every((word, offset) => tokens[at + offset]?.fold === word)) continue;
    const of = at + form.length;
    if (tokens[of]?.fold !== 'of') continue;
    const name = tokens[of + 1]?.fold === 'the' ? of + 2 : of + 1;
    const place = placeAt(tokens, name);
    if (place?.kind === 'name' && !place.organisation) return { ...place, length: name - at + place.length };
  }
  return null;
}

function plural(index: Index, phrase: string) {
  if (!phrase.endsWith('s')) return undefined;
  const place = index.phrases.get(phrase.slice(0, -1));
  return place?.kind === 'people' ? place : undefined;
}

/** The code of a name written out ("South Korea", "the Kremlin", "UN"), null when it is none. Case counts as in a release. */
export function codeOf(name: string): string | null {
  const tokens = tokenize(name);
  const at = tokens[0]?.fold === 'the' ? 1 : 0;
  const place = placeAt(tokens, at);
  return place && at + place.length === tokens.length ? place.code : null;
}
