// Titles that a text gives a person beside their name: "in his role as Chair", "on her appointment as Foreign Minister".
import { placeAt } from '../data/countries';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import { headOf } from './heads';
import type { Run } from './names';
import type { Person } from './people';
import { isPossessive } from './signs';
import { readTitles, type TitleRun } from './titles';
import { NAMED } from './untitled';

/** What one holds an office by. */
const HOLDINGS = new Set(
  'appointment capacity confirmation designation election inauguration nomination reappointment reelection role selection tenure term'.split(
    ' ',
  ),
);

/** Adds to people the titles that the text says they hold or were given: those of whoever is named last before "his" or "her", and the country. */
export function addRoles(
  { tokens, sentences }: TextDocument,
  people: readonly Person[],
  countries: (string | null)[],
): void {
  const named = mentionsOf(people);
  let sentence = 0;
  for (let at = 3; at < tokens.length - 1; at++) {
    if (tokens[at]!.fold !== 'as') continue;
    while (sentences[sentence]!.last <= at) sentence += 1;
    const standing = named.get(sentence) ?? [];
    // "nominated Jane Roe as Ambassador"
    const given =
      tokens[at - 1]!.capital &&
      standing.find(({ first, last }) => last === at && NAMED.has(tokens[first - 1]?.fold ?? ''));
    if (given)
      for (const title of titlesOf(tokens, roleAt(tokens, at + 1, tokens.length))) given.person.titles.add(title);
    if (!HOLDINGS.has(tokens[at - 1]!.fold)) continue;
    const owner = [at - 2, at - 3].find((pos) => /^(?:his|her)$/.test(tokens[pos]!.fold));
    if (owner === undefined) continue;
    const { first, last } = sentences[sentence]!;
    const run = roleAt(tokens, at + 1, last);
    const person = run && lastNamed(tokens, standing, first, owner);
    if (!person || person.gender === (tokens[owner]!.fold === 'his' ? 'she' : 'he')) continue;
    for (const title of titlesOf(tokens, run)) person.titles.add(title);
    const land = placeAt(tokens, at + 1);
    const index = people.indexOf(person);
    if (land && !land.organisation) countries[index] ??= land.code;
  }
}

/** The titles at `at`, an article before them or not; null where they are somebody else's or none. */
function roleAt(tokens: readonly Token[], at: number, limit: number): TitleRun | null {
  let first = /^(?:the|an?)$/.test(tokens[at]?.fold ?? '') ? at + 1 : at;
  // "as Ruritania’s next president"
  const land = placeAt(tokens, first);
  const next = first + (land?.length ?? 0);
  if (land && isPossessive(tokens[next]) && /^(?:next|new|first)$/.test(tokens[next + 1]?.fold ?? '')) first = next + 2;
  else if (!tokens[first]?.capital) return null;
  const run = readTitles(tokens, first, limit);
  return run && !run.plural && !(run.last < limit && tokens[run.last]!.capital) ? run : null;
}

/** As written, and with the organisation an office is of: "ASEAN Special Envoy". */
function titlesOf(tokens: readonly Token[], run: TitleRun | null): string[] {
  if (!run) return [];
  const place = placeAt(tokens, run.first);
  if (!place?.organisation) return [...run.titles];
  const house = tokens.slice(run.first, run.first + place.length).map((token) => token.text);
  return run.titles.map((title, index) => (index === 0 ? `${house.join(' ')} ${title}` : title));
}

interface Standing extends Run {
  readonly person: Person;
}

/** Who is named in each sentence, and where. */
function mentionsOf(people: readonly Person[]): Map<number, Standing[]> {
  const named = new Map<number, Standing[]>();
  for (const person of people)
    for (const { first, last, sentence } of person.mentions) {
      const standing = named.get(sentence);
      if (standing) standing.push({ person, first, last });
      else named.set(sentence, [{ person, first, last }]);
    }
  return named;
}

/** Whoever is named last between two tokens, unless a title without a name, or a name that we know nobody by, comes after. */
function lastNamed(tokens: readonly Token[], standing: readonly Standing[], first: number, end: number): Person | null {
  let found: Person | null = null;
  let last = first;
  for (const one of standing)
    if (one.last <= end && one.last > last) {
      found = one.person;
      last = one.last;
    }
  return found && !hasOther(tokens, last, end) ? found : null;
}

/** Whether a title or two capitals that are no place stand between two tokens. */
function hasOther(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const place = placeAt(tokens, at);
    if (place) {
      at += place.length - 1;
      continue;
    }
    const { capital, spaced } = tokens[at]!;
    if (capital && (headOf(tokens[at]!) || (at > first && spaced && tokens[at - 1]!.capital))) return true;
  }
  return false;
}
