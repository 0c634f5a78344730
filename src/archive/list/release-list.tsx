import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../library/library';
import { ReleaseRow } from './release-row';
import { rowAfterKey, rowsInSight, scrollNeeded } from './windowing';

interface Props {
  rows: readonly Entry[];
  label: string;
  query: string;
  selected: ReadonlySet<string>;
  onSelect: (address: string, on: boolean) => void;
  /** The release the reader comes back from: its row takes the focus again. */
  cameFrom?: string | null;
}

/** A guess until the first row has been drawn. */
const ROW = 60;
/** A row that shall have the focus again has to be drawn within so many milliseconds. */
const FOCUS_WITHIN = 500;
/** What sticks to the top of the viewport covers no more than this. */
const COVERED = 120;

/**
 * A list of any length: only the rows in sight are drawn. One row at a time can be reached by Tab; arrow keys, Page up and down, Home
 * and End go from row to row.
 */
export function ReleaseList({ rows, label, query, selected, onSelect, cameFrom = null }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [height, setHeight] = useState(ROW);
  const [[from, to], setSight] = useState<[number, number]>([0, 40]);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      rows.findIndex(({ address }) => address === cameFrom),
    ),
  );
  const goal = useRef(cameFrom === null ? null : active);
  const here = Math.min(active, rows.length - 1);

  const look = useCallback(() => {
    const box = list.current;
    if (!box) return;
    const row = box.querySelector('li')?.getBoundingClientRect().height || ROW;
    setHeight(row);
    const { top } = box.getBoundingClientRect();
    const [first, end] = rowsInSight({ top, viewport: innerHeight, row, count: rows.length });
    setSight((old) => (old[0] === first && old[1] === end ? old : [first, end]));
  }, [rows.length]);

  useLayoutEffect(look, [look, rows]);
  useEffect(() => {
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [look]);
  useLayoutEffect(() => {
    if (goal.current === null) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-at="${goal.current}"] a`);
    if (!link) return;
    goal.current = null;
    link.focus({ preventScroll: true });
  });

  useEffect(() => {
    // What is not in sight when the list is drawn takes the focus from nobody later.
    const timer = setTimeout(() => {
      goal.current = null;
    }, FOCUS_WITHIN);
    return () => clearTimeout(timer);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey || !list.current) return;
    const page = Math.max(1, Math.floor(innerHeight / height) - 2);
    const at = rowAfterKey(event.key, here, rows.length, page);
    if (at === null) return;
    event.preventDefault();
    const { top } = list.current.getBoundingClientRect();
    scrollBy(0, scrollNeeded({ top, viewport: innerHeight, row: height }, at, COVERED));
    goal.current = at;
    setActive(at);
    look();
  };

  const drawn = rows.slice(from, to);
  return (
    <ul
      class="releases"
      ref={list}
      aria-label={label}
      style={{ height: `${rows.length * height}px` }}
      onKeyDown={onKeyDown}
    >
      {drawn.map((row, at) => (
        <ReleaseRow
          key={row.address}
          row={row}
          at={from + at}
          of={rows.length}
          top={(from + at) * height}
          query={query}
          tabbable={from + at === Math.min(Math.max(here, from), to - 1)}
          selected={selected.has(row.address)}
          onSelect={onSelect}
          onFocus={setActive}
        />
      ))}
    </ul>
  );
}
