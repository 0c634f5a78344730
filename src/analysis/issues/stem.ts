// Words as issue phrases are written in: singular, in one spelling of several.
import { SPELLINGS } from '../data/issues/spellings';

/** Words that are no units: phrases need not write them. */
export const PASSED: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** A folded word without its plural and in one spelling of several: "allies" and "ally", "defence" and "defense" are the same. */
export function stem(word: string): string {
  const singular = singularOf(word);
  const known = SPELLINGS[singular];
  if (known !== undefined) return known;
  const is = singular.indexOf('is', 3);
  if (is > 0 && /^is(?:e|ed|ing|ation)$/.test(singular.slice(is)))
    return `${singular.slice(0, is)}iz${singular.slice(is + 2)}`;
  return singular;
}

function singularOf(word: string): string {
  const { length } = word;
  if (length < 4 || word[length - 1] !== 's') return word;
  const before = word[length - 2]!;
  if (before === 's' || before === 'u' || (before === 'i' && /[sx]is$/.test(word))) return word;
  if (before !== 'e') return word.slice(0, -1);
  if (length > 4 && word[length - 3] === 'i') return `${word.slice(0, -3)}y`;
  return /(?:ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
