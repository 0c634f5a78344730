import type { ComponentChildren } from 'preact';
import { useArchive } from './archive-context';
import { HOME, type Place, writePlace } from './place';

interface Props {
  to: Partial<Place>;
  class?: string;
  tabIndex?: number;
  'aria-current'?: 'page' | undefined;
  'aria-label'?: string;
  children: ComponentChildren;
}

/** A link to a place in the archive. It has an address of its own, so it can be opened in another tab. */
export function Link({ to, children, ...rest }: Props) {
  const { go } = useArchive();
  const place = { ...HOME, ...to };
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(place);
  };
  return (
    <a {...rest} href={writePlace(place) || '?'} onClick={follow}>
      {children}
    </a>
  );
}
