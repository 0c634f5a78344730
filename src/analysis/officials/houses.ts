// Houses whose names go on with a preposition or a list, before an office of theirs: "Council of Ministers | Chair".
import type { Token } from '../text/tokens';
import { headAt, headOf, isField } from './heads';
import { isAnd } from './signs';

/** "Foreign, | Commonwealth and Development Office Political Director": a house whose name is a list. */
export function namesOffice(tokens: readonly Token[], at: number, end: number): boolean {
  for (let pos = at + 1; pos < Math.min(end, at + 6); pos++) {
    const token = tokens[pos]!;
    if (/^(?:office|department|ministry)$/.test(token.fold)) return token.capital && leadsToHead(tokens, pos + 1, end);
    if (token.text !== ',' && token.text !== '&' && !isAnd(token) && !isField(token)) return false;
  }
  return false;
}

/** Bodies whose names go on behind a preposition, an office of theirs behind it all. */
export const BODIES = new Set(
  'assembly authority board bureau cabinet center centre chamber commission committee council department directorate house ministry office'.split(
    ' ',
  ),
);

/** How many tokens lead from a body on to more of its name: "of | Ministers", "for the | Safeguard"; 0 when nothing does. */
export function bodyLink(tokens: readonly Token[], at: number, end: number): number {
  const link = tokens[at]?.fold ?? '';
  if (!/^(?:of|for|on)$/.test(link)) return 0;
  const length = tokens[at + 1]?.fold === 'the' ? 2 : 1;
  const next = tokens[at + length];
  if (!next?.capital || at + length >= end) return 0;
  if (link === 'of' && length === 1 && headOf(next)?.plural) return leadsToHead(tokens, at + 2, end) ? 2 : 0;
  return link !== 'of' && isField(next) && leadsToHead(tokens, at + length + 1, end) ? length : 0;
}

/** Whether words of titles alone lead from `at` to a head in the singular with a name behind it. */
function leadsToHead(tokens: readonly Token[], at: number, end: number): boolean {
  for (let pos = at; pos < Math.min(end, at + 6); pos++) {
    const token = tokens[pos]!;
    if (token.capital && headOf(token) && !headOf(token)!.plural && headAt(tokens, pos, end)) return true;
    if (!isAnd(token) && token.text !== '-' && !isField(token)) return false;
  }
  return false;
}
