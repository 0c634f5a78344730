// Reading lists, whole or cut by month as they are stored: both look the same from here.
import type { Area } from './area';
import {
  byMonth,
  type Directory,
  directoryOf,
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

/**
 * Opens lists, in one call to the storage; of one that is cut each month is read when it is asked for, those that are named `ahead` at
 * once.
 */
export async function openLists(
  lists: readonly List[],
  area: Area,
  ahead: readonly string[] = [],
): Promise<OpenList[]> {
  const shards = lists.flatMap((list) => ahead.map((month) => shardKey(list, month)));
  const stored = await area.get([...lists.map(listKey), ...shards]);
  return lists.map((list): OpenList => {
    const listed = readList(stored[listKey(list)]);
    if ('months' in listed) {
      const inMonth = async (month: string) => {
        const key = shardKey(list, month);
        if (!(month in listed.months)) return [];
        return readShard(key in stored ? stored[key] : (await area.get([key]))[key]);
      };
      return { months: listed.months, inMonth };
    }
    const months = byMonth(listed.all);
    return {
      months: directoryOf(months),
      inMonth: async (month) => months.get(month) ?? [],
    };
  });
}

/**
 * The postings of a list up to the end of a month, the latest first, months read as they are asked for: that month and the one before
 * with the list itself, as the latest of what was kept before a day mostly stands there.
 */
export async function* postingsOf(list: List, area: Area, upToMonth?: string): AsyncGenerator<Posting> {
  const [open] = await openLists([list], area, upToMonth === undefined ? [] : [upToMonth, monthBefore(upToMonth)]);
  for (const month of monthsOf(open!.months))
    if (upToMonth === undefined || month <= upToMonth) yield* [...(await open!.inMonth(month))].reverse();
}

/** "2023-12" of "2024-01". */
function monthBefore(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number > 1 ? `${month.slice(0, 5)}${String(number - 1).padStart(2, '0')}` : `${year - 1}-12`;
}
