import type { Entry } from '../../library/library';
import { counted, word } from '../../ui/words';
import { useArchive } from '../archive-context';
import { Link } from '../link';

interface Props {
  found: readonly Entry[];
  selected: ReadonlySet<string>;
  onSelected: (selected: ReadonlySet<string>) => void;
}

/** More at once would not fit beside each other. */
export const COMPARED_AT_MOST = 8;

/** What can be done with the releases that are selected. */
export function SelectionBar({ found, selected, onSelected }: Props) {
  const { actions, place } = useArchive();
  if (selected.size === 0) return null;
  const addresses = [...selected];
  const remove = async () => {
    await actions.remove(addresses);
    onSelected(new Set());
  };
  return (
    <fieldset class="selection">
      <legend>{counted('archive_selected', selected.size)}</legend>
      {selected.size > 1 && selected.size <= COMPARED_AT_MOST && (
        <Link class="action" to={{ view: 'compare', releases: addresses, query: place.query }}>
          {word('archive_compare')}
        </Link>
      )}
      <Link class="action" to={{ view: 'transfer' }}>
        {word('archive_export')}
      </Link>
      <button type="button" class="action" onClick={() => void remove()}>
        {word('archive_remove')}
      </button>
      {found.some(({ address }) => !selected.has(address)) && (
        <button
          type="button"
          class="action"
          onClick={() => onSelected(new Set([...selected, ...found.map(({ address }) => address)]))}
        >
          {word('archive_select_found')}
        </button>
      )}
      <button type="button" class="action" onClick={() => onSelected(new Set())}>
        {word('archive_select_none')}
      </button>
    </fieldset>
  );
}
