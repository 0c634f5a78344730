import { useMemo } from 'preact/hooks';
import { type Names, parseQuery, type Shelf } from '../../library/search/search';
import { dayInWords } from '../../ui/dates';
import { Flag } from '../../ui/flag';
import { counted, numeral, word } from '../../ui/words';
import { useArchive } from '../archive-context';
import { Link } from '../link';
import { titleOf } from '../list/release-row';
import { nameOf } from '../query/names';
import { filterText } from '../query/toggle';
import { useRecords } from '../use-record';
import { type Dossier, dossierOf, historiesOf } from './dossier';
import { IssueTable } from './issue-table';
import { ownActs } from './own-acts';
import { Picker } from './picker';
import { readSubject, type Subject, subjectOfQuery } from './subject';
import { WordsMoved } from './words-moved';

interface Props {
  shelf: Shelf;
  names: Names;
}

/** The dossier of a country or a person; where none is chosen, the choice. */
export function DossierView({ shelf, names }: Props) {
  const { place } = useArchive();
  const asked = readSubject(place.subject) ?? subjectOfQuery(parseQuery(place.query, names).filters);
  if (!asked) return <Picker shelf={shelf} />;
  const subject = followed(asked, shelf);
  return <DossierOf key={`${subject.is} ${subject.value}`} subject={subject} shelf={shelf} names={names} />;
}

/** A last name alone, from a link or typed, is the person it stands for. */
function followed(subject: Subject, { officials, personOf }: Shelf): Subject {
  const { is, value } = subject;
  if (is === 'country' || officials.has(value)) return subject;
  return { is, value: personOf({ name: value, country: null }) };
}

/** So many contacts are named before the list is the better place. */
const CONTACTS = 8;

function DossierOf({ subject, shelf, names }: Props & { subject: Subject }) {
  const dossier = useMemo(() => dossierOf(shelf, subject), [shelf, subject]);
  const { is, value } = subject;
  const name = nameOf(is, value, shelf.officials);
  const official = is === 'official' ? shelf.officials.get(value) : undefined;
  const code = is === 'country' ? value : (official?.country ?? null);
  const query = filterText({ facet: is, value, name }, names);
  const { contacts, named, issues } = dossier;
  return (
    <article class="dossier">
      <h1 tabIndex={-1}>
        <Flag code={code} /> {name}
        {official?.title && <span class="soft">{` ${official.title}`}</span>}
      </h1>
      <p>{summaryOf(dossier)}</p>
      <p class="buttons">
        <Link class="action" to={{ query }}>
          {word('archive_dossier_list')}
        </Link>
        <Link class="action" to={{ view: 'timeline', query }}>
          {word('archive_view_timeline')}
        </Link>
        {contacts.length > 1 && (
          <Link class="action" to={{ view: 'compare', releases: contacts.slice(0, 4).map(({ address }) => address) }}>
            {word('archive_dossier_compare')}
          </Link>
        )}
        <Link class="action" to={{ view: 'dossier' }}>
          {word('archive_dossier_other')}
        </Link>
      </p>
      {contacts.length > 0 && (
        <section>
          <h2>{word('archive_dossier_contacts')}</h2>
          <ul>
            {contacts.slice(0, CONTACTS).map((row) => (
              <li key={row.address} class="contact">
                <span class="when">{dayInWords(row.date, 'short')}</span>
                <Link to={{ view: 'release', releases: [row.address] }}>{titleOf(row)}</Link>
                {row.tone.length > 0 && (
                  <span class="soft">{row.tone.map((one) => word('quoted', one)).join(', ')}</span>
                )}
              </li>
            ))}
          </ul>
          {contacts.length > CONTACTS && (
            <p class="more">
              <Link to={{ query }}>{word('archive_facet_more', numeral(contacts.length + named.length))}</Link>
            </p>
          )}
        </section>
      )}
      {issues.length > 0 &&
        (is === 'official' && contacts.length > 0 ? (
          <OwnIssues person={value} dossier={dossier} shelf={shelf} query={query} names={names} />
        ) : (
          <IssueTable dossier={dossier} query={query} names={names} />
        ))}
      <WordsMoved dossier={dossier} shelf={shelf} query={query} />
    </article>
  );
}

interface OwnProps extends Props {
  person: string;
  dossier: Dossier;
  query: string;
}

/** A person's own acts are read from the texts, over so many of their latest contacts. */
const OWN = 300;

function OwnIssues({ person, dossier, shelf, query, names }: OwnProps) {
  const addresses = useMemo(() => dossier.contacts.slice(0, OWN).map(({ address }) => address), [dossier]);
  const records = useRecords(addresses, shelf);
  const own = useMemo(() => {
    if (!records) return null;
    const issues = historiesOf(records.map((record) => ownActs(record, person, shelf.personOf)));
    return { issues, years: [...new Set(issues.flatMap(({ years }) => [...years.keys()]))].sort() };
  }, [records, person, shelf]);
  if (!own) return null;
  const latest = dossier.contacts.length > OWN;
  const about = latest ? word('archive_dossier_own_latest', String(OWN)) : word('archive_dossier_own');
  return <IssueTable dossier={own} query={query} names={names} about={about} />;
}

/** "12 contacts from June 14, 2021 to March 28, 2022. Named in 40 other releases." */
function summaryOf({ contacts, named }: Dossier): string {
  const [latest] = contacts;
  const earliest = contacts.at(-1);
  const said = [];
  if (latest && earliest)
    said.push(
      contacts.length === 1
        ? word('archive_dossier_one', dayInWords(latest.date))
        : word('archive_dossier_span', numeral(contacts.length), dayInWords(earliest.date), dayInWords(latest.date)),
    );
  else said.push(word('archive_dossier_no_contact'));
  if (named.length > 0) said.push(counted('archive_dossier_named', named.length));
  return said.join(' ');
}
