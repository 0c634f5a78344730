import { useState } from 'preact/hooks';
import type { Names } from '../../library/search/search';
import { dayInWords } from '../../ui/dates';
import { issueLabel } from '../../ui/issues';
import { numeral, word } from '../../ui/words';
import { ActsIn } from '../acts-in';
import { Link } from '../link';
import { filterText } from '../query/toggle';
import type { Dossier } from './dossier';

interface Props {
  dossier: Pick<Dossier, 'issues' | 'years'>;
  /** Finds the releases of the dossier. */
  query: string;
  names: Names;
  /** Said of the acts, where they are not all acts of the releases. */
  about?: string | null;
}

const FEW = 15;

/** Issues with the first and the last time they came up, and the acts year by year. */
export function IssueTable({ dossier: { issues, years }, query, names, about = null }: Props) {
  const [all, showAll] = useState(false);
  return (
    <section>
      <h2>{word('issues_heading')}</h2>
      {about && <p class="soft">{about}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
      <section class="matrix" tabIndex={0} aria-label={word('archive_dossier_issues')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{word('said_filter_issue')}</th>
              <th scope="col">{word('archive_times')}</th>
              <th scope="col">{word('archive_first_time')}</th>
              <th scope="col">{word('archive_last_time')}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? issues : issues.slice(0, FEW)).map(({ issue, times, first, last, years: acts }) => {
              const label = issueLabel(issue);
              const filter = filterText({ facet: 'issue', value: issue, name: label }, names);
              return (
                <tr key={issue}>
                  <th scope="row">
                    <Link to={{ query: `${query} ${filter}` }}>{label}</Link>
                  </th>
                  <td class="number">{numeral(times)}</td>
                  <td class="day">{dayInWords(first, 'short')}</td>
                  <td class="day">{dayInWords(last, 'short')}</td>
                  {years.map((year) => (
                    <td key={year}>
                      {acts.has(year) ? (
                        <ActsIn acts={acts.get(year)!} />
                      ) : (
                        <span class="soft">
                          <span aria-hidden="true">–</span>
                          <span class="aloud">{word('archive_absent')}</span>
                        </span>
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {issues.length > FEW && (
        <button type="button" class="action" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? word('archive_facet_fewer') : word('archive_timeline_all', numeral(issues.length))}
        </button>
      )}
    </section>
  );
}
