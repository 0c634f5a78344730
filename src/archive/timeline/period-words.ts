// Periods in words.
import { locale, word } from '../../ui/words';
import { unitOf } from './counts';

let months: Intl.DateTimeFormat | undefined;

/** "March 2022", "2022, first quarter", "2022" */
export function periodInWords(period: string): string {
  const year = period.slice(0, 4);
  switch (unitOf(period)) {
    case 'year':
      return year;
    case 'quarter':
      return word('archive_quarter', word(`archive_quarter_${period.slice(6) as '1' | '2' | '3' | '4'}`), year);
    case 'month': {
      months ??= new Intl.DateTimeFormat(locale(), { year: 'numeric', month: 'long', timeZone: 'UTC' });
      const date = new Date(`${period}-01T00:00:00Z`);
      return Number.isNaN(date.getTime()) ? period : months.format(date);
    }
  }
}
