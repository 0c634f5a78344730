import { useMemo, useState } from 'preact/hooks';
import { type FacetValue, fold, type Shelf } from '../../library/search/search';
import { Flag } from '../../ui/flag';
import { numeral, word } from '../../ui/words';
import { Link } from '../link';
import { nameOf } from '../query/names';
import { type Subject, subjectText } from './subject';

const SHOWN = 30;

/** Whose dossier to open: countries and people, the most frequent first. */
export function Picker({ shelf }: { shelf: Shelf }) {
  const [sought, setSought] = useState('');
  const { country, official } = useMemo(() => shelf.find({ filters: [], terms: [] }).facets, [shelf]);
  const fitting = (is: Subject['is'], values: readonly FacetValue[]) =>
    values
      .filter(({ value }) => fold(nameOf(is, value, shelf.officials)).includes(fold(sought.trim())))
      .slice(0, SHOWN);
  const column = (is: Subject['is'], values: readonly FacetValue[], heading: string) => (
    <section>
      <h2>{heading}</h2>
      <ul>
        {fitting(is, values).map(({ value, count }) => (
          <li key={value}>
            <Flag code={is === 'country' ? value : (shelf.officials.get(value)?.country ?? null)} />{' '}
            <Link to={{ view: 'dossier', subject: subjectText({ is, value }) }}>
              {nameOf(is, value, shelf.officials)}
            </Link>{' '}
            <span class="soft">{numeral(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <article class="dossier">
      <h1 tabIndex={-1}>{word('archive_dossier_whose')}</h1>
      <input
        type="text"
        class="sought"
        aria-label={word('archive_dossier_find')}
        placeholder={word('archive_dossier_find')}
        value={sought}
        onInput={(event) => setSought(event.currentTarget.value)}
      />
      <div class="columns">
        {column('country', country, word('archive_facet_country'))}
        {column('official', official, word('archive_facet_official'))}
      </div>
    </article>
  );
}
