// How often a person was named in kept releases, from the lists of appearances.
import type { Area } from './area';
import { personOf } from './entry';
import { openLists } from './lists';
import { isBare, lastOf, type Named, whoIsWho } from './people';
import { appearancesOf, type List, listKey, monthsOf } from './postings';

/** How often a person was named in kept releases, and the date of the latest. */
export interface Sightings {
  count: number;
  last: string | null;
}

/** The sightings of a person of a country. A last name alone counts with the one full name of that country it can be. */
export async function sightingsOf(named: Named, area: Area): Promise<Sightings> {
  const lists = await openLists(await formsOf(named, area), area);
  const months = [...new Set(lists.flatMap((list) => monthsOf(list.months)))].sort().reverse();
  let count = 0;
  for (const list of lists) for (const number of Object.values(list.months)) count += number;
  let last: string | null = null;
  for (const month of months) {
    const shared = lists.filter((list) => month in list.months).length > 1;
    if (!shared && last !== null) continue;
    const postings = (await Promise.all(lists.map((list) => list.inMonth(month)))).flat();
    // A release that names both forms is one.
    count -= postings.length - new Set(postings.map(([, id]) => id)).size;
    for (const [date] of postings) if (last === null || date > last) last = date;
  }
  return { count, last };
}

/** The lists of the forms a person is named in. Only where a last name alone is in question are the names of all keys asked for. */
async function formsOf(named: Named, area: Area): Promise<List[]> {
  const { country } = named;
  const person = personOf(named);
  const own = appearancesOf(person, country);
  const bare = appearancesOf(lastOf(person), country);
  if (!isBare(person) && (await area.get([listKey(bare)]))[listKey(bare)] === undefined) return [own];
  const prefix = listKey(appearancesOf('', country));
  const people = new Set(
    (await area.getKeys()).flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : [])),
  );
  if (!isBare(person)) people.add(person);
  const full = whoIsWho([...people].map((one) => [one, country]))({ name: lastOf(person), country });
  if (isBare(person)) return full === person ? [own] : [own, appearancesOf(full, country)];
  return full === person ? [own, bare] : [own];
}
