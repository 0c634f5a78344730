// The table, for people.
import type { Summary } from './measure';
import { figureOf, type Measured, type Row, verdictOf } from './rows';

const HEAD = ['', 'row', 'ours', 'p10 – p90', 'against', 'theirs', 'p10 – p90', 'runs', 'figure', 'target'];

/** The table as lines of text. A missed target is marked ✗, one that is met ✓, a row without target ·. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [HEAD, ...rows.filter((row) => 'ours' in row).map(lineOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const lines = cells.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, '─'.repeat(Math.max(...lines.map((line) => line.length))));
  for (const row of rows) if ('skipped' in row) lines.push(`–  ${row.what}: not measured, ${row.skipped}`);
  return lines.join('\n');
}

const SIGNS = { met: '✓', missed: '✗', informs: '·', 'not measured': '–' };

function lineOf(row: Measured): string[] {
  const { ours, against } = row;
  return [
    SIGNS[verdictOf(row)],
    row.what,
    `${sized(ours.median)} ${row.unit}`,
    spreadOf(ours),
    against?.name ?? '',
    against ? sized(against.theirs.median) : '',
    against ? spreadOf(against.theirs) : '',
    String(ours.runs),
    figureText(row),
    targetText(row),
  ];
}

const spreadOf = ({ p10, p90, runs }: Summary): string => (runs > 1 ? `${sized(p10)} – ${sized(p90)}` : '');

function figureText(row: Measured): string {
  const figure = figureOf(row);
  if (figure === null) return '';
  return row.target!.of === 'ratio' || row.target!.of === 'least'
    ? `${sized(figure)} ×`
    : `${sized(figure)} ${row.unit}`;
}

function targetText({ target, unit }: Measured): string {
  if (!target) return '';
  if (target.of === 'least') return `≤ ${sized(target.limit)} × of the best runs`;
  if (target.of === 'ratio') return `≤ ${sized(target.limit)} ×`;
  if (target.of === 'value') return `≤ ${sized(target.limit)} ${unit}`;
  return target.limit === 0 ? 'no more' : `≤ ${sized(target.limit)} ${unit} more`;
}

/** Three significant digits at most. */
function sized(value: number): string {
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString('en', { maximumFractionDigits: Math.min(digits, 4) });
}
