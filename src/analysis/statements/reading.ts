// The state of reading one sentence: the clause at hand and the heads found so far.
import type { Act } from '../model';
import type { Item } from './items';
import { nounActs, type Verb } from './lexicon';
import { readSense } from './senses';
import type { Subject } from './subjects';
import { peopleBetween, skipAdverbs, talkActs } from './subjects';

/** A verb or noun that makes a statement, and who makes it. */
export interface Head {
  /** Offset at which what it governs begins; it ends where the next head's begins. */
  readonly from: number;
  readonly acts: readonly Act[];
  readonly subject: Subject;
  /** Others the act is said of as well: with whom they met to discuss. */
  readonly others: readonly string[];
}

export interface Clause {
  /** Null for those who took no part. */
  readonly subject: Subject | null;
  /** Offset its first head governs from. */
  readonly from: number;
  /** A fronted adjunct is being read, the subject is still to come. */
  readonly waiting: boolean;
  /** Index of its latest verb; -1 before the first. */
  verb: number;
  /** Told in the present. */
  present: boolean;
  /** Index of the contact verb that infinitives of purpose hang on; -1 when there is none. */
  contact: number;
  /** Such an infinitive has been read. */
  purpose: boolean;
  /** The latest head is a participle. */
  participle: boolean;
}

export interface Reading {
  readonly items: readonly Item[];
  readonly heads: Head[];
  /** Fronted participles, whose subject is still to come ("Noting …, the Secretary …"). */
  fronted: Omit<Head, 'subject'>[];
  /** Index of the sentence's first word that carries meaning. */
  readonly start: number;
  clause: Clause;
}

/** Begins a clause; fronted participles go to its subject. */
export function openClause(reading: Reading, subject: Subject | null, from: number): void {
  if (subject) for (const head of reading.fronted) reading.heads.push({ ...head, subject });
  reading.fronted = [];
  reading.clause = newClause(subject, from, false);
}

export function newClause(subject: Subject | null, from: number, waiting: boolean): Clause {
  return { subject, from, waiting, verb: -1, present: false, contact: -1, purpose: false, participle: false };
}

/** Adds a head at the item `at`; the first of a clause governs what stands before it as well. */
export function addHead(
  { items, heads, clause }: Reading,
  at: number,
  acts: readonly Act[],
  subject: Subject,
  others: readonly string[] = [],
): void {
  const { start } = items[at]!;
  const from = heads.length === 0 || clause.verb < 0 ? Math.min(clause.from, start) : start;
  heads.push({ from, acts, subject, others });
}

/** Makes the verb at `at` the clause's own, and a head that governs from `from` if it is an act there. */
export function takeVerb(reading: Reading, at: number, verb: Verb, from = at): void {
  const { items, clause } = reading;
  const { subject } = clause;
  const receives = verb.lemma === 'welcome' && receivesPeople(items, at);
  const plural = subject !== null && subject !== 'talks' && subject.plural;
  const sense = subject && !receives ? readSense(items, at, verb, plural) : undefined;
  if (subject && sense) {
    const acts = subject === 'talks' ? talkActs(verb, sense.acts) : sense.acts;
    if (acts.length)
      addHead(reading, from, acts, subject, sense.mutual || isShared(items, at, acts[0]!) ? company(reading, at) : []);
  } else if (subject === 'talks') {
    const acts = talkActs(verb, []);
    if (acts.length) addHead(reading, from, acts, subject);
  }
  // "welcomed the Minister to Washington to discuss" is a contact, "welcomed efforts to end the war" is none.
  const meets = verb.contact && (verb.lemma !== 'welcome' || items[skipAdverbs(items, at + 1)]?.tag === 'people');
  // "called on all to support it" asks; "called on the Minister to discuss it" is a visit.
  const asks = sense?.acts[0] === 'discuss' || sense?.acts[0] === 'urge';
  const contact = meets && !asks ? at : -1;
  const topic = contact >= 0 && subject && subject !== 'talks' ? talksFor(items, at) : -1;
  if (topic >= 0) addHead(reading, at, ['discuss'], subject!, peopleBetween(items, at, topic));
  Object.assign(clause, { verb: at, contact, purpose: topic >= 0, participle: false });
}

/** "agreed with the Minister that", "reviewed with him plans": done together, unlike "raised with the Minister". */
function isShared(items: readonly Item[], at: number, act: Act): boolean {
  const { lemma } = items[at]!.form!.verb;
  if (!SHARED.has(act) || lemma === 'raise' || lemma === 'ask') return false;
  return items[skipAdverbs(items, at + 1)]?.fold === 'with';
}
const SHARED: ReadonlySet<Act> = new Set<Act>(['discuss', 'agree', 'emphasize']);

/** "met with X *for discussions on* Y": index of the topic, -1 where the contact is for none. */
function talksFor(items: readonly Item[], at: number): number {
  for (let next = at + 1; next < items.length; next++) {
    const { tag, fold } = items[next]!;
    if (tag === 'stop' || tag === 'to' || tag === 'relative' || tag === 'that' || tag === 'parallel') return -1;
    if (fold !== 'for') continue;
    for (let noun = next + 1; noun < Math.min(items.length, next + 9); noun++) {
      if (isTalk(items[noun]!)) return ABOUT.test(items[noun + 1]?.fold ?? '') ? noun + 1 : -1;
      if (!/^(?:word|determiner|adverb|comma|and)$/.test(items[noun]!.tag)) break;
    }
  }
  return -1;
}

const ABOUT = /^(?:about|on|regarding|concerning|over|focused|focusing|covering|centered|to)$/;
const isTalk = ({ fold, capital }: Item) =>
  !capital && (nounActs(fold)?.includes('discuss') ?? false) && !/^(?:view|note|idea|stock|opinion)/.test(fold);

/** "welcomed the Minister to Washington": a contact, and no act. */
function receivesPeople(items: readonly Item[], at: number): boolean {
  const next = skipAdverbs(items, at + 1);
  const guest = items[next]?.tag === 'determiner' ? items[next + 1] : items[next];
  return guest?.people?.participant === true && !guest.possessive;
}

const TOPIC = /^(?:about|on|regarding|concerning)$/;

/** Index of the "with" of "… Minister X, *with* whom she discussed"; -1 where none leads to the verb at `at`. */
function withWhom(items: readonly Item[], at: number): number {
  for (let back = at - 1; back > Math.max(0, at - 5); back--)
    if (items[back]!.fold === 'whom') return items[back - 1]!.fold === 'with' ? back - 1 : -1;
  return -1;
}

/** Where the list of people that ends before `end` begins. */
function listStart(items: readonly Item[], end: number): number {
  let at = end;
  while (at > 0 && /^(?:people|comma|and|determiner)$/.test(items[at - 1]!.tag)) at -= 1;
  return at;
}

/** With whom a discussion is said to have been: "spoke *with X* about", "discussed *with X* the …", "met *with X* and discussed". */
function company({ items, clause }: Reading, at: number): string[] {
  if (clause.contact >= 0) return peopleBetween(items, clause.contact, at);
  const whom = withWhom(items, at);
  if (whom >= 0) return peopleBetween(items, listStart(items, whom) - 1, whom);
  let topic = at + 1;
  while (topic < items.length && !TOPIC.test(items[topic]!.fold) && items[topic]!.tag !== 'stop') topic += 1;
  const next = skipAdverbs(items, at + 1);
  // "discussed X's talks with Y" names no company: for verbs with an object "with" must come first.
  for (let from = next; from < topic; from++) {
    if (items[from]!.fold === 'with') return peopleBetween(items, from, topic);
    if (items[from]!.people || items[from]!.tag === 'comma') break;
  }
  return [];
}
