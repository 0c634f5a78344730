// The contact: the sentence that reports it ("… met today with …") and the kind of event it makes.
import { CONTACT_NOUNS, CONTACT_VERBS, REMOTE } from '../data/contacts';
import { placeAt } from '../data/countries';
import type { EventKind } from '../model';
import type { TextDocument } from '../text/document';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { Attribution } from './attribution';

export interface Contact {
  readonly kind: Exclude<EventKind, 'none'>;
  readonly sentence: Sentence;
  /** Token index of the verb that reports it. */
  readonly verb: number;
  /** Token index, exclusive, where what is said of the contact itself ends and its purpose or the next clause begins. */
  readonly end: number;
}

/** Sentences of a body that may open with the contact. */
const HEAD = 4;

/**
 * The contact a release reports, null when it reports none: what is announced ("will travel") or hoped for is no contact.
 * Sentences of the attribution are passed over.
 */
export function findContact(document: TextDocument, attribution: Attribution | null): Contact | null {
  const after = attribution?.line ? attribution.end : 0;
  const opening = document.sentences
    .filter((sentence) => sentence.start >= after && sentence.last - sentence.first > 5)
    .slice(0, HEAD);
  for (const sentence of opening) {
    const verb = contactVerb(document.tokens, sentence);
    if (verb < 0) {
      if (isAnnouncement(document.tokens, sentence)) return null;
      continue;
    }
    const end = contactEnd(document.tokens, verb, sentence.last);
    return { kind: kindOf(document, sentence, verb, end), sentence, verb, end };
  }
  return attribution?.line && opening[0] ? titledContact(document, opening[0]) : null;
}

/** "will travel to", "is scheduled to meet": what is to come. */
function isAnnouncement(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (tokens[at]!.fold === 'will' && at < sentence.first + 60) return true;
  }
  return false;
}

/** A readout whose text opens with what was said at once ("… congratulated …"): its title alone tells of the call. */
function titledContact(document: TextDocument, sentence: Sentence): Contact | null {
  const { kind } = titleKind(document.title);
  if (kind !== 'call' && kind !== 'meeting') return null;
  return { kind, sentence, verb: sentence.first, end: contactEnd(document.tokens, sentence.first, sentence.last) };
}

function contactVerb(tokens: readonly Token[], sentence: Sentence): number {
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at]!;
    if (token.capital && at > sentence.first) continue;
    const form = verbAt(tokens, at);
    // "U.S.-hosted": part of a compound; "co-hosted" is none.
    if (tokens[at - 1]?.text === '-' && tokens[at - 2]?.fold !== 'co') continue;
    if (!form || !subjectIsPerson(tokens, sentence.first, at)) continue;
    const next = tokens[at + 1]?.fold;
    // "called on", "spoke out", "met the criteria": verbs of other meanings, but "called on President Roe" is a visit.
    if (token.fold.startsWith('call') && (next === 'for' || next === 'upon')) continue;
    if (token.fold.startsWith('call') && next === 'on' && !isCallOn(tokens, at, sentence.last)) continue;
    if (token.fold === 'launched' || token.fold === 'concluded' || form === 'hold' || form === 'attend') {
      const host = token.fold === 'hosted' || token.fold === 'hosts';
      if (!takesContactNoun(tokens, at, sentence.last) && !(host && takesPerson(tokens, at, sentence.last))) continue;
    }
    if (token.fold.startsWith('call') && !takesCapital(tokens, at, sentence.last)) continue;
    const passive = /^(?:was|were)$/.test(tokens[at - 1]?.fold ?? '');
    const guest = takesPerson(tokens, at, sentence.last) || takesVisit(tokens, at, sentence.last);
    if (form === 'receive' && !passive && !guest) continue;
    return at;
  }
  return -1;
}

/** "called on the President" with nothing asked of anyone: no "to" and verb behind, no country. */
export function isCallOn(tokens: readonly Token[], call: number, last: number): boolean {
  if (!tokens[call + 2]?.capital || placeAt(tokens, call + 2)) return false;
  for (let at = call + 3; at < Math.min(last, call + 40); at++) {
    const next = tokens[at + 1];
    if (tokens[at]!.fold === 'to' && next?.kind === 'word' && !next.capital && !/^(?:the|a|an)$/.test(next.fold))
      return false;
  }
  return true;
}

/** The form of a contact verb at a token; "co-hosted" is three tokens. */
function verbAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word') return undefined;
  return Object.hasOwn(CONTACT_VERBS, token.fold) ? CONTACT_VERBS[token.fold] : undefined;
}

/** Whether what stands before the verb in its sentence can be people: a capital word, or "they", "the two", "both". */
function subjectIsPerson(tokens: readonly Token[], first: number, verb: number): boolean {
  const before = tokens[verb - 1];
  if (
    before &&
    /^(?:will|would|to|who|which|that|has|have|had|is|are|be|not)$/.test(before.fold) &&
    before.fold !== 'had'
  )
    return false;
  for (let at = verb - 1; at >= first; at--) {
    const token = tokens[at]!;
    if (token.fold === 'that' || token.fold === 'which') return false;
    if (token.capital || token.fold === 'they' || token.fold === 'both' || token.fold === 'he' || token.fold === 'she')
      return true;
  }
  return false;
}

const takesContactNoun = (tokens: readonly Token[], verb: number, last: number) =>
  tokens
    .slice(verb + 1, Math.min(last, verb + 24))
    .some((token) => Object.hasOwn(CONTACT_NOUNS, token.fold) || REMOTE.has(token.fold));

/** "welcomed Foreign Minister X", not "welcomed the release of". */
function takesPerson(tokens: readonly Token[], verb: number, last: number): boolean {
  const object = tokens.slice(verb + 1, Math.min(last, verb + 4));
  return object.length > 1 && object[0]!.capital && object[1]!.capital;
}

/** "received a courtesy call from", "paid a visit to". */
const takesVisit = (tokens: readonly Token[], verb: number, last: number) =>
  /^an?$/.test(tokens[verb + 1]?.fold ?? '') &&
  tokens.slice(verb + 2, Math.min(last, verb + 5)).some((token) => /^(?:call|visit)$/.test(token.fold));

/** "called the foreign ministers of France": people with a country, not "called the attack cowardly". */
const takesCapital = (tokens: readonly Token[], verb: number, last: number) =>
  tokens.slice(verb + 1, Math.min(last, verb + 6)).some((token) => token.capital);

/** Where the purpose ("to discuss", "regarding") or the next clause ("and reiterated") begins. */
function contactEnd(tokens: readonly Token[], verb: number, last: number): number {
  for (let at = verb + 2; at < last; at++) {
    const { fold } = tokens[at]!;
    const next = tokens[at + 1];
    if (
      fold === 'to' &&
      next &&
      next.kind === 'word' &&
      !next.capital &&
      !/^(?:the|a|an|his|her|their)$/.test(next.fold) &&
      !goesToTalk(tokens, at + 1)
    )
      return at;
    if (
      fold === 'regarding' ||
      fold === 'about' ||
      fold === 'concerning' ||
      fold === ';' ||
      fold === 'where' ||
      fold === 'during'
    )
      return at;
    if ((fold === 'and' || fold === ',') && next && !next.capital && /(?:ed|ing)$/.test(next.fold)) return at;
    if (fold === 'and' && (next?.fold === 'they' || next?.fold === 'the')) {
      const verbAfter = tokens.slice(at + 1, at + 6).some((token) => !token.capital && /ed$/.test(token.fold));
      if (verbAfter) return at;
    }
  }
  return last;
}

/** "to meet with", "to continue talks with": no purpose but the contact itself. */
function goesToTalk(tokens: readonly Token[], verb: number): boolean {
  const behind = tokens[verb + 1]?.fold ?? '';
  if (tokens[verb]!.fold === 'meet') return behind === 'with';
  return (
    /^(?:continue|hold)$/.test(tokens[verb]!.fold) && /^(?:discussions|talks|consultations|meetings)$/.test(behind)
  );
}

function kindOf(document: TextDocument, sentence: Sentence, verb: number, end: number): Contact['kind'] {
  const { tokens } = document;
  const form = verbAt(tokens, verb);
  const said = tokens.slice(sentence.first, end).filter((token) => !token.capital || token.fold === 'video');
  const titled = titleKind(document.title);
  const remote = said.some((token, at) => REMOTE.has(token.fold) && !isOtherCall(said, at));
  if (titled.remote || remote) return 'call';
  if (titled.kind === 'visit' || titled.kind === 'event') return form === 'speak' ? 'call' : titled.kind;
  if (form === 'travel') return 'visit';
  if (form === 'speak') return titled.kind === 'meeting' ? 'meeting' : 'call';
  if (form === 'hold' || form === 'attend') {
    const noun = tokens.slice(verb + 1, sentence.last).find((token) => Object.hasOwn(CONTACT_NOUNS, token.fold));
    return (noun && CONTACT_NOUNS[noun.fold]) || 'meeting';
  }
  return 'meeting';
}

/** "to follow up on their February call": another call than the one reported; a "courtesy call" is a visit. */
const isOtherCall = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 4), at).some((token) => /^(?:their|previous|following|courtesy)$/.test(token.fold));

/** What the release's own title says of the event, before the names begin. */
function titleKind(tokens: readonly Token[]): { kind: Contact['kind'] | null; remote: boolean } {
  // "Roe Talks With …", "Roe Calls …" are verbs: a noun follows a possessive or a small word.
  const at = tokens.findIndex(
    (token, index) =>
      Object.hasOwn(CONTACT_NOUNS, token.fold) && !(token.fold === 'talks' && tokens[index + 1]?.fold === 'with'),
  );
  if (at < 0) return { kind: null, remote: false };
  const courtesy = tokens[at - 1]?.fold === 'courtesy';
  const kind = courtesy ? 'meeting' : CONTACT_NOUNS[tokens[at]!.fold]!;
  return { kind, remote: kind === 'call' || tokens.slice(0, at).some((token) => REMOTE.has(token.fold)) };
}
