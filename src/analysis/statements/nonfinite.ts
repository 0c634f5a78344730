// Infinitives and participles: which of them tell a further act of the clause's subject.
import { CHANCE_NOUNS, WILLING_ADJECTIVES } from '../data/acts';
import { FREE_GERUNDS, INFINITIVE_NOUNS, LISTED_GERUNDS } from '../data/acts-words';
import { GROUP_NOUNS } from '../data/references';
import type { Item } from './items';
import { BASE, PAST, type Verb, words } from './lexicon';
import { addHead, type Reading, takeVerb } from './reading';
import { readSense } from './senses';
import { before, peopleBetween, skipAdverbs } from './subjects';

const freeGerunds = words(FREE_GERUNDS);
const listedGerunds = words(LISTED_GERUNDS);
const infinitiveNouns = words(INFINITIVE_NOUNS);
const chanceNouns = words(CHANCE_NOUNS);
const willing = words(WILLING_ADJECTIVES);

/** Reads the "to" at `at`: an infinitive of purpose after a contact, one that another verb hands its act to, or neither. */
export function readInfinitive(reading: Reading, at: number): void {
  const { items, clause } = reading;
  const next = skipAdverbs(items, at + 1);
  const item = items[next];
  if (item?.tag !== 'word' || item.capital || clause.waiting || !clause.subject) return;
  const verb = item.form && item.form.forms & BASE ? item.form.verb : undefined;
  const left = before(items, at);
  const previous = items[left]!;
  if (isCarried(reading, at, left)) {
    if (verb) takeVerb(reading, next, verb, at);
  } else if (clause.subject === 'talks') return;
  else if (clause.purpose) {
    if (verb && mayFollowPurpose(reading, left)) addPurpose(reading, next, at, verb, true);
  } else if (clause.contact >= 0 && (!infinitiveNouns().has(previous.fold) || isCallHeld(reading, left))) {
    for (let between = clause.contact; between < at; between++) if (items[between]!.tag === 'relative') return;
    clause.purpose = true;
    if (verb) addPurpose(reading, next, at, verb);
  }
}

/** A further infinitive after one of purpose: "to discuss X and to urge Y", "to begin to", "… with representatives to discuss". */
function mayFollowPurpose({ items }: Reading, left: number): boolean {
  const { tag, fold, form } = items[left]!;
  if (tag === 'and' || tag === 'comma') return true;
  return GROUP_NOUNS.has(fold) || (form?.verb.carrier === true && items[before(items, left)]?.tag === 'to');
}

/** "held a call today to discuss": the call is the contact, and nobody's "call to". */
function isCallHeld({ items, clause }: Reading, noun: number): boolean {
  return /^calls?$/.test(items[noun]!.fold) && /^h[eao]/.test(items[clause.contact]!.fold);
}

/** Whether the infinitive is what the subject did: "continued to", "was pleased to", "used the meeting to". */
function isCarried({ items, clause }: Reading, at: number, left: number): boolean {
  const previous = items[left]!;
  const own = items[clause.verb];
  const lemma = own?.form?.verb.lemma ?? '';
  // "The visit was an opportunity to discuss", but not "The visit shows the will to address".
  if (clause.subject === 'talks') return clause.verb >= 0 && chanceNouns().has(items[beforeAgent(items, left)]!.fold);
  if (left === clause.verb) return previous.form?.verb.carrier ?? false;
  if (lemma === 'go' && previous.fold === 'on' && left === clause.verb + 1) return true;
  if (willing().has(previous.fold)) return items[before(items, left)]?.tag === 'be';
  return (lemma === 'use' || lemma === 'take' || lemma === 'have') && hasChance(items, clause.verb, at);
}

/** Index of the noun before "for the ministers", or of the item at `left` itself. */
function beforeAgent(items: readonly Item[], left: number): number {
  let at = left;
  while (at > 1 && (items[at]!.people || items[at]!.tag === 'determiner')) at -= 1;
  return at > 0 && items[at]!.fold === 'for' ? at - 1 : left;
}

function hasChance(items: readonly Item[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (chanceNouns().has(items[at]!.fold)) return true;
  return false;
}

/**
 * Adds an infinitive of purpose. "To discuss" is said of both sides, any other of the subject alone. A `further` one governs nothing
 * before it.
 */
export function addPurpose(reading: Reading, at: number, from: number, verb: Verb, further = false): void {
  const { items, clause } = reading;
  const sense = readSense(items, at, verb, false);
  if (!sense?.acts.length || !clause.subject) return;
  const others = sense.acts[0] === 'discuss' ? peopleBetween(items, clause.contact, at) : [];
  if (further) reading.heads.push({ from: items[from]!.start, acts: sense.acts, subject: clause.subject, others });
  else addHead(reading, from, sense.acts, clause.subject, others);
}

/** Reads the gerund at `at`. */
export function readGerund(reading: Reading, at: number): void {
  const { items, clause, heads } = reading;
  const left = before(items, at);
  const previous = items[left];
  const sense = readSense(items, at, items[at]!.form!.verb, false);
  if (!sense?.acts.length) return;
  const head = { from: items[at]!.start, acts: sense.acts, others: [] };
  if (clause.waiting) {
    if (isFronted(reading, at, left)) reading.fronted.push(head);
  } else if (
    previous?.people?.participant &&
    items[left - (items[left - 1]?.tag === 'determiner' ? 2 : 1)]?.fold === 'with'
  )
    heads.push({ ...head, subject: previous.people });
  else if (clause.purpose && previous?.form?.verb.carrier && items[before(items, left)]?.tag === 'to')
    addPurpose(reading, at, left, items[at]!.form!.verb);
  else if (clause.subject && clause.subject !== 'talks' && hangsOn(reading, at, left)) {
    heads.push({ ...head, subject: clause.subject });
    clause.participle = true;
  }
}

/** Whether a gerund before the subject tells an act: "Noting …", "While welcoming …", and what is coordinated with them. */
function isFronted({ items, start, fronted }: Reading, at: number, left: number): boolean {
  if (at === start || (left === start && items[left]!.tag === 'parallel')) return true;
  // "In addition to discussing trade, she commended"
  if (left === start + 2 && items[start]!.fold === 'in' && items[start + 1]!.fold === 'addition') return true;
  const tag = items[left]?.tag;
  return fronted.length > 0 && (tag === 'and' || tag === 'comma') && mayHang(items[at]!);
}

function mayHang({ fold }: Item): boolean {
  return freeGerunds().has(fold) || listedGerunds().has(fold);
}

/** Whether the gerund tells what the subject did besides, rather than belonging to a list or a noun. */
function hangsOn({ items, clause }: Reading, at: number, left: number): boolean {
  const previous = items[left]!;
  const verb = items[clause.verb]?.form?.verb;
  const free = freeGerunds().has(items[at]!.fold);
  if (previous.fold === 'by' && verb?.by) return true;
  if (previous.fold === 'in' && (verb?.lemma === 'join' || items[left - 1]?.fold === 'united')) return true;
  if (left === clause.verb && verb?.lemma === 'continue') return true;
  if (!mayHang(items[at]!)) return false;
  if (previous.tag === 'parallel') return true;
  if (previous.tag === 'and') return clause.participle || (free && items[left - 1]?.tag === 'comma');
  return previous.tag === 'comma' && (free || !inGerundList(items, at));
}

/** Whether a gerund after a comma continues a list ("the importance of ending …, recognizing …, and building …"). */
function inGerundList(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.tag === 'that') return false;
  for (let earlier = at - 2; earlier > 0; earlier--) {
    const { tag, fold, form } = items[earlier]!;
    if (tag === 'stop' || (tag === 'word' && form && form.forms & PAST)) return false;
    if (tag === 'word' && fold.endsWith('ing') && fold.length > 5 && items[earlier - 1]!.tag === 'preposition')
      return true;
  }
  return false;
}
