// What changed since the last kept readout with the same country. A few keys are read for each counterpart, however many are kept.
import type { Act, Analysis } from '../analysis/model';
import { type Comparison, compare, type Reader, treatmentIn } from '../library/library';

export interface LastTime {
  /** The counterpart's code. */
  country: string;
  /** Null when no earlier readout with this country is kept. */
  before: Differences | null;
}

export interface Differences {
  /** The earlier release in the library, and the day it stands under. */
  address: string;
  date: string;
  /** Issues that were not there, and those that are no more. */
  fresh: string[];
  gone: string[];
  /** Issues treated with other acts; no act: merely named. */
  changed: { issue: string; before: Act[]; after: Act[] }[];
  /** Adjectives given to the talks that were not there, and those that are no more. */
  tone: Comparison['tone'];
}

/** The countries and organisations a release tells of a contact with, the United States left out. */
export function counterpartsOf({ event }: Analysis): string[] {
  return event.kind === 'none' ? [] : event.parties.filter((code) => code !== 'US');
}

/**
 * The last times with the counterpart countries of a release, the latest first: one for each country with an earlier readout, or, where
 * there is none at all, one for each without. `today` is the ISO day a release without any date stands under.
 */
export async function lastTimesOf(analysis: Analysis, reader: Reader, today: string): Promise<LastTime[]> {
  const countries = counterpartsOf(analysis);
  const date = analysis.event.start ?? analysis.published ?? today;
  const all = await Promise.all(
    countries.map(async (country) => ({ country, before: await differencesFrom(country, date, analysis, reader) })),
  );
  const known = all.filter(({ before }) => before !== null);
  return (known.length ? known : all).sort((a, b) => (b.before?.date ?? '').localeCompare(a.before?.date ?? ''));
}

async function differencesFrom(
  country: string,
  date: string,
  analysis: Analysis,
  reader: Reader,
): Promise<Differences | null> {
  const entry = await reader.latestBefore(country, date, analysis.url ?? undefined);
  if (!entry) return null;
  const { entered, left, changed, tone } = compare(entry, treatmentIn(analysis));
  return {
    address: entry.address,
    date: entry.date,
    fresh: entered.map(({ issue }) => issue),
    gone: left.map(({ issue }) => issue),
    changed,
    tone,
  };
}
