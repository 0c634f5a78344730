import { useEffect, useState } from 'preact/hooks';
import { type Catalog, type CatalogState, openCatalog } from './catalog/catalog';
import type { WordStore } from './catalog/word-store';
import type { Surroundings } from './surroundings';

/** The catalog of the kept releases, open as long as the view is. */
export function useCatalog(surroundings: Surroundings, wordStore: WordStore): CatalogState {
  const [state, setState] = useState<CatalogState>({ is: 'loading' });
  useEffect(() => {
    const catalog: Catalog = openCatalog(surroundings, () => setState(catalog.state()), wordStore);
    return () => catalog.close();
  }, [surroundings, wordStore]);
  return state;
}
