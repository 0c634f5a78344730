import { useState } from 'preact/hooks';
import {
  FACETS,
  type Facet,
  type FacetValue,
  type Found,
  fold,
  type Names,
  parseQuery,
  type Shelf,
} from '../../library/search/search';
import { Flag } from '../../ui/flag';
import { numeral, word } from '../../ui/words';
import { nameOf } from '../query/names';
import { toggled } from '../query/toggle';

interface Props {
  found: Found;
  officials: Shelf['officials'];
  query: string;
  names: Names;
  onQuery: (query: string) => void;
}

/** A facet shows so many values, and so many when all are asked for. */
const FEW = 6;
const MANY = 100;
/** From so many values on they can be looked through by name. */
const SOUGHT_FROM = 20;

/** What the releases found have in common: a value chosen is a filter in the query. */
export function Facets({ found, ...rest }: Props) {
  const { filters } = parseQuery(rest.query, rest.names);
  return FACETS.map((facet) => {
    const values = found.facets[facet];
    const asked = new Set(filters.flatMap((filter) => (filter.facet === facet && !filter.not ? filter.value : [])));
    const chosen = values.filter(({ value }) => asked.has(value));
    for (const value of asked) if (isAbsent(facet, value, found, rest.names)) chosen.unshift({ value, count: 0 });
    return <Group key={facet} facet={facet} values={values} chosen={chosen} {...rest} />;
  });
}

/**
 * Whether a value that is asked for is one, and nothing found has it: it can be taken back all the same. Half a word is no value yet, and
 * a part of a name stands for all who have it.
 */
function isAbsent(facet: Facet, value: string, { rows, facets }: Found, names: Names): boolean {
  if (facets[facet].some((known) => known.value === value) || (facet === 'official' && rows.length > 0)) return false;
  return facet === 'year' ? value.length === 4 : [...(names[facet]?.values() ?? [])].includes(value);
}

interface GroupProps extends Omit<Props, 'found'> {
  facet: Facet;
  values: readonly FacetValue[];
  /** Those the query asks for. */
  chosen: readonly FacetValue[];
}

function Group({ facet, values, chosen, officials, query, names, onQuery }: GroupProps) {
  const [all, setAll] = useState(false);
  const [sought, setSought] = useState('');
  if (values.length === 0 && chosen.length === 0) return null;
  const title = word(`archive_facet_${facet}`);
  const others = values.filter(({ value }) => !chosen.some((one) => one.value === value));
  const fitting = sought
    ? others.filter(({ value }) => fold(nameOf(facet, value, officials)).includes(fold(sought)))
    : others;
  const shown = [...chosen, ...fitting.slice(0, all ? MANY : Math.max(0, FEW - chosen.length))];
  return (
    <section class="facet" aria-label={title}>
      <h2>{title}</h2>
      {all && values.length > SOUGHT_FROM && (
        <input
          type="text"
          class="sought"
          aria-label={word('archive_facet_find', title)}
          placeholder={word('archive_facet_find_short')}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <ul>
        {shown.map(({ value, count }) => {
          const name = nameOf(facet, value, officials);
          return (
            <li key={value}>
              <button
                type="button"
                aria-pressed={chosen.some((one) => one.value === value)}
                onClick={() => onQuery(toggled(query, { facet, value, name }, names))}
              >
                <span class="name">
                  {facet === 'country' && <Flag code={value} />}
                  {name}
                </span>
                <span class="count">{numeral(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {values.length > FEW && (
        <button
          type="button"
          class="more"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
            setSought('');
          }}
        >
          {all ? word('archive_facet_fewer') : word('archive_facet_more', numeral(values.length))}
          <span class="aloud"> {title}</span>
        </button>
      )}
    </section>
  );
}
