// Who took part, as countries and organisations: those of the named participants, and delegations named only by their office.
import { GATHERINGS } from '../data/contacts';
import { placeAt } from '../data/countries';
import type { Span } from '../model';
import type { Cast } from '../officials/officials';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import type { Contact } from './contact';

/** Offices whose holders come as a delegation: "the foreign ministers of X and Y", "representatives from Z". */
const OFFICES =
  /^(?:ministers?|secretar(?:y|ies)|officials?|counterparts?|leaders?|representatives?|delegations?|delegates?|ambassadors?|presidents?|envoys?|directors?|advisors?|advisers?|chiefs?|heads?|parliamentarians?)$/;
/** Tokens of the longest list of countries that is read: two dozen, with their forms of state. */
const LONGEST_LIST = 160;
/** Words that end the list of those who took part. */
const STOPS =
  /^(?:in|at|on|to|during|regarding|about|today|yesterday|where|following|ahead|before|after|who|which|that|by|via)$/;
/** People of no office: their country sent no party. */
const PRIVATE =
  /^(?:civil|families|family|activists?|survivors?|citizens?|nationals?|students?|journalists?|advocates?|defenders?|refugees|entrepreneurs|victims?|labor|business|community|youth|diaspora|religious|opposition)$/;

/** Sorted codes of those who took part in the contact, the U.S. included where a U.S. official did. */
export function findParties(document: TextDocument, contact: Contact, cast: Cast): string[] {
  const parties = new Set<string>();
  const taken: Span[] = [];
  for (const official of cast.officials) {
    taken.push(...official.mentions);
    if (official.participant && official.country && isSent(official)) parties.add(official.country);
  }
  const named = cast.officials.filter((official) => official.participant).length;
  const { tokens } = document;
  const { first } = contact.sentence;
  for (const code of delegations(tokens, first, contact.end, coverOf(tokens, first, contact.end, taken)))
    parties.add(code);
  if (parties.size < 2 || named < 2) {
    const { title } = document;
    for (const code of delegations(title, 0, title.length, new Set())) parties.add(code);
  }
  return [...parties].sort();
}

/** Whether an official speaks for their country: the leader of an opposition does not. */
const isSent = ({ role, titles }: Cast['officials'][number]) =>
  role === 'official' && !(titles.length > 0 && titles.every((title) => /\bopposition\b/i.test(title)));

/** Codes of countries that stand with an office in a stretch of tokens, outside the named mentions. */
function delegations(tokens: readonly Token[], from: number, to: number, taken: ReadonlySet<Token>): Set<string> {
  const codes = new Set<string>();
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (!OFFICES.test(token.fold) || taken.has(token)) continue;
    // "on the margins of the ASEAN foreign ministers’ meeting": another event's people.
    if (isOfGathering(tokens, from, at)) continue;
    if (tokens.slice(Math.max(from, at - 4), at).some((before) => PRIVATE.test(before.fold))) continue;
    for (const code of [...codesBefore(tokens, from, at, taken), ...codesAfter(tokens, at, to, taken)]) codes.add(code);
  }
  return codes;
}

function isOfGathering(tokens: readonly Token[], from: number, office: number): boolean {
  // "participated in the G7 Foreign Ministers’ Meeting"
  const [mark, thing] = [tokens[office + 1], tokens[office + 2]];
  if (mark?.kind === 'sign' && !mark.spaced && /^[’']s?$/.test(mark.text) && GATHERINGS.has(thing?.fold ?? ''))
    return true;
  for (let at = office - 1; at >= Math.max(from, office - 9); at--)
    if (/^(?:margins?|sidelines?)$/.test(tokens[at]!.fold)) return true;
  return false;
}

/** "German, UK, and French counterparts", "ASEAN foreign ministers": a list that ends at the office. */
function codesBefore(tokens: readonly Token[], from: number, office: number, taken: ReadonlySet<Token>): string[] {
  const codes: string[] = [];
  let start = office;
  const first = Math.max(from, office - LONGEST_LIST);
  while (
    start > first &&
    !STOPS.test(tokens[start - 1]!.fold) &&
    tokens[start - 1]!.fold !== 'with' &&
    !taken.has(tokens[start - 1]!)
  )
    start -= 1;
  for (let at = start; at < office; ) {
    const place = placeAt(tokens, at);
    if (place) codes.push(place.code);
    else if (Object.hasOwn(RULERS, tokens[at]!.fold)) codes.push(RULERS[tokens[at]!.fold]!);
    at += place?.length ?? 1;
  }
  return codes;
}

/** Those who rule a country without being called its government. */
const RULERS: Readonly<Record<string, string>> = { taliban: 'AF' };

/** "foreign ministers of France, Germany and Italy", "Foreign Ministers from Costa Rica, …": a list that begins after of or from. */
function codesAfter(tokens: readonly Token[], office: number, to: number, taken: ReadonlySet<Token>): string[] {
  const codes: string[] = [];
  let at = office + 1;
  if (!/^(?:of|from|representing)$/.test(tokens[at]?.fold ?? '')) return codes;
  const end = Math.min(to, office + LONGEST_LIST);
  for (at += 1; at < end; ) {
    const token = tokens[at]!;
    if (STOPS.test(token.fold) || taken.has(token)) break;
    const place = placeAt(tokens, at);
    if (place) codes.push(place.code);
    else if (!/^(?:the|and|as|well|both|of|,|\(|\))$/.test(token.fold) && !token.capital && codes.length > 0) break;
    at += place?.length ?? 1;
  }
  return codes;
}

/** The tokens of a stretch that belong to named mentions. */
function coverOf(tokens: readonly Token[], from: number, to: number, taken: readonly Span[]): Set<Token> {
  const cover = new Set<Token>();
  const spans = [...taken].sort((a, b) => a[0] - b[0]);
  let next = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    while (next < spans.length && spans[next]![1] < token.end) next += 1;
    if (next < spans.length && token.start >= spans[next]![0]) cover.add(token);
  }
  return cover;
}
