import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Act } from '../../analysis/model';
import { Flag } from '../../ui/flag';
import { issueLabel } from '../../ui/issues';
import { numeral, word } from '../../ui/words';
import { ActsIn } from '../acts-in';
import { subjectText } from '../dossier/subject';
import { Link } from '../link';
import type { Column } from './column';
import type { Matrix, PersonCell, Row } from './matrix';

interface Props {
  matrix: Matrix;
  columns: readonly Column[];
  /** Words given to the talks themselves, release by release. */
  tones: readonly string[][];
}

const PEOPLE = 10;

/** What stands in which release: issues with their acts, the tone of the talks, people. */
export function MatrixTable({ matrix: { issues, people }, columns, tones }: Props) {
  const [all, showAll] = useState(false);
  const toned = tones.some((tone) => tone.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <section class="matrix" tabIndex={0} aria-label={word('archive_matrix')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{word('issues_heading')}</th>
            {columns.map(({ address, title, day, kind }) => (
              <th key={address} scope="col">
                <Link to={{ view: 'release', releases: [address] }} aria-label={`${day}, ${kind}: ${title}`}>
                  {day}
                </Link>
                <span>{kind}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.map((row) => (
            <Line key={row.key} row={row} head={issueLabel(row.key)} cell={(acts) => <Treated acts={acts} />} />
          ))}
          {issues.length === 0 && (
            <tr>
              <td colSpan={columns.length + 1} class="soft">
                {word('issues_none')}
              </td>
            </tr>
          )}
          {toned && (
            <tr>
              <th scope="row">{word('since_tone')}</th>
              {tones.map((tone, at) => (
                <td key={columns[at]!.address}>
                  {tone.length > 0 ? tone.map((one) => word('quoted', one)).join(', ') : <Absent />}
                </td>
              ))}
            </tr>
          )}
        </tbody>
        {people.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} class="group">
                {word('who_heading')}
              </th>
            </tr>
            {(all ? people : people.slice(0, PEOPLE)).map((row) => (
              <Line key={row.key} row={row} head={<Person row={row} />} cell={(cell) => partOf(cell)} />
            ))}
          </tbody>
        )}
      </table>
      {people.length > PEOPLE && (
        <button type="button" class="action" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? word('archive_facet_fewer') : word('archive_people_all', numeral(people.length))}
        </button>
      )}
    </section>
  );
}

interface LineProps<Cell> {
  row: Row<Cell>;
  head: ComponentChildren;
  cell: (cell: Cell) => ComponentChildren;
}

function Line<Cell>({ row: { cells }, head, cell }: LineProps<Cell>) {
  return (
    <tr>
      <th scope="row">{head}</th>
      {cells.map((one, at) => (
        // A cell is known by its column alone.
        <td key={at}>{one === null ? <Absent /> : cell(one)}</td>
      ))}
    </tr>
  );
}

function Treated({ acts }: { acts: Act[] }) {
  return <ActsIn acts={acts} />;
}

function Absent() {
  return (
    <span class="soft">
      <span aria-hidden="true">–</span>
      <span class="aloud">{word('archive_absent')}</span>
    </span>
  );
}

function Person({ row: { key, cells } }: { row: Row<PersonCell> }) {
  const known = cells.findLast((cell) => cell !== null)!;
  return (
    <>
      <Flag code={known.country} />{' '}
      <Link to={{ view: 'dossier', subject: subjectText({ is: 'official', value: key }) }}>{known.name}</Link>
    </>
  );
}

function partOf({ participant, title }: PersonCell): ComponentChildren {
  return participant ? (
    (title ?? word('archive_took_part'))
  ) : (
    <span class="soft">{[title, word('card_side_other')].filter(Boolean).join(', ')}</span>
  );
}
