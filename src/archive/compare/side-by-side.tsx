import { useMemo, useState } from 'preact/hooks';
import type { KeptRelease } from '../../library/library';
import { word } from '../../ui/words';
import { align, canAlign } from './align';
import type { Column } from './column';
import { Pairs } from './pairs';
import { sentencesOf } from './sentences';

interface Props {
  records: readonly KeptRelease[];
  columns: readonly Column[];
}

/** Two of the releases sentence by sentence: what was reworded, and what one printed and the other left out. */
export function SideBySide({ records, columns }: Props) {
  const [[first, second], choose] = useState<[number, number]>([records.length - 2, records.length - 1]);
  const at = [first, second].map((one) => Math.min(one, records.length - 1)) as [number, number];
  const [a, b] = [records[at[0]]!, records[at[1]]!];
  const pairs = useMemo(() => {
    const [before, after] = [sentencesOf(a.analysis), sentencesOf(b.analysis)];
    return canAlign(before, after) ? align(before, after) : null;
  }, [a, b]);
  return (
    <section class="side-by-side" aria-labelledby="sentences">
      <h2 id="sentences">{word('archive_sentences')}</h2>
      {records.length > 2 && (
        <p class="choices">
          <Choice
            label={word('archive_before')}
            columns={columns}
            value={at[0]}
            onChoose={(one) => choose([one, at[1]])}
          />
          <Choice
            label={word('archive_after')}
            columns={columns}
            value={at[1]}
            onChoose={(one) => choose([at[0], one])}
          />
        </p>
      )}
      {pairs ? (
        <Pairs pairs={pairs} before={nameOf(columns[at[0]]!)} after={nameOf(columns[at[1]]!)} />
      ) : (
        <p class="soft">{word('archive_sentences_too_long')}</p>
      )}
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
