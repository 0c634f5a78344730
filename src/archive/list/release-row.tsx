import type { Entry } from '../../library/library';
import { dayInWords } from '../../ui/dates';
import { Flag } from '../../ui/flag';
import { issueLabel } from '../../ui/issues';
import { counted, word, wordIfAny } from '../../ui/words';
import { Link } from '../link';

interface Props {
  row: Entry;
  at: number;
  of: number;
  /** Where it stands in the list, in px. */
  top: number;
  query: string;
  tabbable: boolean;
  selected: boolean;
  onSelect: (address: string, on: boolean) => void;
  onFocus: (at: number) => void;
}

const FLAGS = 3;

/** One release in the list. */
export function ReleaseRow({ row, at, of, top, query, tabbable, selected, onSelect, onFocus }: Props) {
  const tabIndex = tabbable ? 0 : -1;
  return (
    <li
      data-at={at}
      class={selected ? 'selected' : undefined}
      aria-posinset={at + 1}
      aria-setsize={of}
      style={{ top: `${top}px` }}
      onFocusCapture={() => onFocus(at)}
    >
      <input
        type="checkbox"
        aria-label={word('archive_select', titleOf(row))}
        tabIndex={tabIndex}
        checked={selected}
        onChange={(event) => onSelect(row.address, event.currentTarget.checked)}
      />
      <span class="when">{dayInWords(row.date, 'short')}</span>
      <span class="what">
        <Link to={{ view: 'release', releases: [row.address], query }} class="title" tabIndex={tabIndex}>
          {titleOf(row)}
        </Link>
        <span class="about">{aboutOf(row)}</span>
      </span>
      <span class="flags">
        {counterpartsOf(row)
          .slice(0, FLAGS)
          .map((code) => (
            <Flag key={code} code={code} />
          ))}
      </span>
    </li>
  );
}

export function titleOf({ title, address }: Pick<Entry, 'title' | 'address'>): string {
  return title || address;
}

/** The countries a release is about besides the United States. */
function counterpartsOf({ parties }: Entry): string[] {
  return parties.filter((code) => code !== 'US');
}

/** "Call · Yemen and the Houthis · Climate · 2 notes" */
function aboutOf({ kind, eventKind, issues, notes }: Entry): string {
  const what = wordIfAny(eventKind === 'none' ? `kind_${kind}` : `event_${eventKind}`) ?? word('kind_other');
  const said = notes > 0 ? [counted('archive_notes', notes)] : [];
  return [what, ...said, ...issues.map(({ id }) => issueLabel(id))].join(' · ');
}
