// The door to one release as text: Markdown, a quotation, references. Beside the export's own, so that the popup, which copies one release,
// does not carry what writes files of many.
export { apa, bibtex, chicago, cslJson } from './citation';
export { markdown } from './markdown';
export { linkTo, quote, sentenceToQuote } from './quote';
export { type Source, sourceOf } from './source';
