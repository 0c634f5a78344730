// Whom a person acts for, by the words beside their name, by those they stand with, or by what the text says of them.
import { HOME_HONORIFICS, MONARCHIES, SOLE_OFFICES } from '../data/affiliation';
import { type Place, placeAt, placeEndingAt } from '../data/countries';
import { HOME_ENVOYS, HOME_OFFICES, LOCAL_OFFICES } from '../data/titles';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import { headsOfState } from './heads-of-state';
import type { Mention } from './mentions';
import { companion } from './nearest-place';
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

/** Names of ministries that sign what wires copy, as they stand in a first line. */
const SIGNATURES: readonly (readonly [name: string, code: string])[] = [
  ['Global Affairs Canada', 'CA'],
  ['Foreign, Commonwealth & Development Office', 'GB'],
  ['Foreign & Commonwealth Office', 'GB'],
];

/** The country whose ministry speaks: of the site the release stands on or the ministry it is signed by, else the U.S. */
export function homeOf({ release, text, paragraphs }: TextDocument): string {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(release.url ?? '')?.[1]?.toLowerCase() ?? '';
  const site = HOSTS.find(([end]) => host === end || host.endsWith(`.${end}`));
  if (site) return site[1];
  const head = `${release.byline ?? ''} ${text.slice(0, Math.min(paragraphs[0]?.end ?? 0, 200))}`;
  return SIGNATURES.find(([name]) => head.includes(name))?.[1] ?? 'US';
}

/**
 * The codes of people, in their order; null for whom the text does not tell. `titled` gives the people of the release's title
 * where it has the given word. In a `spoken` text, which goes from country to country, nobody is counted with the one it names
 * most: only with one that is named beside them time and again.
 */
export function findCountries(
  document: TextDocument,
  people: readonly Person[],
  titled: (word: string) => readonly Person[],
  home: string,
  spoken: boolean,
): (string | null)[] {
  const codes = people.map((person) => ownCode(person));
  const owner = new Map<Mention, number>();
  for (const [index, person] of people.entries()) for (const mention of person.mentions) owner.set(mention, index);
  const ordered = [...owner.keys()].sort((a, b) => a.first - b.first);
  const places = new Map(ordered.map((mention, at) => [mention, at]));
  const joined = (mention: Mention) => joinedCode(places.get(mention)!, ordered, owner, codes);
  const settle = (decide: (person: Person, index: number) => string | null) => {
    for (const [index, person] of people.entries()) codes[index] ??= decide(person, index);
  };

  const beside = (person: Person) => person.mentions.map(joined).find((one) => one !== null && one !== home) ?? null;

  settle((person) => tailCode(places.get(person.mentions[0]!)!, ordered));
  settle((person) => ledCode(document.tokens, person));
  settle((person) => (isHomeOnly(person) ? home : null));
  settle((person) => (isEnvoy(person) || isSovereign(person) ? null : beside(person)));
  settle((person) => {
    const family = person.words.at(-1)!;
    const same = titled(family).find((one) => one.words.at(-1) === family);
    return same ? ownCode(same) : null;
  });
  settle((person, index) => {
    const kin = people.findIndex((one, at) => at !== index && codes[at] && one.words.at(-1) === person.words.at(-1));
    return kin < 0 ? null : codes[kin]!;
  });
  if (codes.every((code) => code !== null)) return codes;
  const { title } = document;
  const topics = new Set(placesIn(title, 0, title.length, home));
  const topic = topics.size === 1 ? [...topics][0]! : null;
  const settled = headsOfState(document, people, codes, home, topic, spoken);
  if (spoken)
    settle((person, index) => (settled.has(index) || isEnvoy(person) ? null : companion(document, person, home)));
  const others = mostFrequent(codes.filter((code): code is string => code?.length === 2 && code !== home));
  settle((person, index) => {
    if (
      settled.has(index) ||
      isEnvoy(person) ||
      spoken ||
      (person.mentions.every((mention) => !mention.core) && !isGuest(document, person))
    )
      return null;
    // The ministry of another home names its own people without saying whose they are; whom they met is another's.
    if (home !== 'US')
      return isMet(document, person) || isCongratulated(document, person)
        ? (tripCode(document, person, home) ?? others ?? topic ?? home)
        : home;
    const guesses = [tripCode(document, person, home), others, topic];
    return guesses.find((code) => code && (!isHeir(person) || MONARCHIES.has(code))) ?? null;
  });
  settle((person, index) => {
    if (settled.has(index) || !isEnvoy(person)) return null;
    return beside(person) ?? (isLocal(person) ? topic : null) ?? home;
  });
  return codes;
}

function ownCode(person: Person): string | null {
  const place = person.mentions.find((mention) => mention.place)?.place;
  if (place) return place.code;
  for (const title of person.titles) if (OF_THE_UN.test(title)) return 'UN';
  if (isEuropesVoice(person)) return 'EU';
  for (const { core } of person.mentions) if (SOLE_OFFICES[core]) return SOLE_OFFICES[core];
  for (const style of person.styles) if (HOME_HONORIFICS[style]) return HOME_HONORIFICS[style];
  return null;
}

const OF_THE_UN = /\bof the (?:UN )?Secretary[- ]General\b/;

/** "High Representative/Vice-President": an office that the European Union alone has. */
const isEuropesVoice = (person: Person) => {
  if (person.titles.size === 0) return false;
  const titles = [...person.titles].join(' ').toLowerCase();
  return (
    /\bhr\b|\bhrvp\b/.test(titles) || (titles.includes('high representative') && /\bvice[ -]president\b/.test(titles))
  );
};

const isSovereign = (person: Person) => {
  const { core } = person.mentions[0]!;
  return !core || (/\b(?:president|king|queen|pope|emir|sultan)$/.test(core) && !/\bvice\b/.test(core));
};

/** A crown prince: of a monarchy, whatever country was spoken of before. */
const isHeir = (person: Person) => /\bcrown prince(?:ss)?$/.test(person.mentions[0]!.core);

/** Openings of titles with a space before them, so that they are found at the beginning of a word alone. */
const spaced = (openings: readonly string[]) => openings.map((opening) => ` ${opening}`);
const ENVOYS = spaced(HOME_ENVOYS);
const LOCALS = spaced(LOCAL_OFFICES);

/** The titles of a person in small letters, each behind a space. */
function spacedTitles(person: Person): string[] {
  const titles: string[] = [];
  for (const { core } of person.mentions) if (core) titles.push(` ${core}`);
  for (const title of person.titles) titles.push(` ${title.toLowerCase()}`);
  return titles;
}

/** Whether one of a person's titles has one of these words within. */
const isLocal = (person: Person) => spacedTitles(person).some((title) => LOCALS.some((words) => title.includes(words)));

const isEnvoy = (person: Person) =>
  ![...person.titles].some((title) => TO_HERE.test(title)) &&
  (person.titles.has('Representative') ||
    spacedTitles(person).some(
      (title) =>
        ENVOYS.some((words) => title.includes(words)) ||
        LOCALS.some((words) => title.includes(words)) ||
        HOME_OFFICES.some((words) => title.startsWith(words, 1)),
    ));
/** Whoever is sent to a country is not its own. */
const TO_HERE = /^ambassador to the (?:united states|u\.s\.)/i;

/** Titles that only the home country has in this form. */
const isHomeOnly = (person: Person) => {
  const titles = person.mentions.flatMap((mention) => mention.titles);
  return (
    titles.some((title) => HOME_ONLY.test(title)) ||
    (titles.length > 0 && titles.every((title) => title.toLowerCase() === 'secretary'))
  );
};
const HOME_ONLY =
  /^(?:acting )?(?:deputy )?secretary of (?:state$|state for management|defense|homeland)|^(?:acting |principal |senior |deputy )*(?:under|assistant) secretary\b|^(?:acting )?deputy secretary(?! general)\b|^special presidential|^national security council/i;

/** The foreign country of the person a mention is joined to, through those it is joined to in turn. */
function joinedCode(
  place: number,
  ordered: readonly Mention[],
  owner: ReadonlyMap<Mention, number>,
  codes: readonly (string | null)[],
): string | null {
  let at = place;
  while (at > 0 && ordered[at]!.joined) {
    at -= 1;
    const code = codes[owner.get(ordered[at]!)!];
    // Whose organisation one is of says nothing of the next.
    if (code && (code.length === 2 || code === 'NATO')) return code;
  }
  return null;
}

/** In a list by countries ("A and B of X, C and D of Y") the country that C waits for; null in other lists. */
function tailCode(place: number, ordered: readonly Mention[]): string | null {
  let at = place;
  if (ordered[at]!.tail || !ordered[at]!.joined || !ordered[at - 1]?.tail) return null;
  while (ordered[at + 1]?.joined && !ordered[at]!.tail) at += 1;
  return ordered[at]!.tail ? ordered[at]!.place!.code : null;
}

/** "The Ruritanian delegation was led by Jane Roe, and the Freedonian delegation by John Doe": whose the delegation is. */
function ledCode(tokens: readonly Token[], { mentions: [mention] }: Person): string | null {
  let at = mention!.first - 1;
  if (tokens[at]?.fold !== 'by') return null;
  at -= 1;
  while (/^(?:was|were|led|headed)$/.test(tokens[at]?.fold ?? '')) at -= 1;
  return tokens[at]?.fold === 'delegation' ? (placeEndingAt(tokens, at)?.[1].code ?? null) : null;
}

/** An officer without an office, met with: "she met with General Roe". */
function isGuest({ tokens }: TextDocument, { mentions: [mention] }: Person): boolean {
  return mention!.titles.length > 0 && /^(?:with|met)$/.test(tokens[mention!.first - 1]?.fold ?? '');
}

/** Whether a person is met with or called on where first named, and no subject. */
function isMet({ tokens, sentences }: TextDocument, person: Person): boolean {
  const { first, sentence } = person.mentions[0]!;
  const before = tokens.slice(sentences[sentence]!.first, first).map((token) => token.fold);
  return before.some((word, at) => word === 'with' || word === 'met' || (word === 'on' && before[at - 1] === 'called'));
}

/** "congratulations on the new Government under Prime Minister Roe": what a ministry sends abroad. */
const isCongratulated = ({ tokens, sentences }: TextDocument, { mentions: [mention] }: Person) =>
  tokens
    .slice(Math.max(sentences[mention!.sentence]!.first, mention!.first - 12), mention!.first)
    .some((token) => token.fold.startsWith('congratulat'));

/** The one foreign country that a person's sentence, else the sentences of the paragraph before it, name: where a trip went. */
function tripCode(document: TextDocument, person: Person, home: string): string | null {
  const { sentences, tokens } = document;
  const first = person.mentions[0]!.first;
  const at = person.mentions[0]!.sentence;
  for (let back = at; back >= 0 && back > at - 4 && sentences[back]!.paragraph === sentences[at]!.paragraph; back--) {
    const codes = new Set(placesIn(tokens, sentences[back]!.first, back === at ? first : sentences[back]!.last, home));
    if (codes.size > 0) return codes.size === 1 ? [...codes][0]! : null;
  }
  return null;
}

/** Codes of the foreign countries named between two tokens. */
function placesIn(tokens: readonly Token[], first: number, last: number, home: string): string[] {
  const codes: string[] = [];
  for (let at = first; at < last; at++) {
    const place: Place | null = placeAt(tokens, at);
    if (!place) continue;
    // "Clarkston, Georgia" is the state's.
    const state = place.code === 'GE' && tokens[at - 1]?.text === ',';
    if (place.code !== home && !place.organisation && !state) codes.push(place.code);
    at += place.length - 1;
  }
  return codes;
}

/** The code that comes most often, the first of equals; null of none. */
export function mostFrequent(codes: readonly string[]): string | null {
  if (codes.length === 0) return null;
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
