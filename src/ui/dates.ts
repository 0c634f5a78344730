// Dates in words. They come as ISO days (yyyy-mm-dd) and stand for that day everywhere, so they are written in UTC.
import { locale } from './words';

type Style = 'long' | 'short';
const formats = new Map<string, Intl.DateTimeFormat>();

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  let writer = formats.get(key);
  if (!writer) {
    writer = new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' });
    formats.set(key, writer);
  }
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : writer.format(date);
}

/** "July 14, 2026"; in the short style "Jul 14, 2026". What is no day comes back as it is. */
export function dayInWords(day: string, style: Style = 'long'): string {
  return format(day, { year: 'numeric', month: style, day: 'numeric' });
}

/** The two ends of a span of days with what they share written once: "April 24" and "26, 2024"; "April 30" and "May 2, 2024". */
export function daysApart(start: string, end: string): [start: string, end: string] {
  if (start.slice(0, 4) !== end.slice(0, 4)) return [dayInWords(start), dayInWords(end)];
  const first = format(start, { month: 'long', day: 'numeric' });
  if (start.slice(0, 7) !== end.slice(0, 7)) return [first, dayInWords(end)];
  return [first, `${Number(end.slice(8))}, ${end.slice(0, 4)}`];
}

/** The reader's own day of an instant (ISO 8601), in the short style: when something was kept. */
export function momentInWords(instant: string): string {
  return new Date(instant).toLocaleDateString(locale(), { year: 'numeric', month: 'short', day: 'numeric' });
}
