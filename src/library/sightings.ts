// How often a person was named in kept releases, from the lists of appearances.
import type { Area } from './area';
import { personOf } from './entry';
import { isBare, lastOf, type Named, whoIsWho } from './people';
import { appearancesOf, directoryKey, type List, monthsOf, readDirectory, readShard, shardKey } from './postings';

/** How often a person was named in kept releases, and the date of the latest. */
export interface Sightings {
  count: number;
  last: string | null;
}

/** The sightings of a person of a country. A last name alone counts with the one full name of that country it can be. */
export async function sightingsOf(named: Named, area: Area): Promise<Sightings> {
  const lists = await formsOf(named, area);
  const directories = await directoriesOf(lists, area);
  const months = [...new Set(directories.flatMap(monthsOf))].sort().reverse();
  let count = 0;
  for (const directory of directories) for (const number of Object.values(directory)) count += number;
  let last: string | null = null;
  for (const month of months) {
    const shared = directories.filter((directory) => month in directory).length > 1;
    if (!shared && last !== null) continue;
    const keys = lists.map((list) => shardKey(list, month));
    const stored = await area.get(keys);
    const postings = keys.flatMap((key) => readShard(stored[key]));
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
  if (!isBare(person) && (await area.get([directoryKey(bare)]))[directoryKey(bare)] === undefined) return [own];
  const prefix = directoryKey(appearancesOf('', country));
  const people = new Set(
    (await area.getKeys()).flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : [])),
  );
  if (!isBare(person)) people.add(person);
  const full = whoIsWho([...people].map((one) => [one, country]))({ name: lastOf(person), country });
  if (isBare(person)) return full === person ? [own] : [own, appearancesOf(full, country)];
  return full === person ? [own, bare] : [own];
}

async function directoriesOf(lists: readonly List[], area: Area) {
  const stored = await area.get(lists.map(directoryKey));
  return lists.map((list) => readDirectory(stored[directoryKey(list)]));
}
