import { useState } from 'preact/hooks';
import type { Binned, SetAside } from '../../library/library';
import { momentInWords } from '../../ui/dates';
import { Empty } from '../../ui/empty';
import { counted, word } from '../../ui/words';
import { useArchive } from '../archive-context';
import type { Leftovers } from './leftovers';

/** What was removed and can come back, and the records that could not be read. */
export function BinView({ leftovers }: { leftovers: Leftovers | null }) {
  if (!leftovers) return <h1 class="aloud">{word('archive_view_bin')}</h1>;
  const { bin, aside } = leftovers;
  if (bin.length === 0 && aside.length === 0)
    return <Empty say={word('archive_bin_none_say')} todo={word('archive_bin_none_do')} />;
  return (
    <article class="leftovers">
      <h1 tabIndex={-1}>{word('archive_view_bin')}</h1>
      {aside.length > 0 && <Aside aside={aside} />}
      {bin.length > 0 && <Bin bin={bin} />}
    </article>
  );
}

function Bin({ bin }: { bin: readonly Binned[] }) {
  const { actions } = useArchive();
  const [sure, askSure] = useState(false);
  return (
    <section>
      <h2>{word('archive_bin_heading')}</h2>
      <ul>
        {bin.map(({ address, title, at }) => (
          <li key={address} class="leftover">
            <span>
              {title}
              {at && <span class="soft">{` ${word('archive_bin_at', momentInWords(at))}`}</span>}
            </span>
            <button
              type="button"
              class="action"
              aria-label={word('archive_restore_aloud', title)}
              onClick={() => void actions.restore([address])}
            >
              {word('archive_restore')}
            </button>
          </li>
        ))}
      </ul>
      {sure ? (
        <p class="buttons">
          <button
            type="button"
            class="action main"
            onClick={() => {
              askSure(false);
              void actions.emptyBin();
            }}
          >
            {counted('archive_bin_empty_sure', bin.length)}
          </button>
          <button type="button" class="action" onClick={() => askSure(false)}>
            {word('note_cancel')}
          </button>
        </p>
      ) : (
        <button type="button" class="action first" onClick={() => askSure(true)}>
          {word('archive_bin_empty')}
        </button>
      )}
    </section>
  );
}

function Aside({ aside }: { aside: readonly SetAside[] }) {
  return (
    <section>
      <h2>{word('archive_aside_heading')}</h2>
      <p class="soft">{word('archive_aside_how')}</p>
      <ul>
        {aside.map(({ key, address, why, at, raw }) => (
          <li key={key} class="aside">
            <p>
              {address}
              {at && <span class="soft">{` ${word('archive_aside_at', momentInWords(at))}`}</span>}
            </p>
            <p class="soft">{why}</p>
            <details>
              <summary>{word('archive_aside_raw')}</summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
              <pre tabIndex={0}>{JSON.stringify(raw, null, 2)}</pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
