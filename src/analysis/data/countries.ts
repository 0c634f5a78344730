// Countries and organisations as releases name them: a sequence of tokens → a code. The table is compiled by
// scripts/data/countries.ts and unfolded on first use.
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
  readonly phrases: Map<string, Omit<Place, 'length'>>;
  /** First word → the longest phrase that begins with it, in tokens. */
  readonly reach: Map<string, number>;
  /** Forms of states ("hashemite kingdom"), each as its words. */
  readonly forms: readonly string[][];
}
let index: Index | undefined;
/** Every step of the analysis asks for the places of the same tokens: each is looked up once. */
const asked = new WeakMap<readonly Token[], (Place | null)[]>();

function unfold(): Index {
  const forms = table.forms.split('|').map((form) => form.split(' '));
  const made: Index = { phrases: new Map(), reach: new Map(), forms };
  for (const part of ['countries', 'organisations'] as const)
    for (const [code, columns] of Object.entries(table[part] as Record<string, string[]>))
      for (const [column, phrases] of columns.entries())
        for (const phrase of phrases ? phrases.split('|') : []) {
          made.phrases.set(phrase, { code, kind: KINDS[column]!, organisation: part === 'organisations' });
          const words = phrase.split(' ');
          made.reach.set(words[0]!, Math.max(made.reach.get(words[0]!) ?? 0, words.length));
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
  if (!tokens[at]?.capital) return null;
  let places = asked.get(tokens);
  if (!places) {
    places = [];
    asked.set(tokens, places);
  }
  const known = places[at];
  if (known !== undefined) return known;
  index ??= unfold();
  const found = longest(index, tokens, at, keyOf) ?? longest(index, tokens, at, foldOf) ?? formed(index, tokens, at);
  places[at] = found;
  return found;
}

const foldOf = (token: Token) => token.fold;

function longest(index: Index, tokens: readonly Token[], at: number, key: (token: Token) => string): Place | null {
  let phrase = key(tokens[at]!);
  const reach = index.reach.get(phrase) ?? (index.reach.has(phrase.slice(0, -1)) ? 1 : 0);
  let found: Place | null = null;
  for (let length = 1; length <= reach && at + length <= tokens.length; length++) {
    if (length > 1) phrase += ` ${key(tokens[at + length - 1]!)}`;
    const place = index.phrases.get(phrase) ?? plural(index, phrase);
    if (place) found = { ...place, length };
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
