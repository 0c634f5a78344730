// Reading lists, whole or cut by month as they are stored: both look the same from here.
import type { Area } from './area';
import {
  byMonth,
  type Directory,
  type List,
  listKey,
  monthsOf,
  type Posting,
  readList,
  readShard,
  shardKey,
} from './postings';

export interface OpenList {
  readonly months: Directory;
  /** The postings of a month, the earliest first. */
  inMonth(month: string): Promise<readonly Posting[]>;
}

/** Opens lists, in one call to the storage; of one that is cut each month is read when it is asked for. */
export async function openLists(lists: readonly List[], area: Area): Promise<OpenList[]> {
  const stored = await area.get(lists.map(listKey));
  return lists.map((list): OpenList => {
    const listed = readList(stored[listKey(list)]);
    if ('months' in listed) {
      const inMonth = async (month: string) => {
        const key = shardKey(list, month);
        return month in listed.months ? readShard((await area.get([key]))[key]) : [];
      };
      return { months: listed.months, inMonth };
    }
    const months = byMonth(listed.all);
    return {
      months: Object.fromEntries([...months].map(([month, { length }]) => [month, length])),
      inMonth: async (month) => months.get(month) ?? [],
    };
  });
}

/** The postings of a list up to the end of a month, the latest first, months read as they are asked for. */
export async function* postingsOf(list: List, area: Area, upToMonth = '9999-99'): AsyncGenerator<Posting> {
  const [open] = await openLists([list], area);
  for (const month of monthsOf(open!.months))
    if (month <= upToMonth) yield* [...(await open!.inMonth(month))].reverse();
}
