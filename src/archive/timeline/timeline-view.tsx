import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Found, Names } from '../../library/search/search';
import { Empty } from '../../ui/empty';
import { numeral, word } from '../../ui/words';
import { useArchive } from '../archive-context';
import { useSettled } from '../use-settled';
import { Axis } from './axis';
import { highest, timelineOf } from './counts';
import { Line } from './line';

interface Props {
  found: Found;
  names: Names;
  selected: ReadonlySet<string>;
  onSelect: (address: string, on: boolean) => void;
}

/** So many issues are drawn until all are asked for. */
const FEW = 10;
/** Search field and facets answer each key; the drawing follows when the typing has rested so long, in ms. */
const SETTLES = 100;

/** How often each issue came up over time in the releases found. A bar leads to its releases. */
export function TimelineView({ found, names, selected, onSelect }: Props) {
  const { place, go } = useArchive();
  const [all, showAll] = useState(false);
  const rows = useSettled(found.rows, SETTLES);
  const query = useSettled(place.query, SETTLES);
  const timeline = useMemo(() => timelineOf(rows), [rows]);
  const here = useRef(place);
  here.current = place;
  const pick = useCallback(
    (issue: string | null, period: string) => {
      const open = here.current.period === period && here.current.issue === issue;
      go({ ...here.current, issue: open ? null : issue, period: open ? null : period });
    },
    [go],
  );
  const { issue, period } = place;
  // Held as it was drawn: a key that changes nothing of it draws nothing.
  const lines = useMemo(() => {
    if (!timeline) return null;
    const shown = all ? timeline.issues : timeline.issues.slice(0, FEW);
    const most = highest(shown);
    return [timeline.all, ...shown].map((series) => (
      <Line
        key={series.issue}
        series={series}
        timeline={timeline}
        most={series.issue === null ? highest([series]) : most}
        names={names}
        rows={rows}
        query={query}
        period={series.issue === issue ? period : null}
        onPick={pick}
        selected={selected}
        onSelect={onSelect}
      />
    ));
  }, [timeline, all, rows, names, query, issue, period, pick, selected, onSelect]);
  if (!timeline) return <Empty say={word('archive_none_say')} todo={word('archive_none_words')} />;
  const count = timeline.issues.length;
  return (
    <article class="timeline">
      <h1 class="aloud">{word('archive_view_timeline')}</h1>
      <p class="soft">
        {word('archive_timeline_how')} <span class="cool">{word('archive_timeline_sharp')}</span>
      </p>
      <Axis periods={timeline.periods} />
      {lines}
      {count === 0 && <p class="soft">{word('issues_none')}</p>}
      {count > FEW && (
        <button type="button" class="action" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? word('archive_facet_fewer') : word('archive_timeline_all', numeral(count))}
        </button>
      )}
    </article>
  );
}
