import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../library/library';
import type { Found, Names } from '../../library/search/search';
import { Empty } from '../../ui/empty';
import { issueLabel } from '../../ui/issues';
import { counted, numeral, word } from '../../ui/words';
import { useArchive } from '../archive-context';
import { Link } from '../link';
import { ReleaseList } from '../list/release-list';
import { filterText } from '../query/toggle';
import { Bars } from './bars';
import { rowsOf, type Series, type Timeline, timelineOf } from './counts';
import { periodInWords } from './period-words';

interface Props {
  found: Found;
  names: Names;
  selected: ReadonlySet<string>;
  onSelect: (address: string, on: boolean) => void;
}

/** So many issues are drawn until all are asked for. */
const FEW = 10;

/** How often each issue came up over time in the releases found. A bar leads to its releases. */
export function TimelineView({ found, names, selected, onSelect }: Props) {
  const { place, go } = useArchive();
  const [all, showAll] = useState(false);
  const timeline = useMemo(() => timelineOf(found.rows), [found.rows]);
  if (!timeline) return <Empty say={word('archive_none_say')} todo={word('archive_none_words')} />;
  const { issues, periods } = timeline;
  const most = Math.max(...(issues[0]?.counts ?? [1]), ...issues.slice(0, FEW).flatMap(({ counts }) => counts));
  const shown = all ? issues : issues.slice(0, FEW);
  const pick = (issue: string | null) => (period: string) => {
    const open = place.period === period && place.issue === issue;
    go({ ...place, issue: open ? null : issue, period: open ? null : period });
  };
  const line = (series: Series, scale: number) => (
    <Line
      key={series.issue}
      series={series}
      timeline={timeline}
      most={scale}
      names={names}
      rows={found.rows}
      onPick={pick(series.issue)}
      selected={selected}
      onSelect={onSelect}
    />
  );
  return (
    <article class="timeline">
      <h1 class="aloud">{word('archive_view_timeline')}</h1>
      <p class="soft">
        {word('archive_timeline_how')} <span class="cool">{word('archive_timeline_sharp')}</span>
      </p>
      <Axis periods={periods} />
      {line(timeline.all, Math.max(...timeline.all.counts))}
      {shown.map((series) => line(series, most))}
      {issues.length === 0 && <p class="soft">{word('issues_none')}</p>}
      {issues.length > FEW && (
        <button type="button" class="action" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? word('archive_facet_fewer') : word('archive_timeline_all', numeral(issues.length))}
        </button>
      )}
    </article>
  );
}

/** The years, each where it begins. */
function Axis({ periods }: { periods: readonly string[] }) {
  const years = periods.flatMap((period, at) => {
    const year = period.slice(0, 4);
    return at === 0 || periods[at - 1]!.slice(0, 4) !== year ? [{ year, at }] : [];
  });
  const every = Math.ceil(years.length / 10);
  return (
    <div class="axis" aria-hidden="true">
      <div>
        {years
          .filter((_, at) => at % every === 0)
          .map(({ year, at }) => (
            <span key={year} style={{ left: `${(100 * at) / periods.length}%` }}>
              {year}
            </span>
          ))}
      </div>
    </div>
  );
}

interface LineProps {
  series: Series;
  timeline: Timeline;
  most: number;
  names: Names;
  rows: readonly Entry[];
  onPick: (period: string) => void;
  selected: ReadonlySet<string>;
  onSelect: (address: string, on: boolean) => void;
}

function Line({ series, timeline, most, names, rows, onPick, selected, onSelect }: LineProps) {
  const { place } = useArchive();
  const { issue } = series;
  const picked = place.issue === issue && place.period && timeline.periods.includes(place.period) ? place.period : null;
  const open = useMemo(() => (picked ? rowsOf(rows, issue, picked) : []), [rows, issue, picked]);
  const label = issue === null ? word('archive_timeline_everything') : issueLabel(issue);
  const query =
    issue === null
      ? place.query
      : `${place.query} ${filterText({ facet: 'issue', value: issue, name: label }, names)}`.trim();
  return (
    <section class="series" aria-label={label}>
      <h2>
        <Link to={{ query }}>{label}</Link>
        <span>{counted('archive_count', series.times)}</span>
      </h2>
      <Bars series={series} label={label} periods={timeline.periods} most={most} picked={picked} onPick={onPick} />
      {picked && (
        <div class="period">
          <h3>{word('archive_period_count', periodInWords(picked), counted('archive_count', open.length))}</h3>
          <ReleaseList rows={open} label={label} query={place.query} selected={selected} onSelect={onSelect} />
        </div>
      )}
    </section>
  );
}
