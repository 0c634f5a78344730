// Whom a person acts for, by the words beside their name, by those they stand with, or by what the text says of them.
import { type Place, placeAt } from '../data/countries';
import { HOME_TITLES } from '../data/titles';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import type { Mention } from './mentions';
import type { Person } from './people';

const HOSTS: readonly (readonly [end: string, code: string])[] = [
  ['gov.uk', 'GB'],
  ['canada.ca', 'CA'],
  ['gc.ca', 'CA'],
  ['gov.au', 'AU'],
  ['govt.nz', 'NZ'],
  ['europa.eu', 'EU'],
  ['nato.int', 'NATO'],
  ['ireland.ie', 'IE'],
  ['gov.ie', 'IE'],
  ['gov.in', 'IN'],
  ['go.jp', 'JP'],
  ['go.kr', 'KR'],
  ['gov.sg', 'SG'],
  ['un.org', 'UN'],
];

/** The country whose ministry speaks: of the site the release stands on, else the U.S. */
export function homeOf(url: string | null): string {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  return HOSTS.find(([end]) => host === end || host.endsWith(`.${end}`))?.[1] ?? 'US';
}

/** The codes of people, in their order; null for whom the text does not tell. `titled` are the people of the release's title. */
export function findCountries(
  document: TextDocument,
  people: readonly Person[],
  titled: readonly Person[],
  home: string,
): (string | null)[] {
  const codes: (string | null)[] = people.map((person) => ownPlace(person)?.code ?? null);
  const owner = new Map<Mention, number>();
  for (const [index, person] of people.entries()) for (const mention of person.mentions) owner.set(mention, index);
  const ordered = [...owner.keys()].sort((a, b) => a.first - b.first);

  for (const [index, person] of people.entries()) {
    if (codes[index] || !isHomeTitled(person)) continue;
    const joined = joinedCode(person.mentions[0]!, ordered, owner, codes);
    codes[index] = joined && joined !== home && !isHomeOnly(person) ? joined : home;
  }
  for (const [index, person] of people.entries()) {
    if (codes[index]) continue;
    const joined = person.mentions
      .map((mention) => joinedCode(mention, ordered, owner, codes))
      .find((code) => code && code !== home);
    const first = person.mentions[0]!;
    if (joined && first.core && !isSovereign(first.core)) codes[index] = joined;
  }
  for (const [index, person] of people.entries()) {
    if (codes[index]) continue;
    const inTitle = titled.find((one) => one.words.at(-1) === person.words.at(-1));
    codes[index] =
      (inTitle && ownPlace(inTitle)?.code) || byKin(people, codes, index) || byText(document, person, codes, home);
  }
  return codes;
}

function ownPlace(person: Person): Place | null {
  const places = person.mentions.map((mention) => mention.place).filter((place) => place !== null);
  return places[0] ?? null;
}

const isSovereign = (core: string) =>
  /\b(?:president|king|queen|pope|emir|sultan)$/.test(core) && !/\bvice\b/.test(core);

const isHomeTitled = (person: Person) =>
  person.mentions.some((mention) =>
    mention.titles.some((title) => HOME_TITLES.some((home) => title.toLowerCase().startsWith(home))),
  ) || person.mentions.some((mention) => mention.core === 'secretary');

/** Titles that only the home country has in this form. */
const isHomeOnly = (person: Person) =>
  person.mentions.some((mention) =>
    mention.titles.some((title) =>
      /^(?:deputy )?secretary of (?:state|defense)|^(?:under|assistant) secretary of state/i.test(title),
    ),
  );

/** The country of the person a mention is joined to, through those it is joined to in turn. */
function joinedCode(
  mention: Mention,
  ordered: readonly Mention[],
  owner: ReadonlyMap<Mention, number>,
  codes: readonly (string | null)[],
): string | null {
  let at = ordered.indexOf(mention);
  while (at > 0 && ordered[at]!.joined) {
    at -= 1;
    const code = codes[owner.get(ordered[at]!)!];
    if (code) return code;
  }
  return null;
}

/** A spouse or kin of the same family name. */
function byKin(people: readonly Person[], codes: readonly (string | null)[], index: number): string | null {
  const family = people[index]!.words.at(-1);
  const kin = people.findIndex((person, at) => at !== index && codes[at] && person.words.at(-1) === family);
  return kin < 0 ? null : codes[kin]!;
}

/** Words that follow a head of state's name where the release speaks for them. */
const HOME_WORDS =
  /^(?:commitment|leadership|vision|support|announcement|invitation|agenda|initiative|strategy|summit|goal|goals|plan|proposal|request|budget|direction|call|pledge|intent|intention|priority|priorities|determination|desire|message|letter|envoy|upcoming|historic|strong|order|executive|build|trip|travel|policy)$/;
const HOME_VERBS =
  /^(?:committed|announced|made|has|signed|directed|convened|launched|asked|hosted|believes|looks|is|and)$/;
const THEIR_WORDS =
  /^(?:assassination|condolences|family|inauguration|inaugurated|elected|election|election's|reelection|re-election|people|government|coup|transition|unity)$/;
const WAR = /^(?:war|invasion|aggression|invade|invading|attack|attacks|assault|onslaught|offensive)$/;

/** The country of a person named without one, from the words around all their mentions. */
function byText(
  document: TextDocument,
  person: Person,
  codes: readonly (string | null)[],
  home: string,
): string | null {
  const { tokens } = document;
  const privately = person.mentions.every((mention) => mention.private);
  if (privately) return null;
  const around = (mention: Mention, before: number, after: number) =>
    tokens.slice(Math.max(0, mention.first - before), mention.last + after);
  if (person.mentions.some((mention) => isWarring(around(mention, 6, 12)))) return aggressor(tokens);

  const title = person.mentions.find((mention) => mention.core)?.core ?? '';
  if (!title) return null;
  const others = codes.filter((code) => code && code !== home);
  const other = others.length > 0 ? mostFrequent(others as string[]) : null;
  if (!/\b(?:president|lady)$/.test(title)) return other ?? null;
  let score = 0;
  for (const mention of person.mentions) {
    const after = tokens.slice(mention.last, mention.last + 8);
    const possessive = /^['’]s$/i.test(after[0]?.text ?? '');
    if (possessive && after.some((token) => HOME_WORDS.test(token.fold))) score += 1;
    if (!possessive && HOME_VERBS.test(after[0]?.fold ?? '')) score += 1;
    if (around(mention, 10, 10).some((token) => THEIR_WORDS.test(token.fold))) score -= 2;
  }
  return score < 0 && other ? other : home;
}

const isWarring = (tokens: readonly Token[]) =>
  tokens.some((token) => WAR.test(token.fold)) &&
  tokens.some((token) => /^(?:['’]s|hold|holding|his|end|against)$/i.test(token.fold));

/** Who wages the war of a text: the country whose war, invasion or aggression it names; null when it names none. */
function aggressor(tokens: readonly Token[]): string | null {
  const codes: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const place = placeAt(tokens, at);
    if (!place) continue;
    const after = tokens.slice(at + place.length, at + place.length + 8);
    const possessive = /^['’]s$/i.test(after[0]?.text ?? '');
    const warring = after.findIndex((token) => WAR.test(token.fold));
    if (
      (possessive || place.kind === 'people') &&
      warring >= 0 &&
      !after.slice(0, warring).some((token) => token.capital || token.text === ',')
    )
      codes.push(place.code, place.code);
    // "hold X accountable for its war"
    if (
      /^(?:accountable|to)$/.test(after[0]?.fold ?? '') &&
      /^hold(?:ing)?$/.test(tokens[at - 1]?.fold ?? '') &&
      tokens.slice(at, at + 20).some((token) => WAR.test(token.fold))
    )
      codes.push(place.code);
    at += place.length - 1;
  }
  return codes.length > 0 ? mostFrequent(codes) : null;
}

function mostFrequent(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
