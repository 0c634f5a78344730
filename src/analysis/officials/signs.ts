// The signs and small words that join or part words, as the reading of titles and names meets them.
import type { Token } from '../text/tokens';

export const isHyphen = (token: Token | undefined) => token?.text === '-' || token?.text === '–';
export const isPossessive = (token: Token | undefined) => token?.fold === "'s" && token.kind === 'sign';
export const isAnd = (token: Token | undefined) => token?.fold === 'and' || token?.text === '&';

/** "MFA", "NUG": two capitals or more. */
export function isAcronym(token: Token): boolean {
  const { text } = token;
  // Most words are told by their second letter.
  const second = text.charCodeAt(1) | 0;
  if (!token.capital || (second >= 97 && second <= 122)) return false;
  return text.length > 1 && text === text.toUpperCase() && !text.includes('.');
}

/** Steps over "(ROK)": a bracketed acronym. */
export function skipBracket(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let pos = at + 1; pos < Math.min(limit, at + 5); pos++) {
    if (tokens[pos]!.text === ')') return pos + 1;
    if (!tokens[pos]!.capital && !isHyphen(tokens[pos])) break;
  }
  return at;
}

/** Whether nothing but commas, "and" and articles stands between two tokens. */
export function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  for (let at = from; at < to; at++) {
    const { text, fold } = tokens[at]!;
    if (text !== ',' && fold !== 'and' && fold !== 'the') return false;
  }
  return true;
}
