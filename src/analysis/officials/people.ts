// Whose a mention is: gathers mentions to people by their names, their titles and their countries.
import { NAME_TAILS } from '../data/names';
import type { Gender } from './gender';
import type { Mention } from './mentions';

/** One person of the text, as it grows with each mention. */
export interface Person {
  readonly mentions: Mention[];
  /** The fullest form of the name, and its folded words. */
  name: string;
  words: readonly string[];
  /** Folded titles up to their portfolios, as far as they are known. */
  readonly cores: Set<string>;
  readonly titles: Set<string>;
  /** Folded honorifics and ranks. */
  readonly styles: Set<string>;
  /** Codes of the countries beside the name. */
  readonly codes: Set<string>;
  gender: Gender | null;
}

/** People and where to look for them: by the beginnings of the words of their names. */
export interface Circle {
  readonly people: Person[];
  readonly byWord: Map<string, Person[]>;
}

/** Titles that one person of a family name holds and no other does: sharing the name alone is not being the person. */
const EXCLUSIVE = new Set('president king queen lady gentleman pope emir amir sultan prince'.split(' '));

/** Gathers mentions, in order of the text, to people in order of their first mention. */
export function gatherPeople(mentions: readonly Mention[]): Circle {
  const circle: Circle = { people: [], byWord: new Map() };
  for (const mention of mentions) {
    const person = personOf(circle, mention) ?? {
      mentions: [],
      name: mention.name,
      words: mention.words,
      cores: new Set(),
      titles: new Set(),
      styles: new Set(),
      codes: new Set(),
      gender: null,
    };
    if (person.mentions.length === 0) circle.people.push(person);
    add(circle, person, mention);
  }
  return circle;
}

function add(circle: Circle, person: Person, mention: Mention): void {
  person.mentions.push(mention);
  for (const core of coresOf(mention)) person.cores.add(core);
  for (const title of mention.titles) person.titles.add(title);
  for (const style of mention.styles) person.styles.add(style);
  if (mention.place && !mention.place.organisation) person.codes.add(mention.place.code);
  person.gender ??= mention.gender;
  if (isFuller(mention, person)) {
    person.name = mention.name;
    person.words = mention.words;
  }
  for (const word of mention.words) {
    const start = beginning(word);
    const list = circle.byWord.get(start);
    if (!list) circle.byWord.set(start, [person]);
    else if (!list.includes(person)) list.push(person);
  }
}

const shouts = (name: string) => name === name.toUpperCase();

/** Whether a mention names a person more fully than all before it, or no longer in capitals alone. */
function isFuller(mention: Mention, person: Person): boolean {
  const more = mention.words.length - person.words.length;
  if (more < 0 || mention.name === person.name || shouts(mention.name)) return false;
  return more > 0 || shouts(person.name);
}

/** Names that are one letter apart are found under the same four letters. */
const beginning = (word: string) => word.slice(0, 4);

const PORTFOLIO = / (?:of|for|to|on)(?: |$)/;

/** Cores of titles met lately: the same few titles come again in mention after mention. */
const known = new Map<string, string>();
const MOST_KNOWN = 2000;

/** Folded first words of a title, up to a preposition: "minister" of "Minister of Defense". */
function coreOf(title: string): string {
  const found = known.get(title);
  if (found !== undefined) return found;
  const plain = title.toLowerCase().replaceAll('-', ' ');
  const end = plain.search(PORTFOLIO);
  const core = end < 0 ? plain : plain.slice(0, end);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(title, core);
  return core;
}

/** The core of each title of a mention, and the one read with it. */
function coresOf(mention: Pick<Mention, 'titles' | 'core'>): string[] {
  const cores = mention.titles.map(coreOf);
  if (mention.core) cores.push(mention.core);
  return cores;
}

/** The person a mention names, null when nobody so far fits. */
export function personOf(circle: Circle, mention: Named): Person | null {
  let best: Person | null = null;
  let bestScore = 0;
  let cores: readonly string[] | undefined;
  for (const word of mention.words)
    for (const person of circle.byWord.get(beginning(word)) ?? []) {
      if (person === best) continue;
      cores ??= coresOf(mention);
      const score = fitness(person, mention, cores);
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
  return best;
}

/** What of a mention tells whose it is. */
type Named = Pick<Mention, 'words' | 'titles' | 'core' | 'place' | 'gender'>;

const bare = (words: readonly string[]) => {
  const kept = words.filter((word) => !(word.length === 2 && word.endsWith('.')) && !/^[js]r\.?$/.test(word));
  return kept.length > 0 ? kept : words;
};

/** How well a mention fits a person; 0 when it is another's. */
function fitness(person: Person, mention: Named, cores: readonly string[]): number {
  const known = bare(person.words);
  const named = bare(mention.words);
  const titled = titleFit(person.cores, cores);
  if (same(known, named) && known.length > 1) return 10 + titled;
  if (clash(person, mention)) return 0;
  if (same(known, named)) return titled >= 0 ? 10 + titled : 0;
  if (contains(known, named) || contains(named, known)) return titled < 0 ? 0 : 5 + titled;
  // "Tony Roe" and "Antony J. Roe", "Jan Lipavski" and "Jan Lipavsky": the title decides.
  if (titled > 0 && known.length > 1 && named.length > 1) {
    const family = sameWord(known.at(-1)!, named.at(-1)!);
    const given = sameWord(known[0]!, named[0]!) || known[0]!.endsWith(named[0]!) || named[0]!.endsWith(known[0]!);
    if (family && given) return 2 + titled;
  }
  if (titled > 0 && (known.length === 1 || named.length === 1)) {
    const one = known.length === 1 ? known[0]! : named[0]!;
    const family = known.length === 1 ? named.at(-1)! : known.at(-1)!;
    if (sameWord(one, family)) return 2 + titled;
  }
  return 0;
}

/** Mentions with different countries, or different genders, are different people's. */
function clash(person: Person, mention: Named): boolean {
  if (person.gender && mention.gender && person.gender !== mention.gender) return true;
  const { place } = mention;
  if (!place || place.organisation) return false;
  return person.codes.size > 0 && !person.codes.has(place.code);
}

/** Whether titles can be one person's: below 0 they cannot, 0 says nothing, above 0 they are alike. */
function titleFit(known: ReadonlySet<string>, cores: readonly string[]): number {
  if (known.size === 0 || cores.length === 0) return 0;
  let best = -1;
  for (const a of known)
    for (const b of cores) {
      if (a === b) return 3;
      const [x, y] = [a.split(' '), b.split(' ')];
      const [few, many] = x.length < y.length ? [x, y] : [y, x];
      if (few.every((word) => many.includes(word))) best = Math.max(best, 2);
      else if (x.at(-1) === y.at(-1) && !fieldsDiffer(x, y)) best = Math.max(best, 1);
      else if (!EXCLUSIVE.has(x.at(-1)!) && !EXCLUSIVE.has(y.at(-1)!) && x.at(-1) !== y.at(-1))
        best = Math.max(best, 0);
    }
  return best;
}

/** "defense minister" and "foreign minister". */
const fieldsDiffer = (a: readonly string[], b: readonly string[]) =>
  a.length > 1 && b.length > 1 && a.at(-2) !== b.at(-2);

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, at) => word === b[at]);

/** Whether `part` stands in `whole`, word behind word. A numeral alone is no part of a name. */
function contains(whole: readonly string[], part: readonly string[]): boolean {
  if (part.length === 0 || part.length > whole.length || part.every((word) => NAME_TAILS.has(word))) return false;
  for (let at = 0; at + part.length <= whole.length; at++)
    if (part.every((word, index) => word === whole[at + index])) return true;
  return false;
}

/** Equal, or one letter apart in a long word: names are transliterated in more than one way. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [x, y] = [a.length, b.length];
  while (x > start && y > start && a[x - 1] === b[y - 1]) {
    x -= 1;
    y -= 1;
  }
  return x - start <= 1 && y - start <= 1;
}
