// Who is who among kept releases: "Putin" in one and "Vladimir Putin" in another are followed as one person.
import { type EntryOfficial, personOf } from './entry';

/** A person as a release names them. */
export type Named = Pick<EntryOfficial, 'name' | 'country'>;

/** Whether a person is named by one word only. */
export const isBare = (person: string): boolean => !person.includes(' ');

/** The last word of the name a person is followed by. */
export const lastOf = (person: string): string => person.slice(person.lastIndexOf(' ') + 1);

/**
 * Sets up who is meant by a last name alone: `people` are the full names they are followed by, each with its country. What comes out gives
 * the name somebody is followed by: for a last name alone that of the one person it can be. Those of the same country come first, then
 * those of whom no country is known; a name without a country can be any. Where it can be two, it stays by itself.
 */
export function whoIsWho(people: Iterable<[person: string, country: string | null]>): (named: Named) => string {
  const namesakes = new Map<string, { person: string; country: string | null }[]>();
  for (const [person, country] of people) {
    if (isBare(person)) continue;
    const there = namesakes.get(lastOf(person));
    if (there) there.push({ person, country });
    else namesakes.set(lastOf(person), [{ person, country }]);
  }
  const follow = (named: Named): string => {
    const person = personOf(named);
    const all = isBare(person) ? (namesakes.get(person) ?? []) : [];
    const [one, ...more] = named.country === null ? all : nearest(all, named.country);
    return one && more.length === 0 ? one.person : person;
  };
  // The same few names come again in thousands of releases.
  const known = new Map<string | null, Map<string, string>>();
  return (named) => {
    let ofCountry = known.get(named.country);
    if (!ofCountry) {
      ofCountry = new Map();
      known.set(named.country, ofCountry);
    }
    let person = ofCountry.get(named.name);
    if (person === undefined) {
      person = follow(named);
      ofCountry.set(named.name, person);
    }
    return person;
  };
}

/** Those of a country; where there are none, those of whom no country is known. */
function nearest<T extends { country: string | null }>(all: readonly T[], country: string): T[] {
  const own = all.filter((one) => one.country === country);
  return own.length > 0 ? own : all.filter((one) => one.country === null);
}
