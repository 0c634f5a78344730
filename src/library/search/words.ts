// Words as the search knows them.

/** Letters without accents, in lower case: "Türkiye" → "turkiye". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain letters; only the others pay for decomposition.
  return PLAIN.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

const PLAIN = /^[\0-\x7f]*$/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(fold);
}
