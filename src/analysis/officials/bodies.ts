// Organisations that a noun stands for once they are named: "the Agency’s Director General".
import { ORGANISATION_NOUNS } from '../data/affiliation';
import { type Place, placeAt } from '../data/countries';
import type { Token } from '../text/tokens';
import { isPossessive } from './signs';

/** The organisation whose noun and possessive end at token `end`, first named before it; null where none is. */
export function bodyBefore(tokens: readonly Token[], end: number): Place | null {
  const [article, noun, mark] = [tokens[end - 3], tokens[end - 2], tokens[end - 1]];
  if (!isPossessive(mark) || article?.fold !== 'the' || !noun!.capital) return null;
  const codes = ORGANISATION_NOUNS[noun!.fold];
  if (!codes) return null;
  for (let at = 0; at < end - 3; at++) {
    const place = placeAt(tokens, at);
    if (place?.organisation && codes.includes(place.code)) return place;
  }
  return null;
}
