// Finite verbs: which of them are the clause's own.
import { ACT_ADJECTIVES } from '../data/acts';
import { ADJECTIVAL, FIRM, NOUN_LIKE } from '../data/acts-words';
import type { Act } from '../model';
import type { Item } from './items';
import { BASE, PAST, words } from './lexicon';
import { addPurpose } from './nonfinite';
import { addHead, openClause, type Reading, takeVerb } from './reading';
import { readSense } from './senses';
import { before, mayBeFinite, namesTalks, readPeople, skipAdverbs, talkActs } from './subjects';

const adjectival = words(ADJECTIVAL);
const nounLike = words(NOUN_LIKE);
const firm = words(FIRM);
const actAdjectives = Object.entries(ACT_ADJECTIVES).map(([act, table]) => [act as Act, words(table)] as const);

/** Reads the verb form at `at`, a gerund aside: the first of its clause, a coordinated one, or none of the clause's. */
export function readFinite(reading: Reading, at: number): void {
  const { items, clause } = reading;
  const { form, fold, tag } = items[at]!;
  const { verb, forms } = form!;
  const left = before(items, at);
  const previous = items[left];
  const past = (forms & PAST) > 0;
  if (tag === 'have' && isAuxiliary(items, at)) return;
  switch (previous?.tag) {
    case 'to':
    case 'modal':
    case 'not':
      return;
    case 'be':
      readPassive(reading, at, left);
      return;
    case 'relative':
    case 'that':
      readRelative(reading, at, left);
      return;
    case 'have':
      // "has agreed" tells of this contact, "had agreed" of an earlier one.
      if (past && previous.fold !== 'had' && !clause.waiting && clause.verb < 0) takeVerb(reading, at, verb);
      return;
  }
  if (readInversion(reading, at, left) || clause.waiting) return;
  const joined = previous?.tag === 'and' || previous?.tag === 'comma' || previous?.fold === ';';
  if (clause.verb < 0) {
    if (!past && !joined && previous?.tag !== 'people') return;
    takeVerb(reading, at, verb);
    clause.present = !past;
    return;
  }
  if (!joined || !clause.subject || !governs(items, at, previous!.tag === 'comma')) return;
  if (previous!.tag === 'and' && isState(items, at, left)) return;
  if (forms & BASE && clause.purpose) addPurpose(reading, at, at, verb);
  else if (past || (clause.present && !nounLike().has(fold))) takeVerb(reading, at, verb);
}

/** "was grateful for", "were concerned about". */
export function readBe(reading: Reading, at: number): void {
  const { items, clause } = reading;
  if (clause.waiting) {
    if (isOnAgenda(reading, at)) addHead(reading, at, ['discuss'], 'talks');
    return;
  }
  const own = clause.verb < 0 || items[before(items, at)]?.tag === 'and';
  if (own && clause.subject && clause.subject !== 'talks') {
    const adjective = items[skipAdverbs(items, at + 1)]?.fold ?? '';
    for (const [act, table] of actAdjectives) if (table().has(adjective)) addHead(reading, at, [act], clause.subject);
    if (clause.subject.plural && areAtOne(items, at)) addHead(reading, at, ['agree'], clause.subject);
  }
  if (own && items[reading.start]!.fold === 'there' && items[at]!.fold === 'was' && agreementAt(items, at + 1))
    addHead(reading, at, ['agree'], 'talks');
  if (clause.verb < 0) clause.verb = at;
}

/** "were aligned on", "were agreed that", "were in full agreement on". */
function areAtOne(items: readonly Item[], be: number): boolean {
  const at = skipAdverbs(items, be + 1);
  const { fold } = items[at] ?? { fold: '' };
  if (fold === 'aligned' || fold === 'agreed') return /^(?:on|that|in|to)$/.test(items[at + 1]?.fold ?? '');
  return fold === 'in' && agreementAt(items, at + 1);
}

/** "broad agreement on", "full accord that": a noun of agreement, an adjective or two before it. */
function agreementAt(items: readonly Item[], at: number): boolean {
  for (let noun = at; noun < Math.min(items.length, at + 4); noun++) {
    const { tag, fold } = items[noun]!;
    if (/^(?:agreement|accord|consensus)$/.test(fold)) return true;
    if (tag !== 'word' && tag !== 'determiner' && tag !== 'adverb') return false;
  }
  return false;
}

/** "On the agenda were trade and security", "Among the topics discussed was trade": the verb comes before its subject. */
function isOnAgenda({ items, start, heads }: Reading, be: number): boolean {
  if (heads.length > 0) return false;
  const { fold } = items[start]!;
  if (fold === 'on') return items[be - 1]?.fold === 'agenda';
  return fold === 'among' && namesTalks(items, start + 1);
}

/** "…," said the Secretary. */
function readInversion(reading: Reading, at: number, left: number): boolean {
  const { items } = reading;
  const next = items[at + 1];
  const { verb } = items[at]!.form!;
  if (items[left]?.tag !== 'comma' || !next?.people || next.possessive) return false;
  const list = readPeople(items, at + 1);
  const behind = items[list.end];
  if (!list.subject || verb.senses[0]?.act !== 'emphasize') return false;
  if (behind && behind.tag !== 'comma' && behind.tag !== 'stop') return false;
  openClause(reading, list.subject, items[0]!.start);
  takeVerb(reading, at, verb);
  return true;
}

/** "who" and a verb, after a participant, tell an act of theirs. */
function readRelative({ items, heads }: Reading, at: number, left: number): void {
  const { form, start } = items[at]!;
  if (items[left]!.fold !== 'who' || !(form!.forms & PAST)) return;
  const antecedent = items[items[left - 1]?.tag === 'comma' ? left - 2 : left - 1];
  if (!antecedent?.people?.speakers.length || antecedent.possessive) return;
  const sense = readSense(items, at, form!.verb, false);
  if (sense?.acts.length && !sense.mutual)
    heads.push({ from: start, acts: sense.acts, subject: antecedent.people, others: [] });
}

/** "was focused on", "were discussed": only what is said of the talks counts; "was joined by X to discuss" is a contact. */
function readPassive(reading: Reading, at: number, left: number): void {
  const { items, clause } = reading;
  const { verb } = items[at]!.form!;
  if (clause.verb !== left || clause.waiting) return;
  if (clause.subject && clause.subject !== 'talks') {
    if (verb.contact) clause.contact = at;
    return;
  }
  if (items[reading.start]!.fold === 'it' && verb.senses[0]?.act === 'agree') addHead(reading, at, ['agree'], 'talks');
  if (items.slice(0, left).some((item) => item.tag === 'outsider')) return;
  const acts = talkActs(verb, readSense(items, at, verb, false)?.acts ?? []);
  if (acts.length) addHead(reading, at, acts, 'talks');
}

/** "are united and resolved to": an adjective beside another after "be". */
function isState(items: readonly Item[], at: number, and: number): boolean {
  return adjectival().has(items[at]!.fold) && items[before(items, and - 1)]?.tag === 'be';
}

/** "have" before a participle: "open" in "had open discussions" is the base of a verb, and none. */
function isAuxiliary(items: readonly Item[], at: number): boolean {
  const next = skipAdverbs(items, at + 1);
  const { tag, form } = items[next] ?? {};
  return tag === 'be' || (tag === 'word' && mayBeFinite(items, next) && (!form || (form.forms & PAST) > 0));
}

/** Whether a coordinated verb has an object or complement of its own, so that it is no participle before or after a noun. */
function governs(items: readonly Item[], at: number, comma: boolean): boolean {
  const { fold, form } = items[at]!;
  if (comma && form!.verb.senses.length === 0) return false;
  const next = items[skipAdverbs(items, at + 1)];
  const doubtful = adjectival().has(fold) || nounLike().has(fold);
  if (!next || next.tag === 'stop') return !comma && !doubtful;
  if (form!.verb.senses.some((sense) => sense.next?.split(' ').includes(next.fold))) return true;
  if (next.fold === 'by') return false;
  if (!doubtful) return !comma || (next.tag !== 'preposition' && next.tag !== 'comma');
  if (next.tag === 'determiner' || next.tag === 'people' || next.tag === 'that' || next.capital) return true;
  // "and pledged continued support": what is pledged may have an adjective first.
  if (!comma && firm().has(fold) && next.tag === 'word') return true;
  return !comma && !nounLike().has(fold) && fold !== 'shared' && /^(?:to|on|with)$/.test(next.fold);
}
