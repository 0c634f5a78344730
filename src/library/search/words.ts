// Words as the search knows them.

/** Letters without accents, in lower case: "Türkiye" → "turkiye". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain letters; only the others pay for decomposition.
  return PLAIN.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

const PLAIN = /^[\0-\x7f]*$/;
// Letters and digits by range, since \p{L} takes twice the time over an archive. Between them lie signs, arrows and pictures.
const WORD = /[a-z0-9\xaa\xb5\xba\xc0-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\uffdc]+/g;

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).map(fold);
}
