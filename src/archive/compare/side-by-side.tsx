import { useMemo, useState } from 'preact/hooks';
import type { KeptRelease } from '../../library/library';
import { counted, numeral, word } from '../../ui/words';
import { align, type Pair } from './align';
import type { Column } from './column';
import { sentencesOf } from './sentences';
import { type Change, wordChanges } from './word-changes';

interface Props {
  records: readonly KeptRelease[];
  columns: readonly Column[];
}

/** Two of the releases sentence by sentence: what was reworded, and what one printed and the other left out. */
export function SideBySide({ records, columns }: Props) {
  const [[first, second], choose] = useState<[number, number]>([records.length - 2, records.length - 1]);
  const [alike, showAlike] = useState(true);
  const a = records[first] ?? records[0]!;
  const b = records[second] ?? records.at(-1)!;
  const pairs = useMemo(() => align(sentencesOf(a.analysis), sentencesOf(b.analysis)), [a, b]);
  const same = pairs.filter((pair) => pair.a === pair.b).length;
  const changed = pairs.filter((pair) => pair.a !== null && pair.b !== null).length - same;
  const onlyA = pairs.filter((pair) => pair.b === null).length;
  const onlyB = pairs.filter((pair) => pair.a === null).length;
  const [dayA, dayB] = [a, b].map((record) => nameOf(columns.find(({ address }) => address === record.address)!));
  return (
    <section class="side-by-side" aria-labelledby="sentences">
      <h2 id="sentences">{word('archive_sentences')}</h2>
      {records.length > 2 && (
        <p class="choices">
          <Choice
            label={word('archive_before')}
            columns={columns}
            value={first}
            onChoose={(at) => choose([at, second])}
          />
          <Choice
            label={word('archive_after')}
            columns={columns}
            value={second}
            onChoose={(at) => choose([first, at])}
          />
        </p>
      )}
      <p class="soft" role="status">
        {[
          changed > 0 && counted('archive_sentences_changed', changed),
          onlyA > 0 && word('archive_sentences_only', numeral(onlyA), dayA!),
          onlyB > 0 && word('archive_sentences_only', numeral(onlyB), dayB!),
          same > 0 && counted('archive_sentences_same', same),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {same > 0 && (
        <label class="check">
          <input type="checkbox" checked={alike} onChange={(event) => showAlike(event.currentTarget.checked)} />
          {word('archive_sentences_alike')}
        </label>
      )}
      <div class="pair heads" aria-hidden="true">
        <p>{dayA}</p>
        <p>{dayB}</p>
      </div>
      <ol>
        {pairs.map((pair, at) =>
          pair.a === pair.b && !alike ? null : <PairRow key={at} pair={pair} dayA={dayA!} dayB={dayB!} />,
        )}
      </ol>
    </section>
  );
}

const nameOf = ({ day, kind }: Column): string => `${day}, ${kind}`;

interface ChoiceProps {
  label: string;
  columns: readonly Column[];
  value: number;
  onChoose: (at: number) => void;
}

function Choice({ label, columns, value, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {columns.map((column, at) => (
          <option key={column.address} value={at}>
            {nameOf(column)}
          </option>
        ))}
      </select>
    </label>
  );
}

function PairRow({ pair: { a, b }, dayA, dayB }: { pair: Pair; dayA: string; dayB: string }) {
  if (a === null || b === null) {
    const day = a === null ? dayB : dayA;
    return (
      <li class={`pair only ${a === null ? 'only-b' : 'only-a'}`}>
        <p>
          <span class="aloud">{word('archive_only_in', day)} </span>
          {a ?? b}
        </p>
      </li>
    );
  }
  const changes = a === b ? [{ text: a, in: 'both' as const }] : wordChanges(a, b);
  return (
    <li class={`pair${a === b ? ' same' : ''}`}>
      <Form changes={changes} of="before" day={dayA} />
      <Form changes={changes} of="after" day={dayB} />
    </li>
  );
}

/** One of the two forms of a sentence, its own words marked. */
function Form({ changes, of, day }: { changes: readonly Change[]; of: 'before' | 'after'; day: string }) {
  const Own = of === 'before' ? 'del' : 'ins';
  return (
    <p>
      <span class="aloud">{day}: </span>
      {changes.map((change, at) =>
        change.in === 'both' ? change.text : change.in === of ? <Own key={at}>{change.text}</Own> : null,
      )}
    </p>
  );
}
