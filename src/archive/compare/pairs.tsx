import { useState } from 'preact/hooks';
import { counted, numeral, word } from '../../ui/words';
import type { Pair } from './align';
import { type Change, wordChanges } from './word-changes';

interface Props {
  pairs: readonly Pair[];
  /** What the two releases are called. */
  before: string;
  after: string;
}

/** Sentences beside each other, and how many are of which sort. */
export function Pairs({ pairs, before, after }: Props) {
  const [alike, showAlike] = useState(true);
  const same = pairs.filter((pair) => pair.a === pair.b).length;
  const changed = pairs.filter((pair) => pair.a !== null && pair.b !== null).length - same;
  const onlyA = pairs.filter((pair) => pair.b === null).length;
  const onlyB = pairs.filter((pair) => pair.a === null).length;
  return (
    <>
      <p class="soft" role="status">
        {[
          changed > 0 && counted('archive_sentences_changed', changed),
          onlyA > 0 && word('archive_sentences_only', numeral(onlyA), before),
          onlyB > 0 && word('archive_sentences_only', numeral(onlyB), after),
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
        <p>{before}</p>
        <p>{after}</p>
      </div>
      <ol>
        {pairs.map((pair, at) =>
          pair.a === pair.b && !alike ? null : <PairRow key={at} pair={pair} before={before} after={after} />,
        )}
      </ol>
    </>
  );
}

function PairRow({ pair: { a, b }, before, after }: Omit<Props, 'pairs'> & { pair: Pair }) {
  if (a === null || b === null) {
    const day = a === null ? after : before;
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
      <Form changes={changes} of="before" day={before} />
      <Form changes={changes} of="after" day={after} />
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
