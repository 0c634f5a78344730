import { useEffect, useRef } from 'preact/hooks';
import { word } from '../../ui/words';

interface Props {
  query: string;
  onQuery: (text: string) => void;
  onEnter: () => void;
}

/** The search field: answers with every key. "/" goes to it from anywhere, arrow down from it into the list. */
export function SearchField({ query, onQuery, onEnter }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).closest('input, textarea, select')) return;
      event.preventDefault();
      field.current?.select();
      field.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <input
      type="search"
      ref={field}
      aria-label={word('archive_search')}
      placeholder={word('archive_search_placeholder')}
      autocomplete="off"
      spellcheck={false}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter();
        if (event.key !== 'ArrowDown') return;
        const first = document.querySelector<HTMLElement>('.releases a[tabindex="0"]');
        if (first) event.preventDefault();
        first?.focus();
      }}
    />
  );
}
