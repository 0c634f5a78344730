import { useMemo } from 'preact/hooks';
import { dateOf, type KeptRelease } from '../../library/library';
import { type Shelf, wordsOf } from '../../library/search/search';
import { countryName } from '../../ui/countries';
import { dayInWords } from '../../ui/dates';
import { word } from '../../ui/words';
import { Link } from '../link';
import { useRecords } from '../use-record';
import type { Dossier } from './dossier';
import { LEAST, type Moved, wordsOverTime } from './words-over-time';

interface Props {
  dossier: Dossier;
  shelf: Shelf;
  query: string;
}

/** Words are followed over the latest contacts, so many of them. */
const READ = 60;

/** The words that entered or left the readouts of a country or person. */
export function WordsMoved({ dossier: { contacts }, shelf, query }: Props) {
  const addresses = useMemo(() => contacts.slice(0, READ).map(({ address }) => address), [contacts]);
  const records = useRecords(addresses, shelf);
  const moved = useMemo(() => records && wordsIn(records), [records]);
  if (contacts.length === 0 || !moved) return null;
  const { entered, left } = moved;
  return (
    <section class="moved">
      <h2>{word('archive_words')}</h2>
      {contacts.length < LEAST ? (
        <p class="soft">{word('archive_words_few')}</p>
      ) : (
        <>
          {contacts.length > READ && <p class="soft">{word('archive_words_latest', String(READ))}</p>}
          <div class="columns">
            <Words heading={word('archive_words_entered')} moved={entered} query={query} since />
            <Words heading={word('archive_words_left')} moved={left} query={query} />
          </div>
        </>
      )}
    </section>
  );
}

function wordsIn(records: readonly KeptRelease[]) {
  const texts = records
    .map(({ analysis, firstSeen }) => ({ date: dateOf(analysis, firstSeen), text: analysis.text }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return wordsOverTime(texts, new Set(records.flatMap(namesIn)));
}

/** The words of people's names and offices and of countries: that these change is said elsewhere. */
function namesIn({ analysis: { officials, event } }: KeptRelease): string[] {
  const names = officials.flatMap(({ name, titles }) => [name, ...titles]);
  return wordsOf([...names, ...event.parties.map(countryName), ...event.places].join(' '));
}

interface WordsProps {
  heading: string;
  moved: readonly Moved[];
  query: string;
  since?: boolean;
}

function Words({ heading, moved, query, since = false }: WordsProps) {
  return (
    <div>
      <h3>{heading}</h3>
      {moved.length === 0 && <p class="soft">{word('archive_words_none')}</p>}
      <ul>
        {moved.map(({ words, date, times, of }) => (
          <li key={words}>
            <Link to={{ query: `${query} ${words}` }}>{word('quoted', words)}</Link>{' '}
            <span class="soft">
              {word(
                since ? 'archive_words_since' : 'archive_words_until',
                dayInWords(date, 'short'),
                String(times),
                String(of),
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
