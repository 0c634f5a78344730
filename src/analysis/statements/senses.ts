// What a verb does where it stands: its senses tried against the words that follow.
import { CONDITIONS, CONSEQUENCES, DEFENCES, MEASURES } from '../data/acts';
import { ON_OCCASION } from '../data/acts-words';
import type { Act } from '../model';
import type { Item } from './items';
import { nounActs, PAST, type Verb, words } from './lexicon';

export interface Meaning {
  /** One act, or two where two nouns share a verb ("expressed concern and condolences"). */
  readonly acts: readonly Act[];
  readonly mutual: boolean;
}

const consequences = words(CONSEQUENCES);
const measures = words(MEASURES);
const defences = words(DEFENCES);
const conditions = words(CONDITIONS);
const onOccasion = words(ON_OCCASION);
const tables = new Map<string, ReadonlySet<string>>();
const CLAUSE = 40;
const OBJECT = 16;

/** What the verb at `at` does, or undefined when it is no act there. `together`: its subject is two or more. */
export function readSense(items: readonly Item[], at: number, verb: Verb, together: boolean): Meaning | undefined {
  if (verb.lemma === 'call' && isVisit(items, at)) return undefined;
  for (const sense of verb.senses) {
    const next = sense.next ? nextOf(items, at, sense.next) : at;
    if (next < 0) continue;
    if (sense.later && !laterIs(items, at, sense.later)) continue;
    if (sense.noun && !objectNoun(items, next, (word) => (has(sense.noun!, word) ? [] : undefined))) continue;
    let acts: readonly Act[] = sense.act ? [sense.act] : [];
    if (sense.nouns) {
      const found = nounsOf(items, next, sense.nouns, PASSES_ON.has(verb.lemma));
      if (!found) continue;
      if (!sense.act) acts = found;
    }
    if (sense.together && together) acts = [sense.together];
    if (sense.threat && threatens(items, at)) acts = [sense.threat];
    return { acts, mutual: sense.mutual ?? false };
  }
  return undefined;
}

/** "called on the President": nothing is asked of anybody, so it is a visit paid. */
function isVisit(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.fold !== 'on') return false;
  const guest = items[at + 2]?.tag === 'determiner' ? items[at + 3] : items[at + 2];
  if (!guest?.people || guest.possessive) return false;
  for (let next = at + 3; next < items.length; next++) {
    const { tag } = items[next]!;
    if (tag === 'stop') return true;
    if (tag === 'to' && items[next + 1]?.tag === 'word' && !items[next + 1]!.capital) return false;
  }
  return true;
}

function has(table: string, word: string): boolean {
  let set = tables.get(table);
  if (!set) {
    set = new Set(table.split(' '));
    tables.set(table, set);
  }
  return set.has(word);
}

/** Index of the one of these words that follows at once, adverbs aside; -1 when none does. */
function nextOf(items: readonly Item[], at: number, table: string): number {
  for (let next = at + 1; next < items.length; next++) {
    const { tag, fold } = items[next]!;
    if (has(table, fold)) return next;
    if (tag !== 'adverb' && fold !== 'it') return -1;
  }
  return -1;
}

/** Whether the words stand later in what the verb governs, whoever it was said to between. */
function laterIs(items: readonly Item[], at: number, table: string): boolean {
  const end = Math.min(items.length, at + CLAUSE);
  for (let next = at + 1; next < end; next++) {
    const { tag, fold, form } = items[next]!;
    if (has(table, fold)) return fold !== 'on' || isTopic(items, next + 1);
    if (tag === 'stop' || tag === 'relative' || tag === 'parallel' || tag === 'subordinate') return false;
    if (form && form.forms & PAST && items[next - 1]!.tag === 'and') return false;
    if (tag === 'to' && next > at + 1 && items[next + 1]?.tag === 'word' && !items[next + 1]!.capital) return false;
  }
  return false;
}

/** Whether "on" leads to a topic rather than to a day, a means or an occasion. */
function isTopic(items: readonly Item[], at: number): boolean {
  for (let next = at; next < Math.min(items.length, at + 4); next++) {
    const { tag, fold } = items[next]!;
    if (onOccasion().has(fold) || /^\d/.test(fold)) return false;
    if (tag === 'preposition') return true;
  }
  return at < items.length;
}

/** The first word of the verb's object for which `test` gives something. Passes over "with X" and "to X". */
function objectNoun<T>(
  items: readonly Item[],
  at: number,
  test: (word: string, index: number) => T | undefined,
): T | undefined {
  const end = Math.min(items.length, at + OBJECT);
  for (let next = at + 1; next < end; next++) {
    const { tag, fold, possessive, people } = items[next]!;
    if (people) continue;
    if (beginsNext(items, next)) return undefined;
    if (!possessive) {
      const found = test(fold, next);
      if (found !== undefined) return found;
    }
    if (tag === 'to' || fold === 'with') {
      const behind = items[next + 1];
      if (!behind?.people && !behind?.capital && behind?.tag !== 'determiner') return undefined;
    } else if (tag === 'comma') {
      if (!joinsAdjectives(items, at, next)) return undefined;
    } else if ((tag === 'preposition' && fold !== 'of') || tag === 'stop' || tag === 'that') return undefined;
    else if (tag === 'relative' || tag === 'subordinate' || tag === 'parallel' || tag === 'modal' || tag === 'be')
      return undefined;
  }
  return undefined;
}

/** "shared her plans and *emphasized* their importance": the next verb, with an object of its own. */
function beginsNext(items: readonly Item[], at: number): boolean {
  const { form } = items[at]!;
  if (!form || !(form.forms & PAST) || items[at - 1]!.tag !== 'and') return false;
  return /^(?:determiner|that|people)$/.test(items[at + 1]?.tag ?? '');
}

/** "candid, substantive, and constructive discussions": commas among the words that lead to the object's noun. */
function joinsAdjectives(items: readonly Item[], verb: number, comma: number): boolean {
  for (let at = verb + 1; at < Math.min(items.length, comma + 8); at++) {
    const { tag, fold, form } = items[at]!;
    if (nounActs(fold)?.includes('discuss')) return at > comma;
    if (tag === 'word' ? form && form.forms & PAST && at > comma : !/^(?:determiner|adverb|comma|and)$/.test(tag))
      return false;
  }
  return false;
}

/** Verbs that pass on what another says. */
const PASSES_ON = new Set(['convey', 'relay', 'share', 'deliver', 'send', 'provide', 'give']);

/** The acts that the nouns of the object say, of those the verb can carry. */
function nounsOf(items: readonly Item[], at: number, allowed: readonly Act[], passes: boolean): Act[] | undefined {
  const actOf = (word: string) => nounActs(word)?.find((act) => allowed.includes(act));
  let index = at;
  const first = objectNoun(items, at, (word, where) => {
    index = where;
    return actOf(word);
  });
  if (!first) return undefined;
  // Words that another sent are passed on, not said ("conveyed President Roe’s thanks"); "his and the President’s" are said.
  for (let next = at + 1; passes && next < index; next++) {
    if (/^(?:his|her|their)$/.test(items[next]!.fold)) break;
    const { people, possessive } = items[next]!;
    if (people && possessive && !people.participant) return undefined;
  }
  if (first === 'emphasize' && wishesRecovery(items, index)) return ['condole'];
  const acts = [first];
  const owned = ownedNoun(items, index, actOf);
  if (owned && owned !== first) acts.push(owned);
  else if (items[index + 1]?.tag === 'and') {
    for (let next = index + 2; next < Math.min(items.length, index + 5); next++) {
      const { fold, tag, form } = items[next]!;
      const second = actOf(fold);
      if (second && second !== first && second !== 'emphasize') acts.push(second);
      if (second || (tag !== 'word' && tag !== 'determiner') || (form && form.forms & PAST)) break;
    }
  }
  return acts;
}

/** "… his gratitude for X and *his concern* about Y": a further noun of the same verb, told by its possessive. */
function ownedNoun(items: readonly Item[], noun: number, actOf: (word: string) => Act | undefined): Act | undefined {
  for (let at = noun + 1; at < Math.min(items.length, noun + CLAUSE); at++) {
    const { tag, form } = items[at]!;
    if (tag === 'stop' || tag === 'relative' || tag === 'that') return undefined;
    if (tag === 'and') {
      const owned = /^(?:his|her|their)$/.test(items[at + 1]?.fold ?? '');
      for (let next = at + (owned ? 2 : 1); next < Math.min(items.length, at + 5); next++) {
        const act = actOf(items[next]!.fold);
        if (act) return owned || isFelt(items, next, act) ? act : undefined;
        if (items[next]!.tag !== 'word') break;
      }
    } else if (tag === 'word' && form && form.forms & PAST && items[at - 1]!.tag === 'and') return undefined;
  }
  return undefined;
}

/** "support for X and *concern over* Y": what is felt is the speaker's, while support or commitment may be another's still. */
function isFelt(items: readonly Item[], noun: number, act: Act): boolean {
  return FELT.has(act) && /^(?:about|at|for|over|regarding|that|to|with)$/.test(items[noun + 1]?.fold ?? '');
}
const FELT: ReadonlySet<Act> = new Set<Act>(['concern', 'condole', 'condemn', 'thank', 'congratulate']);

function wishesRecovery(items: readonly Item[], at: number): boolean {
  if (!items[at]!.fold.startsWith('wish')) return false;
  for (let next = at + 1; next < Math.min(items.length, at + OBJECT); next++)
    if (items[next]!.fold === 'recovery') return true;
  return false;
}

function threatens(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < Math.min(items.length, at + CLAUSE); next++) {
    if (items[next]!.tag === 'stop') return false;
    const { fold, tag } = items[next]!;
    if (consequences().has(fold)) return true;
    // "… would take measures": what is to come if nothing changes. "ready to take steps to deepen" is a plan.
    if (tag === 'modal' && /^(?:will|would)$/.test(fold) && takesMeasures(items, at, next)) return true;
  }
  return false;
}

/** "absent changes, it would require the United States to take measures": announced under a condition, or in defence. */
function takesMeasures(items: readonly Item[], verb: number, modal: number): boolean {
  const stop = items.findIndex(({ tag }, at) => at > modal && tag === 'stop');
  const end = Math.min(stop < 0 ? items.length : stop, modal + CLAUSE);
  const take = items.findIndex(({ fold }, at) => at > modal && at < end && fold === 'take');
  if (take < 0 || !items.slice(take, take + 5).some(({ fold }) => measures().has(fold))) return false;
  return (
    items.slice(take, end).some(({ fold }) => defences().has(fold)) ||
    items.slice(verb, modal).some(({ fold }) => conditions().has(fold))
  );
}
