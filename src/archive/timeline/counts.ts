// How often each issue came up, period by period.
import { ACTS, type Act } from '../../analysis/model';
import type { Entry } from '../../library/library';
import { toneOf } from '../../ui/acts';

export type Unit = 'month' | 'quarter' | 'year';

export interface Series {
  /** The issue's id; null: all releases. */
  issue: string | null;
  /** Releases by period, and those among them that treated it with a sharp act. */
  counts: number[];
  sharp: number[];
  /** Releases in all. */
  times: number;
}

export interface Timeline {
  unit: Unit;
  /** From the first to the last, none left out: "2022-03", "2022-Q1" or "2022". */
  periods: string[];
  all: Series;
  /** The most frequent first. */
  issues: Series[];
}

/** Up to so many months are shown one by one, up to so many by quarter. */
const MONTHS = 30;
const QUARTERS = 120;

const SHARP: ReadonlySet<Act> = new Set(ACTS.filter((act) => toneOf(act) === 'cool'));

/** The timeline of rows (in any order); null when there are none. */
export function timelineOf(rows: readonly Entry[]): Timeline | null {
  let first = rows[0]?.date;
  let last = first;
  if (first === undefined || last === undefined) return null;
  for (const { date } of rows) {
    if (date < first) first = date;
    if (date > last) last = date;
  }
  const unit = unitFor(first, last);
  const periods = periodsBetween(first, last, unit);
  const places = new Map(periods.map((period, at) => [period, at]));
  const empty = (issue: string | null): Series => ({
    issue,
    counts: periods.map(() => 0),
    sharp: periods.map(() => 0),
    times: 0,
  });
  const all = empty(null);
  const issues = new Map<string, Series>();
  for (const row of rows) {
    const at = places.get(periodOf(row.date, unit))!;
    add(all, at, row.acts);
    for (const { id, acts } of row.issues) {
      let series = issues.get(id);
      if (!series) {
        series = empty(id);
        issues.set(id, series);
      }
      add(series, at, acts);
    }
  }
  return { unit, periods, all, issues: [...issues.values()].sort((a, b) => b.times - a.times) };
}

function add(series: Series, at: number, acts: readonly Act[]): void {
  series.times++;
  series.counts[at]!++;
  if (acts.some((act) => SHARP.has(act))) series.sharp[at]!++;
}

/** The highest count of any period in these series; 1 at least, so that there is something to draw to. */
export function highest(series: readonly Series[]): number {
  let most = 1;
  for (const { counts } of series) for (const count of counts) if (count > most) most = count;
  return most;
}

/** The rows of one period that name an issue (any row, without one). */
export function rowsOf(rows: readonly Entry[], issue: string | null, period: string): Entry[] {
  const unit = unitOf(period);
  return rows.filter(
    (row) => periodOf(row.date, unit) === period && (issue === null || row.issues.some(({ id }) => id === issue)),
  );
}

function unitFor(first: string, last: string): Unit {
  const months = monthNumber(last) - monthNumber(first) + 1;
  return months <= MONTHS ? 'month' : months <= QUARTERS ? 'quarter' : 'year';
}

export function periodOf(date: string, unit: Unit): string {
  const year = date.slice(0, 4);
  if (unit === 'year') return year;
  const month = monthIn(date);
  return unit === 'month' ? `${year}-${String(month).padStart(2, '0')}` : `${year}-Q${Math.ceil(month / 3)}`;
}

export function unitOf(period: string): Unit {
  if (period.length === 4) return 'year';
  return period[5] === 'Q' ? 'quarter' : 'month';
}

function periodsBetween(first: string, last: string, unit: Unit): string[] {
  const periods = new Set<string>();
  for (let month = monthNumber(first); month <= monthNumber(last); month++) {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    periods.add(periodOf(`${year}-${String((month % 12) + 1).padStart(2, '0')}`, unit));
  }
  return [...periods];
}

/** From 1 to 12, also where a file gave a date that is none. */
const monthIn = (date: string): number => Math.min(12, Math.max(1, Number(date.slice(5, 7)) || 1));

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + monthIn(date) - 1;
