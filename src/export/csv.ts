// CSV (RFC 4180), a row a statement, for spreadsheets.
import { dateOf, type KeptRelease } from '../library/library';
import { countryName } from '../ui/countries';
import { issueLabel } from '../ui/issues';
import type { Pieces } from './export';
import { linkTo } from './release/release';

type Row = Record<(typeof COLUMNS)[number], string>;

/** The columns. Their names are for programs too and stay in English. */
export const COLUMNS = [
  'date',
  'published',
  'kind',
  'event',
  'countries',
  'country_codes',
  'speakers',
  'act',
  'issues',
  'issue_ids',
  'statement',
  'title',
  'url',
  'link',
] as const;

export async function* csv(records: AsyncIterable<KeptRelease>): Pieces {
  // The mark tells Excel that it is UTF-8.
  yield `\uFEFF${line([...COLUMNS])}`;
  for await (const record of records) {
    const rows = rowsOf(record).map((row) => line(COLUMNS.map((column) => row[column])));
    if (rows.length > 0) yield rows.join('');
  }
}

function rowsOf({ analysis, url, firstSeen }: KeptRelease): Row[] {
  const { event, officials } = analysis;
  const names = new Map(officials.map(({ id, name }) => [id, name]));
  const release = {
    date: dateOf(analysis, firstSeen),
    published: analysis.published ?? '',
    kind: analysis.kind,
    event: event.kind,
    countries: event.parties.map(countryName).join('; '),
    country_codes: event.parties.join('; '),
    title: analysis.title,
    url: url ?? '',
  };
  return analysis.statements.map(({ span, speakers, act, issues }) => {
    const statement = analysis.text.slice(...span);
    return {
      ...release,
      speakers: speakers.map((id) => names.get(id) ?? id).join('; '),
      act,
      issues: issues.map(issueLabel).join('; '),
      issue_ids: issues.join('; '),
      statement,
      link: url ? linkTo(url, statement) : '',
    };
  });
}

const line = (cells: string[]): string => `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`;

/** A cell a spreadsheet takes as text: one that begins like a formula gets an apostrophe before it. */
const harmless = (cell: string): string => (/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
