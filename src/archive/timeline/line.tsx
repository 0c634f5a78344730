import { useCallback, useMemo } from 'preact/hooks';
import type { Entry } from '../../library/library';
import type { Names } from '../../library/search/search';
import { issueLabel } from '../../ui/issues';
import { counted, word } from '../../ui/words';
import { Link } from '../link';
import { ReleaseList } from '../list/release-list';
import { filterText } from '../query/toggle';
import { Bars } from './bars';
import { rowsOf, type Series, type Timeline } from './counts';
import { periodInWords } from './period-words';

interface Props {
  series: Series;
  timeline: Timeline;
  /** The highest count of any line drawn to the same scale. */
  most: number;
  names: Names;
  rows: readonly Entry[];
  query: string;
  /** The period that is open in this line. */
  period: string | null;
  onPick: (issue: string | null, period: string) => void;
  selected: ReadonlySet<string>;
  onSelect: (address: string, on: boolean) => void;
}

/** One issue over time, and the releases of the period that is open. */
export function Line({ series, timeline, most, names, rows, query, period, onPick, selected, onSelect }: Props) {
  const { issue } = series;
  const picked = period !== null && timeline.periods.includes(period) ? period : null;
  const open = useMemo(() => (picked ? rowsOf(rows, issue, picked) : []), [rows, issue, picked]);
  const pick = useCallback((one: string) => onPick(issue, one), [onPick, issue]);
  const label = issue === null ? word('archive_timeline_everything') : issueLabel(issue);
  const filter = issue === null ? '' : filterText({ facet: 'issue', value: issue, name: label }, names);
  return (
    <section class="series" aria-label={label}>
      <h2>
        <Link to={{ query: `${query} ${filter}`.trim() }}>{label}</Link>
        <span>{counted('archive_count', series.times)}</span>
      </h2>
      <Bars series={series} label={label} periods={timeline.periods} most={most} picked={picked} onPick={pick} />
      {picked && (
        <div class="period">
          <h3>{word('archive_period_count', periodInWords(picked), counted('archive_count', open.length))}</h3>
          <ReleaseList rows={open} label={label} query={query} selected={selected} onSelect={onSelect} />
        </div>
      )}
    </section>
  );
}
