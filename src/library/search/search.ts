// The search room's door, beside the library's own: only the archive searches, and only its bundle shall carry the index.
export {
  FACETS,
  type Facet,
  type Filter,
  type Names,
  parseQuery,
  type Query,
  withoutFilters,
  writeFilter,
} from './query';
export { type FacetValue, type Found, openShelf, type Shelf, WITH_NOTES } from './shelf';
export { openTextIndex, type PackedIndex, type TextIndex } from './text-index';
export { fold, wordsOf } from './words';
