// Subjects: who or what stands before a clause's verb.
import { TALK_NOUNS, TALK_VERBS } from '../data/acts';
import { OTHER_PASTS } from '../data/acts-words';
import type { Act } from '../model';
import type { Item, Tag } from './items';
import { PAST, PRESENT, type Verb, words } from './lexicon';

/** Who acts: people, or the talks themselves, which speak for all who took part. */
export type Subject = { readonly speakers: readonly string[]; readonly plural: boolean } | 'talks';

/** A list of people read from the text, up to the item behind it. */
export interface PeopleList {
  readonly end: number;
  /** Null when none of them took part. */
  readonly subject: Subject | null;
}

const talkNouns = words(TALK_NOUNS);
const talkVerbs = words(TALK_VERBS);
const otherPasts = words(OTHER_PASTS);
const JOINERS = new Set(['and', 'plus', '&']);
const ASIDE = 25;
const CONJUNCT = 9;
const NOUN_PHRASE = 12;

/** Index of the first item from `at` on that is no adverb. */
export function skipAdverbs(items: readonly Item[], at: number): number {
  let next = at;
  while (items[next]?.tag === 'adverb') next += 1;
  return next;
}

/** Index of the last item before `at` that is no adverb; -1 at the beginning. */
export function before(items: readonly Item[], at: number): number {
  let previous = at - 1;
  while (previous >= 0 && items[previous]!.tag === 'adverb') previous -= 1;
  return previous;
}

/** Whether a word that can be a finite verb stands at `at`. */
export function mayBeFinite(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || item.possessive) return false;
  if (item.tag === 'be' || item.tag === 'have' || item.tag === 'modal' || item.tag === 'not') return true;
  if (item.capital) return false;
  return item.form ? true : item.tag === 'word' && (item.fold.endsWith('ed') || otherPasts().has(item.fold));
}

/** The finite verb that follows a subject ending before `at`, past adverbs and what stands between two commas; -1 when none does. */
export function verbAfter(items: readonly Item[], at: number): number {
  let next = skipAdverbs(items, at);
  if (items[next]?.people?.group) next = skipAdverbs(items, next + 1);
  // "the two" may be the beginning of a longer phrase ("the two vice ministers").
  if (items[at - 1]?.people?.group)
    while (next < at + 4 && isPlain(items[next]) && !mayBeFinite(items, next)) next += 1;
  if (mayBeFinite(items, next)) return next;
  if (items[next]?.tag !== 'comma') return -1;
  for (let close = next + 1; close < Math.min(items.length, next + ASIDE); close++) {
    const { tag, form, capital } = items[close]!;
    if (tag === 'comma') {
      const verb = skipAdverbs(items, close + 1);
      if (mayBeFinite(items, verb)) return verb;
    } else if (close > next + 1 && (tag === 'be' || tag === 'modal')) return -1;
    else if (tag === 'stop' || (tag === 'and' && items[close - 1]!.tag === 'comma')) return -1;
    else if (form && !capital && form.forms & (PAST | PRESENT) && items[close - 1]!.tag === 'people') return -1;
  }
  return -1;
}

function isPlain(item: Item | undefined): boolean {
  return item?.tag === 'word' && !item.capital;
}

/** The people whose list begins at `at`: "the Secretary", "Foreign Minister X, Y, and Z", "the Secretary and the ministers". */
export function readPeople(items: readonly Item[], at: number): PeopleList {
  const speakers: string[] = [];
  let participant = false;
  let count = 0;
  let plural = false;
  let end = at;
  let commas = 0;
  for (let next = at; ; ) {
    const people = items[next]!.people!;
    speakers.push(...people.speakers);
    participant ||= people.participant;
    plural ||= people.plural;
    count += 1;
    end = next + 1;
    // "He and his counterparts", "She and the Foreign Minister": one may be joined by others, "they" are all.
    if (people.pronoun && (people.plural || next !== at)) break;
    const following = nextInList(items, end, commas > 0);
    if (following < 0) break;
    if (items[end]!.tag === 'comma') commas += 1;
    next = following;
  }
  const conjunct = otherConjunct(items, end);
  if (conjunct > end) {
    end = conjunct;
    plural = true;
  }
  const subject = participant ? { speakers: [...new Set(speakers)], plural: plural || count > 1 } : null;
  return { end, subject };
}

/** Index of the next person of a list whose last one ended before `at`; -1 at the end of the list. */
function nextInList(items: readonly Item[], at: number, listed: boolean): number {
  let next = at;
  const comma = items[next]?.tag === 'comma';
  if (comma) next += 1;
  const joined = JOINERS.has(items[next]?.fold ?? '') || isAlongWith(items, next);
  // "thanked A, and B replied": a comma before "and" joins clauses, unless a list is running.
  if (joined && comma && !listed && JOINERS.has(items[next]!.fold)) return -1;
  if (joined) next += isAlongWith(items, next) || 1;
  else if (!comma) return -1;
  while (items[next]?.tag === 'determiner') next += 1;
  const item = items[next];
  if (!item?.people || item.possessive || item.people.pronoun || (comma && item.people.group)) return -1;
  if (joined) return next;
  // A comma alone continues a list only when the list comes to an "and".
  for (let later = next + 1; later < Math.min(items.length, next + CONJUNCT); later++) {
    const { tag, fold } = items[later]!;
    if (tag === 'and' && JOINERS.has(fold)) return items[skipDeterminers(items, later + 1)]?.people ? next : -1;
    if (tag !== 'comma' && tag !== 'people' && tag !== 'determiner') return -1;
  }
  return -1;
}

function skipDeterminers(items: readonly Item[], at: number): number {
  let next = at;
  while (items[next]?.tag === 'determiner') next += 1;
  return next;
}

/** How many items "along with", "together with", "as well as", "alongside" take at `at`; 0 when none stands there. */
function isAlongWith(items: readonly Item[], at: number): number {
  const [a, b, c] = [items[at]?.fold, items[at + 1]?.fold, items[at + 2]?.fold];
  if ((a === 'along' || a === 'together') && b === 'with') return 2;
  if (a === 'as' && b === 'well' && c === 'as') return 3;
  return a === 'alongside' ? 1 : 0;
}

/** The end of a nameless second subject ("… and ASEAN foreign ministers" pledged); `at` when there is none. */
function otherConjunct(items: readonly Item[], at: number): number {
  if (!JOINERS.has(items[at]?.fold ?? '')) return at;
  for (let next = at + 1; next < Math.min(items.length, at + CONJUNCT); next++) {
    const { tag, possessive, fold } = items[next]!;
    if (next > at + 1 && mayBeFinite(items, skipAdverbs(items, next)) && !possessive) return next;
    if (tag === 'word' && next === at + 1 && mayBeFinite(items, next)) return at;
    if (tag !== 'word' && tag !== 'determiner' && fold !== 'of') return at;
  }
  return at;
}

/** Whether the noun phrase at `at` names the talks themselves ("Discussions in Geneva …", "Their wide-ranging conversation …"). */
export function namesTalks(items: readonly Item[], at: number): boolean {
  let noun = '';
  for (let next = at; next < Math.min(items.length, at + NOUN_PHRASE); next++) {
    const { tag, fold, possessive, people } = items[next]!;
    if (people && !possessive) break;
    if (ENDS_NOUN.has(tag) || (next > at && mayBeFinite(items, next) && !talkNouns().has(fold))) break;
    if (tag === 'word' && !possessive) noun = fold;
  }
  return talkNouns().has(noun);
}
const ENDS_NOUN = new Set<Tag>([
  'preposition',
  'be',
  'have',
  'modal',
  'comma',
  'stop',
  'relative',
  'that',
  'to',
  'outsider',
]);

/** What talks do as the subject of a verb: they can only discuss. */
export function talkActs(verb: Verb, acts: readonly Act[]): readonly Act[] {
  return talkVerbs().has(verb.lemma) ? ['discuss'] : acts.filter((act) => act === 'discuss');
}

/** Participants named between two items, possessives aside. */
export function peopleBetween(items: readonly Item[], from: number, to: number): string[] {
  const ids: string[] = [];
  for (let at = from + 1; at < to; at++) {
    const { people, possessive } = items[at]!;
    if (people && !possessive) ids.push(...people.speakers);
  }
  return ids;
}
