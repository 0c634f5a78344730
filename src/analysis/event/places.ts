// Where a contact took place, and on whose margins: cities, venues and gatherings as the contact's sentence writes them.
import { CONTACT_VERBS, GATHERINGS, MONTHS, REGIONS, STATES, WEEKDAYS } from '../data/contacts';
import { placeAt } from '../data/countries';
import type { Span } from '../model';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import type { Contact } from './contact';

/** Cities that share their country's name, and are meant when someone meets "in" it. */
const CITY_STATES = new Set(['SG', 'LU', 'DJ', 'MC', 'VA', 'SM', 'HK', 'MO']);
const LINKS = new Set(['and', '&']);

/**
 * The cities and venues of the contact, as written, in order. `taken` are the officials' mentions: a place inside one ("the U.S.
 * Ambassador in Kyiv") is not where the contact was.
 */
export function findPlaces(document: TextDocument, contact: Contact, taken: readonly Span[]): string[] {
  const { tokens, text } = document;
  const places: string[] = [];
  const add = (from: number, to: number) => {
    const place = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    if (!places.includes(place)) places.push(place);
  };
  // Whoever travels, leads a delegation or is welcomed goes "to" a place.
  const travel = contact.kind === 'visit' || /^(?:led|welcomed|received|hosted)$/.test(tokens[contact.verb]!.fold);
  const last = placesEnd(tokens, contact);
  for (let at = contact.sentence.first; at < last; at++) {
    const { fold } = tokens[at]!;
    const goes = travel && fold === 'to' && (at > contact.verb || tokens[at - 1]?.fold === 'welcomed');
    const visits = travel && at === contact.verb && fold === 'visited';
    if (fold !== 'in' && fold !== 'at' && !goes && !visits && !isTripTo(tokens, at)) continue;
    if (inside(taken, tokens[at]!.start) || isOtherThing(tokens, at)) continue;
    let from = at + 1;
    // "Lyon and Paris, France": the country is both cities'.
    let whole = true;
    for (;;) {
      const to = placeEnd(tokens, from, contact.sentence.last);
      if (!to) break;
      const first = tokens[from]!.fold === 'the' ? from + 1 : from;
      const land = landEnd(tokens, to);
      add(first, land > to && whole && !standsAlone(tokens, first, to) ? land : to);
      whole &&= land > to;
      from = listNext(tokens, land);
      if (!from) break;
    }
  }
  if (places.length === 0) addGoal(document, contact, add);
  if (places.length === 0) addHouse(document, contact, add);
  return places;
}

/** Where the contact names no city, the goal of the visit that a sentence before it tells of: "… is on an official visit to Lima." */
function addGoal({ tokens }: TextDocument, contact: Contact, add: (from: number, to: number) => void): void {
  for (let at = 2; at < contact.sentence.first - 2; at++) {
    if (tokens[at]!.fold !== 'to' || tokens[at - 1]!.fold !== 'visit') continue;
    const lead = tokens.slice(Math.max(0, at - 5), at - 1).map((token) => token.fold);
    const article = lead.findLastIndex((word) => word === 'a' || word === 'an');
    if (article < 1 || lead[article - 1] !== 'on') continue;
    const to = placeEnd(tokens, at + 1, contact.sentence.first);
    if (to) add(tokens[at + 1]!.fold === 'the' ? at + 2 : at + 1, to);
  }
}

/** Where no city is named, the ministry's own house is the venue: "today at the Department of State". */
function addHouse({ tokens }: TextDocument, contact: Contact, add: (from: number, to: number) => void): void {
  for (let at = contact.sentence.first; at < contact.end - 2; at++) {
    if (!/^(?:at|to)$/.test(tokens[at]!.fold) || tokens[at + 1]!.fold !== 'the') continue;
    const from = tokens[at + 2]!.fold === 'u.s.' ? at + 3 : at + 2;
    const [one, two, three] = [tokens[from]?.fold, tokens[from + 1]?.fold, tokens[from + 2]?.fold];
    if (one === 'state' && two === 'department') add(at + 2, from + 2);
    else if (one === 'department' && two === 'of' && three === 'state') add(at + 2, from + 3);
  }
}

/** Where the country or state behind a city ends ("Doha, *Qatar*", "Manila, *the Philippines*", "Doral, *Florida*"); `end` when there is none. */
function landEnd(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== ',') return end;
  const at = tokens[end + 1]?.fold === 'the' ? end + 2 : end + 1;
  const state = stateLength(tokens, at);
  if (state > 0) return at + state;
  const land = placeAt(tokens, at);
  const last = at + (land?.length ?? 0);
  if (land?.kind !== 'name') return end;
  const behind = tokens[last];
  // "In Seoul, U.S. Envoy Roe", "Paris, France and Italy", "Paris, France’s Minister": no part of the name.
  const dated = behind && (Object.hasOwn(MONTHS, behind.fold) || WEEKDAYS.includes(behind.fold));
  const goesOn = behind && (LINKS.has(behind.fold) || (behind.capital && !dated) || /^[’']s?$/.test(behind.text));
  return goesOn ? end : last;
}

/** How many tokens the name of a state of the U.S. takes at `at`; 0 when none stands there. */
function stateLength(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first?.capital) return 0;
  if (second?.capital && STATES.has(`${first.fold} ${second.fold}`)) return 2;
  return STATES.has(first.fold) ? 1 : 0;
}

/** Whether a city is written without its country elsewhere ("today’s talks in Geneva"): that is what it is called then. */
function standsAlone(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = 0; at + last - first <= tokens.length; at++) {
    if (at === first || tokens[at]!.text !== tokens[first]!.text) continue;
    const end = at + last - first;
    const same = tokens.slice(at, end).every((token, index) => token.text === tokens[first + index]!.text);
    if (same && landEnd(tokens, end) === end && /^(?:in|to|at|from|of)$/.test(tokens[at - 1]?.fold ?? '')) return true;
  }
  return false;
}

/** Places may follow the purpose's end only in a later prepositional phrase of the contact itself; what is discussed "in Ukraine" is not. */
const placesEnd = (tokens: readonly Token[], contact: Contact) => {
  // "to Geneva, Switzerland to participate in …": the journey's goal stands before the purpose.
  let end = contact.end;
  // "… during her visit to Geneva"
  if (tokens[end]?.fold === 'during')
    for (let at = end + 1; at < Math.min(contact.sentence.last, end + 6); at++) if (isTripTo(tokens, at)) end = at + 1;
  return end;
};

/** The "to" of "his visit to", "her official trip to". */
function isTripTo(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.fold !== 'to' || !/^(?:visit|trip|travel)$/.test(tokens[at - 1]?.fold ?? '')) return false;
  return tokens.slice(Math.max(0, at - 4), at).some((token) => /^(?:his|her|their)$/.test(token.fold));
}

const inside = (taken: readonly Span[], offset: number) => taken.some(([start, end]) => offset > start && offset < end);

/** "participate in", "the situation in", "detained in": what someone else does there is not where the contact was. */
function isOtherThing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.capital) return false;
  if (
    /^(?:participat|engag|interest|result|aim|success|progress|role|increase|violence|crisis|situation|conflict|war)/.test(
      before.fold,
    )
  )
    return true;
  return before.fold.endsWith('ed') && !Object.hasOwn(CONTACT_VERBS, before.fold);
}

/** Index after the place that begins at `from`, 0 when none does. */
function placeEnd(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  if (tokens[at]?.fold === 'the') at += 1;
  const first = tokens[at];
  if (at >= last || !first?.capital || Object.hasOwn(MONTHS, first.fold)) return 0;
  // "Ambassador at Large" is a title.
  if (REGIONS.has(first.fold) || first.fold === 'large') return 0;
  let end = at;
  while (end < last) {
    const token = tokens[end]!;
    if (token.capital && !(end > at && Object.hasOwn(MONTHS, token.fold))) end += 1;
    // "Niagara-on-the-Lake"
    else if (
      token.text === '-' &&
      !token.spaced &&
      end > at &&
      tokens[end + 1]?.kind === 'word' &&
      !tokens[end + 1]!.spaced
    )
      end += 2;
    else if ((token.text === '-' || token.fold === 'of' || token.fold === 'de') && end > at && tokens[end + 1]?.capital)
      end += 1;
    else if (token.text === '.' && /^St$/.test(tokens[end - 1]?.text ?? '')) end += 1;
    else break;
  }
  // "Washington, D.C." and "Washington, DC" are one name.
  const state = tokens[end + 1]?.text ?? '';
  if (tokens[end]?.text === ',' && /^(?:D\.C\.|DC)$/.test(state)) end += 2;
  const words = tokens.slice(at, end);
  if (words.some((token) => GATHERINGS.has(token.fold) || GATHERINGS.has(token.fold.replace(/s$/, '')))) return 0;
  const country = placeAt(tokens, at);
  if (
    country &&
    // "the People’s Republic of China": a name may go on past its capitals.
    at + country.length >= end &&
    (country.kind === 'name' || country.kind === 'people' || country.kind === 'body')
  ) {
    return CITY_STATES.has(country.code) ? at + country.length : 0;
  }
  if (country?.kind === 'people') return 0;
  return end;
}

/**
 * Start of the next place of a list ("Shanghai and Beijing", "Kyiv, Lviv, and Odesa"), 0 when the list is over. What follows a comma
 * alone says where the place is ("Doral, Florida") unless the list goes on to an "and".
 */
function listNext(tokens: readonly Token[], end: number): number {
  const comma = tokens[end]?.text === ',';
  const joined = LINKS.has(tokens[comma ? end + 1 : end]?.fold ?? '');
  if (!comma && !joined) return 0;
  const at = end + (comma ? 1 : 0) + (joined ? 1 : 0);
  const name = tokens[at]?.fold === 'the' ? at + 1 : at;
  const country = placeAt(tokens, name);
  if (country?.kind === 'name' || country?.kind === 'people') return 0;
  if (!tokens[at]?.capital) return 0;
  return joined || listGoesOn(tokens, at) ? at : 0;
}

/** Whether another place follows the one at `at` after an "and". */
function listGoesOn(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (tokens[end]?.capital) end += 1;
  const comma = tokens[end]?.text === ',' ? 1 : 0;
  if (LINKS.has(tokens[end + comma]?.fold ?? '')) return tokens[end + comma + 1]?.capital ?? false;
  return comma > 0 && (tokens[end + 1]?.capital ?? false) && listGoesOn(tokens, end + 1);
}

/** The gathering on whose margins the contact took place, as written without its article; null when none is named. */
export function findMargins(document: TextDocument, contact: Contact): string | null {
  const { tokens, text } = document;
  for (let at = contact.sentence.first; at < contact.sentence.last - 2; at++) {
    const { fold } = tokens[at]!;
    if (fold !== 'margins' && fold !== 'sidelines' && fold !== 'margin') continue;
    if (tokens[at + 1]?.fold !== 'of') continue;
    let from = at + 2;
    if (/^(?:the|a|an|this|today)$/.test(tokens[from]?.fold ?? '')) from += 1;
    const to = gatheringEnd(tokens, from, contact.sentence.last);
    if (to > from) return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  }
  return null;
}

function gatheringEnd(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last) {
    const token = tokens[at]!;
    if (
      /^(?:today|yesterday|to|on|where|and|with|this|earlier|that|which|as|where)$/.test(token.fold) ||
      /^[,.;:(]$/.test(token.text)
    )
      break;
    if ((token.fold === 'in' || token.fold === 'at') && at > from) break;
    at += 1;
  }
  return at;
}
