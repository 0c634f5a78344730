// The people of a release: who is named, what they hold, whom they act for, and what the text's short forms refer to.
import { MONARCHIES } from '../data/affiliation';
import type { Attribution } from '../event/attribution';
import type { Contact } from '../event/contact';
import type { Kind, Official } from '../model';
import { clean } from '../text/clean';
import { readDocument, type TextDocument } from '../text/document';
import { fold, tokenize } from '../text/tokens';
import { findCountries, homeOf } from './affiliation';
import { findMentions, type Mention } from './mentions';
import { findParticipants } from './participants';
import { gatherPeople, type Person } from './people';
import { findReferences } from './references';
import { addRoles } from './roles';
import { titlesOf } from './titling';
import { findUntitled } from './untitled';

/** Words that stand for people without naming them: "the Secretary", "they", "both sides". Resolved to officials' ids. */
export interface Reference {
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Ids of the officials meant, in the order of the cast; empty when the text does not tell. */
  readonly people: readonly string[];
  /** `title`: "the Foreign Minister"; `pronoun`: "he", "they"; `group`: "both sides", "the two", "the leaders", "the U.S. delegation". */
  readonly kind: 'title' | 'pronoun' | 'group';
}

export interface Cast {
  /** In order of first mention. */
  readonly officials: Official[];
  /** In order of the text; none overlaps a named mention. */
  readonly references: Reference[];
}

/** Finds the people of a release and resolves what refers to them. `contact` is null where none is reported. */
export function findCast(
  document: TextDocument,
  attribution: Attribution | null,
  kind: Kind,
  contact: Contact | null,
): Cast {
  const found = findMentions(document, attribution);
  const titledPeople = gatherPeople(found.mentions);
  const untitled = findUntitled(document, found.candidates, titledPeople);
  const gathered = untitled.length === 0 ? titledPeople : gatherPeople(inOrder(found.mentions, untitled));
  const people = withoutAttributed(gathered.people, attribution, kind);
  const home = homeOf(document);
  let title: string | undefined;
  let titled: Person[] | undefined;
  // Few releases name in their title whom the text leaves without a country: the others' titles need not be read.
  const ofTitle = (word: string): readonly Person[] => {
    title ??= fold(clean(document.release.title));
    if (title.includes(word)) titled ??= peopleOfTitle(document);
    return titled ?? [];
  };
  const countries = findCountries(document, people, ofTitle, home, kind === 'remarks' || kind === 'briefing');
  const took = findParticipants(document, people, contact, kind);
  addRoles(document, people, countries);
  const ids = new Set<string>();
  const officials = people.map((person, index): Official => {
    const titles = titlesOf(person);
    // Who takes the turns of a briefing is the ministry's own.
    const briefs = kind === 'briefing' && took[index]! && titles.length === 0;
    const role = titles.length === 0 && !briefs && isPrivate(person) ? 'person' : 'official';
    return {
      id: idOf(person.name, ids),
      name: nameOf(person.name, styleInName(person, countries[index] ?? null)),
      titles,
      country: countries[index] ?? (briefs ? home : null),
      role,
      participant: took[index]!,
      mentions: person.mentions.map(({ first, last }) => [
        document.tokens[first]!.start,
        document.tokens[last - 1]!.end,
      ]),
    };
  });
  return { officials, references: findReferences(document, people, officials, found.bares, home) };
}

const inOrder = (titled: readonly Mention[], untitled: readonly Mention[]) =>
  [...titled, ...untitled].sort((a, b) => a.first - b.first);

/** Whether a person of no title holds no office either: a noun beside the name says so, or a plain honorific is all there is. */
function isPrivate(person: Person): boolean {
  return person.mentions.every((mention) => mention.private || mention.styles.some((style) => PLAIN.has(style)));
}

const PLAIN = new Set(
  'mr mr. mrs mrs. ms ms. miss pastor reverend rev. father sister brother professor prof.'.split(' '),
);

/** The spokesperson a release is attributed to is none of its people, unless it is a transcript in which they speak. */
function withoutAttributed(people: readonly Person[], attribution: Attribution | null, kind: Kind): readonly Person[] {
  if (!attribution || kind === 'briefing' || kind === 'remarks') return people;
  const name = tokenize(attribution.by.name).map((token) => token.fold);
  return people.filter((person) => !person.words.every((word) => name.includes(word)));
}

/** The people the release's own title names: they tell the country of those the text names without. */
function peopleOfTitle(document: TextDocument): Person[] {
  const title = readDocument({ ...document.release, text: document.release.title });
  return gatherPeople(findMentions(title, null).mentions).people;
}

/** "Prime Minister Sheikh Roe": where no crown gives it, and one word is all there is beside it, it is no honorific but a name. */
function styleInName({ words, styles, titles }: Person, country: string | null): string {
  const named = words.length === 1 && titles.size > 0 && country !== null && !MONARCHIES.has(country);
  return named && styles.has('sheikh') ? 'Sheikh ' : '';
}

/** A name as it is shown, behind what is a part of it: one that the text only shouts is lowered. */
function nameOf(plain: string, before: string): string {
  const name = before + plain;
  if (name !== name.toUpperCase() || name.length < 4) return name;
  return name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}

/** The id of a name: its letters and digits in small letters, hyphens for all else; numbered where another has it. */
function idOf(name: string, taken: Set<string>): string {
  const plain = fold(name);
  let base = '';
  let gap = false;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    const sound = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (sound) base += gap && base ? `-${plain[at]}` : plain[at];
    gap = !sound;
  }
  base ||= 'person';
  let id = base;
  for (let nth = 2; taken.has(id); nth++) id = `${base}-${nth}`;
  taken.add(id);
  return id;
}
