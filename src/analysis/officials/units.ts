// Units of a portfolio: the one place, field, office or body that a preposition leads to.
import { type Place, placeAt } from '../data/countries';
import { HEADS, PLURALS, RANKS } from '../data/titles';
import type { Token } from '../text/tokens';
import { FIELD, NO_NAME, RANKER, THING } from './classes';
import { isTitleWord } from './heads';
import { isFamilyField } from './names';
import { isAcronym } from './signs';

/** What fields are called in general: "Boundary and Ocean | Affairs". */
const GENERAL_FIELD = /^(?:affairs|cooperation|relations|issues|policy|matters|negotiations)$/;

/** Whether capitals joined by "and" lead to a word for fields in general, so that they are fields whatever they are. */
function leadsToField(tokens: readonly Token[], at: number, end: number): boolean {
  for (let pos = at + 1; pos < Math.min(end, at + 5); pos++) {
    const token = tokens[pos]!;
    if (!token.capital && token.fold !== 'and') return false;
    if (GENERAL_FIELD.test(token.fold)) return token.capital;
    if (HEADS.has(token.fold)) return false;
  }
  return false;
}

/** One unit of a portfolio: a place, a field, an acronym, another office; a proper name only where a unit must follow. */
export function readUnit(
  tokens: readonly Token[],
  at: number,
  end: number,
  linked: boolean,
  strong: boolean,
): { last: number; place: Place | null } | null {
  const token = tokens[at];
  if (!token || at >= end) return null;
  // "Minister of State of Qatar" is no minister of the State of Qatar.
  if (token.fold === 'state' && tokens[at - 1]?.fold === 'of') return { last: at + 1, place: null };
  const place = placeAt(tokens, at);
  if (place) return { last: at + place.length, place };
  if (token.kind !== 'word' || isFamilyField(tokens, at)) return null;
  // "Chief of Defense General Roe": a rank before a name.
  if (!linked && RANKS.has(token.fold) && tokens[at + 1]?.capital && !isTitleWord(tokens[at + 1]!)) return null;
  if (token.marks & (FIELD | RANKER)) {
    if (!token.capital && !linked) return null;
    let last = at + 1;
    // "leader of the democratic opposition": in small letters the words of a field go together.
    if (!token.capital) while (last < end && !tokens[last]!.capital && tokens[last]!.marks & FIELD) last += 1;
    return { last, place: null };
  }
  if (!token.capital) return null;
  if (HEADS.has(token.fold) || PLURALS.has(token.fold)) return linked ? { last: at + 1, place: null } : null;
  if (isAcronym(token) && linked) return { last: at + 1, place: null };
  if (!strong) return linked && leadsToField(tokens, at, end) ? { last: at + 1, place: null } : null;
  if (token.marks & NO_NAME) return null;
  // A proper name: a place we do not know. Its last words are the person's name, unless nothing but it stands here.
  let last = at;
  while (last < end && tokens[last]!.capital && !isTitleWord(tokens[last]!) && !(tokens[last]!.marks & NO_NAME))
    last += 1;
  const closes = tokens[last];
  if (closes?.capital && closes.marks & FIELD) return { last: last + 1, place: null };
  const length = last - at;
  for (let pos = at; pos < last; pos++) if (tokens[pos]!.marks & THING) return { last: pos + 1, place: null };
  if (length >= 3) return { last: at + 1, place: null };
  return length === 1 && closes && !closes.capital ? { last, place: null } : null;
}
