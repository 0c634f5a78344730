// The clauses of a sentence, read from left to right: who is the subject, which verbs are the clause's own, and what they do.
// A verb is a head when it is the first of a clause whose subject took part, is coordinated with such a verb, or is an
// infinitive or participle that hangs on it. Verbs of embedded clauses are told by what stands before them.
import { ACT_ADJECTIVES, CHANCE_NOUNS, TALK_VERBS, WILLING_ADJECTIVES } from '../data/acts';
import { ADJECTIVAL, FREE_GERUNDS, INFINITIVE_NOUNS, LISTED_GERUNDS, NOUN_LIKE } from '../data/acts-words';
import type { Act } from '../model';
import type { Item } from './items';
import { BASE, GERUND, PAST, type Verb, words } from './lexicon';
import { readSense } from './senses';
import { before, isFinite, namesTalks, readPeople, type Subject, skipAdverbs, verbAfter } from './subjects';

export interface Head {
  /** Offset at which what it governs begins; it ends where the next head's begins. */
  readonly from: number;
  readonly acts: readonly Act[];
  readonly subject: Subject;
  /** Others the act is said of as well: with whom they met to discuss. */
  readonly others: readonly string[];
}

interface Clause {
  /** Null for those who took no part. */
  subject: Subject | null;
  /** Offset its first head governs from. */
  from: number;
  /** A fronted adjunct is being read, the subject is still to come. */
  waiting: boolean;
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

const freeGerunds = words(FREE_GERUNDS);
const listedGerunds = words(LISTED_GERUNDS);
const infinitiveNouns = words(INFINITIVE_NOUNS);
const adjectival = words(ADJECTIVAL);
const nounLike = words(NOUN_LIKE);
const talkVerbs = words(TALK_VERBS);
const chanceNouns = words(CHANCE_NOUNS);
const willing = words(WILLING_ADJECTIVES);
const actAdjectives = Object.entries(ACT_ADJECTIVES).map(([act, table]) => [act as Act, words(table)] as const);

/** The heads of a sentence, in its order. */
export function readHeads(items: readonly Item[]): Head[] {
  const heads: Head[] = [];
  /** Fronted participles, whose subject is still to come. */
  let fronted: Omit<Head, 'subject'>[] = [];

  const open = (subject: Subject | null, from: number, waiting = false): Clause => {
    if (!waiting) {
      if (subject) for (const head of fronted) heads.push({ ...head, subject });
      fronted = [];
    }
    return { subject, from, waiting, verb: -1, present: false, contact: -1, purpose: false, participle: false };
  };
  const add = (at: number, acts: readonly Act[], subject: Subject, others: readonly string[] = []) => {
    const from = heads.length === 0 || clause.verb < 0 ? Math.min(clause.from, items[at]!.start) : items[at]!.start;
    heads.push({ from, acts, subject, others });
  };
  /** Makes the verb at `at` the clause's own, and a head if it is an act. */
  const take = (at: number, verb: Verb, from = at) => {
    const { subject } = clause;
    if (subject) {
      const reading = readSense(items, at, verb, subject !== 'talks' && subject.plural);
      const acts = subject === 'talks' ? talkActs(verb, reading?.acts) : reading?.acts;
      if (acts?.length)
        add(from, acts, subject, reading?.mutual ? peopleBetween(items, at, topicAfter(items, at)) : []);
    }
    Object.assign(clause, { verb: at, contact: verb.contact ? at : -1, purpose: false, participle: false });
  };

  const start = firstWord(items);
  let clause = open(null, items[0]?.start ?? 0, true);
  let resume = start;
  const first = items[start];
  if (!first) return [];
  if (first.people && !first.possessive) {
    const list = readPeople(items, start);
    clause = open(list.subject, items[0]!.start);
    resume = list.end;
  } else if (isInverted(items, start)) clause = open('talks', items[0]!.start);
  else if (!opensAdjunct(first)) clause = open(namesTalks(items, start) ? 'talks' : null, items[0]!.start);

  for (let at = resume; at < items.length; at++) {
    const item = items[at]!;
    if (item.people) {
      if (item.possessive || !beginsClause(items, at, clause.waiting)) continue;
      const list = readPeople(items, at);
      if (verbAfter(items, list.end) < 0) continue;
      const kept = clause.waiting && fronted.length === 0;
      clause = open(list.subject, kept ? clause.from : item.start);
      at = list.end - 1;
    } else if (item.tag === 'comma' && clause.waiting) {
      const next = skipAdverbs(items, at + 1);
      if (items[next] && !items[next].people && namesTalks(items, next)) clause = open('talks', clause.from);
    } else if (item.tag === 'to') readInfinitive(at);
    else if (item.tag === 'be') readBe(at);
    else if (item.tag === 'modal') {
      if (clause.verb < 0 && !clause.waiting) clause.verb = at;
    } else if (item.form && (item.tag === 'word' || item.tag === 'have')) readVerb(at);
  }
  return heads;

  function readVerb(at: number): void {
    const { form, fold } = items[at]!;
    const { verb, forms } = form!;
    const left = before(items, at);
    const previous = items[left];
    if (forms & GERUND) return readGerund(at, left);
    if (previous?.tag === 'to' || previous?.tag === 'modal' || previous?.tag === 'not') return;
    if (items[at]!.tag === 'have' && isAuxiliary(items, at)) return;
    if (previous?.tag === 'be') return readPassive(at, left);
    if (previous?.tag === 'relative' || previous?.tag === 'that') return readRelative(at, left);
    if (previous?.tag === 'have') {
      // "has agreed" tells of this contact, "had agreed" of an earlier one.
      if (previous.fold === 'had' || clause.waiting || !(forms & PAST)) return;
      if (clause.verb < 0) take(at, verb);
      return;
    }
    if (clause.waiting) {
      readInversion(at, left);
      return;
    }
    const joined = previous?.tag === 'and' || previous?.tag === 'comma';
    if (clause.verb < 0) {
      if (!(forms & PAST) && !joined && previous?.tag !== 'people') return;
      take(at, verb);
      clause.present = !(forms & PAST);
      return;
    }
    if (!joined) return;
    if (forms & BASE && clause.purpose && governs(items, at, previous.tag === 'comma')) {
      if (clause.subject && clause.subject !== 'talks') addPurpose(at, at, verb);
      return;
    }
    if (!(forms & PAST) && (!clause.present || nounLike().has(fold))) return;
    if (readInversion(at, left)) return;
    if (clause.subject && governs(items, at, previous.tag === 'comma')) take(at, verb);
  }

  /** "…," said the Secretary. */
  function readInversion(at: number, left: number): boolean {
    const next = items[at + 1];
    if (items[left]?.tag !== 'comma' || !next?.people || next.possessive) return false;
    const list = readPeople(items, at + 1);
    const behind = items[list.end];
    if (behind && behind.tag !== 'comma' && behind.tag !== 'stop') return false;
    const sense = items[at]!.form!.verb.senses[0];
    if (sense?.act !== 'emphasize' || !list.subject) return false;
    clause = open(list.subject, items[0]!.start);
    take(at, items[at]!.form!.verb);
    return true;
  }

  /** "who" and a verb after a participant tell an act of theirs. */
  function readRelative(at: number, left: number): void {
    const { form } = items[at]!;
    if (items[left]!.fold !== 'who' || !(form!.forms & PAST)) return;
    const antecedent = items[items[left - 1]?.tag === 'comma' ? left - 2 : left - 1];
    if (!antecedent?.people?.speakers.length || antecedent.possessive) return;
    const reading = readSense(items, at, form!.verb, false);
    if (reading?.acts.length && !reading.mutual)
      heads.push({ from: items[at]!.start, acts: reading.acts, subject: antecedent.people, others: [] });
  }

  /** "was focused on", "were discussed": only what is said of the talks counts. */
  function readPassive(at: number, left: number): void {
    if (clause.verb !== left || clause.waiting || (clause.subject && clause.subject !== 'talks')) return;
    const { verb } = items[at]!.form!;
    const acts = talkActs(verb, readSense(items, at, verb, false)?.acts);
    if (acts.length && !items.slice(0, left).some((item) => item.tag === 'outsider')) add(at, acts, 'talks');
  }

  function readBe(at: number): void {
    if (clause.waiting) return;
    const left = before(items, at);
    const own = clause.verb < 0 || items[left]?.tag === 'and';
    if (clause.verb < 0) clause.verb = at;
    if (!own || !clause.subject || clause.subject === 'talks') return;
    const adjective = items[skipAdverbs(items, at + 1)]?.fold ?? '';
    for (const [act, table] of actAdjectives) if (table().has(adjective)) add(at, [act], clause.subject);
  }

  function readInfinitive(at: number): void {
    const next = skipAdverbs(items, at + 1);
    const item = items[next];
    if (!item || item.tag !== 'word' || item.capital || clause.waiting || !clause.subject) return;
    const verb = item.form && item.form.forms & BASE ? item.form.verb : undefined;
    const left = before(items, at);
    const previous = items[left]!;
    if (clause.subject === 'talks') {
      if (verb && chanceBetween(clause.verb, at)) take(next, verb, at);
      return;
    }
    const carried =
      (left === clause.verb && previous.form?.verb.carrier) ||
      (previous.fold === 'on' && left === clause.verb + 1 && items[clause.verb]?.form?.verb.lemma === 'go') ||
      (willing().has(previous.fold) && items[before(items, left)]?.tag === 'be') ||
      (/^(?:use|take|have)$/.test(items[clause.verb]?.form?.verb.lemma ?? '') && chanceBetween(clause.verb, at));
    if (carried) {
      if (verb) take(next, verb, at);
    } else if (clause.purpose) {
      if (verb && (previous.tag === 'and' || previous.tag === 'comma')) addPurpose(next, at, verb);
    } else if (clause.contact >= 0 && !infinitiveNouns().has(previous.fold)) {
      for (let between = clause.contact; between < at; between++) if (items[between]!.tag === 'relative') return;
      clause.purpose = true;
      if (verb) addPurpose(next, at, verb);
    }
  }

  /** An infinitive of purpose. "To discuss" is said of both sides, any other of the subject alone. */
  function addPurpose(at: number, from: number, verb: Verb): void {
    const reading = readSense(items, at, verb, false);
    if (!reading?.acts.length) return;
    const others = reading.acts[0] === 'discuss' ? peopleBetween(items, clause.contact, at) : [];
    add(from, reading.acts, clause.subject!, others);
  }

  function chanceBetween(from: number, to: number): boolean {
    for (let at = Math.max(0, from); at < to; at++) if (chanceNouns().has(items[at]!.fold)) return true;
    return false;
  }

  function readGerund(at: number, left: number): void {
    const { fold, form } = items[at]!;
    const { verb } = form!;
    const free = freeGerunds().has(fold);
    const previous = items[left];
    const reading = readSense(items, at, verb, false);
    if (!reading?.acts.length) return;
    const { acts } = reading;
    if (clause.waiting) {
      const opens = at === start || left === start || (left === firstWord(items) && previous?.tag === 'parallel');
      if (
        opens ||
        (fronted.length > 0 &&
          (previous?.tag === 'and' || previous?.tag === 'comma') &&
          (free || listedGerunds().has(fold)))
      )
        fronted.push({ from: items[at]!.start, acts, others: [] });
      return;
    }
    if (previous?.people && items[left - 1]?.fold === 'with' && previous.people.participant) {
      heads.push({ from: items[at]!.start, acts, subject: previous.people, others: [] });
      return;
    }
    if (!clause.subject || clause.subject === 'talks' || !hangsOn(at, left, free)) return;
    heads.push({ from: items[at]!.start, acts, subject: clause.subject, others: [] });
    clause.participle = true;
  }

  /** Whether the gerund tells what the subject did besides, rather than belonging to a list or a noun. */
  function hangsOn(at: number, left: number, free: boolean): boolean {
    const previous = items[left]!;
    const verb = clause.verb < 0 ? undefined : items[clause.verb]?.form?.verb;
    if (previous.fold === 'by' && verb?.by) return true;
    if (previous.fold === 'in' && verb?.lemma === 'join') return true;
    if (left === clause.verb && verb?.lemma === 'continue') return true;
    if (!free && !listedGerunds().has(items[at]!.fold)) return false;
    if (previous.tag === 'parallel') return true;
    if (previous.tag === 'and') return clause.participle || (free && items[left - 1]?.tag === 'comma');
    return previous.tag === 'comma' && (free || !inGerundList(items, at));
  }
}

/** Index of the sentence's first word that is neither a sign, a conjunction nor an adverb ("Additionally, …"). */
function firstWord(items: readonly Item[]): number {
  let at = 0;
  while (/^(?:stop|and|adverb|comma)$/.test(items[at]?.tag ?? '')) at += 1;
  return at;
}

function opensAdjunct({ tag, form }: Item): boolean {
  if (tag === 'preposition' || tag === 'subordinate' || tag === 'parallel' || tag === 'to') return true;
  return form !== undefined && (form.forms & GERUND) > 0;
}

/** "Also discussed were …". */
function isInverted(items: readonly Item[], start: number): boolean {
  const { form } = items[start]!;
  return form !== undefined && (form.forms & PAST) > 0 && items[skipAdverbs(items, start + 1)]?.tag === 'be';
}

/** Whether people at `at` may be the subject of a new clause, by what stands before them. */
function beginsClause(items: readonly Item[], at: number, waiting: boolean): boolean {
  let left = before(items, at);
  if (items[left]?.tag === 'determiner') left = before(items, left);
  const previous = items[left];
  if (!previous) return true;
  if (previous.tag === 'comma' || previous.tag === 'stop' || previous.tag === 'and' || previous.tag === 'parallel')
    return true;
  if (previous.tag === 'relative') return items[left - 1]?.tag === 'preposition';
  return waiting && previous.tag === 'word' && previous.capital;
}

function talkActs(verb: Verb, acts: readonly Act[] | undefined): readonly Act[] {
  if (talkVerbs().has(verb.lemma)) return ['discuss'];
  return acts?.filter((act) => act === 'discuss') ?? [];
}

/** "have" before a participle. */
function isAuxiliary(items: readonly Item[], at: number): boolean {
  const next = items[skipAdverbs(items, at + 1)];
  return next?.tag === 'be' || (next !== undefined && isFinite(items, items.indexOf(next)) && next.tag === 'word');
}

/** Whether a coordinated verb has an object or complement of its own, so that it is no participle before a noun or after one. */
function governs(items: readonly Item[], at: number, comma: boolean): boolean {
  const { fold } = items[at]!;
  const next = items[skipAdverbs(items, at + 1)];
  if (!next || next.tag === 'stop') return !comma && !adjectival().has(fold) && !nounLike().has(fold);
  const particle = items[at]!.form!.verb.senses.some((sense) => sense.next?.split(' ').includes(next.fold));
  if (particle) return true;
  if (next.fold === 'by') return false;
  if (adjectival().has(fold) || nounLike().has(fold))
    return (
      next.tag === 'determiner' ||
      next.tag === 'people' ||
      next.tag === 'that' ||
      next.capital ||
      ((next.tag === 'to' || next.fold === 'on' || next.fold === 'with') && fold !== 'shared' && !nounLike().has(fold))
    );
  return !(comma && (next.tag === 'preposition' || next.tag === 'comma'));
}

/** Whether a gerund after a comma continues a list ("the importance of ending …, recognizing …, and building …"). */
function inGerundList(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.tag === 'that') return false;
  for (let earlier = at - 2; earlier > 0; earlier--) {
    const { tag, fold, form } = items[earlier]!;
    if (
      tag === 'stop' ||
      (form && form.forms & PAST && !(form.forms & GERUND) && isFinite(items, earlier) && tag === 'word')
    )
      return false;
    if (tag === 'word' && fold.endsWith('ing') && fold.length > 5 && items[earlier - 1]!.tag === 'preposition')
      return true;
  }
  return false;
}

function topicAfter(items: readonly Item[], at: number): number {
  for (let next = at + 1; next < items.length; next++)
    if (/^(?:about|on|regarding|concerning)$/.test(items[next]!.fold)) return next;
  return items.length;
}

/** Participants named between two items, possessives aside. */
function peopleBetween(items: readonly Item[], from: number, to: number): string[] {
  const ids: string[] = [];
  for (let at = from + 1; at < to; at++) {
    const { people, possessive } = items[at]!;
    if (people && !possessive) ids.push(...people.speakers);
  }
  return ids;
}
