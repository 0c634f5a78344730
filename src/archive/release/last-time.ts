// The contact before this one.
import { dateOf, type Entry, type KeptRelease } from '../../library/library';

/** The latest earlier contact with one of the countries of a release; null where there is none. `rows` come latest first. */
export function lastTimeOf({ address, analysis, firstSeen }: KeptRelease, rows: readonly Entry[]): Entry | null {
  if (analysis.event.kind === 'none') return null;
  const countries = new Set(analysis.event.parties.filter((code) => code !== 'US'));
  const date = dateOf(analysis, firstSeen);
  const isBefore = (row: Entry) => row.date < date && row.address !== address && row.eventKind !== 'none';
  return rows.find((row) => isBefore(row) && row.parties.some((code) => countries.has(code))) ?? null;
}
