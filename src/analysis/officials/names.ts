// Names of people by their shape: capitals, initials, particles, hyphens, numerals; honorifics and ranks before them.
import { placeAt } from '../data/countries';
import { FAMILY_FIELDS } from '../data/names';
import { HONORIFICS, RANKS, STYLES } from '../data/titles';
import type { Token } from '../text/tokens';
import { NAME_TAIL, NAME_TOO, NO_NAME, PARTICLE, POSTNOMINAL, STYLE, STYLE_OPENER, THING } from './classes';
import { headOf, isTitleWord } from './heads';
import { isAnd } from './signs';

/** Token indices, `last` exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const HEIGHTENERS = new Set(['most', 'right', 'rt', 'rt.', 'very']);

/** Names longer than this are no names: a heading, a list without commas. */
const LONGEST = 12;

/** Steps over honorifics and ranks ("His Excellency Dr.", "Lt. Gen."); `at` itself when there are none before a further word. */
export function skipHonorifics(tokens: readonly Token[], at: number, limit: number): number {
  let pos = at;
  while (pos < Math.min(limit, at + LONGEST)) {
    const token = tokens[pos]!;
    // "U Roe Doe" is Burmese for "Mr. Roe Doe".
    if (token.text === 'U' && tokens[pos + 1]?.capital && tokens[pos + 2]?.capital) {
      pos += 1;
      continue;
    }
    if (token.marks & STYLE_OPENER && tokens[pos + 1]?.capital && STYLES.has(tokens[pos + 1]!.fold)) {
      pos += 2;
      while (pos < limit && tokens[pos]!.capital && STYLES.has(tokens[pos]!.fold)) pos += 1;
      continue;
    }
    // "HE Roe Doe": as H.E. is written without stops.
    if (
      token.text === 'HE' &&
      tokens[pos + 1]?.capital &&
      tokens[pos + 1]!.text !== tokens[pos + 1]!.text.toUpperCase()
    ) {
      pos += 1;
      continue;
    }
    // "Dr. the Honorable Jane Roe"
    if (pos > at && skipArticle(tokens, pos) > pos) {
      pos += 1;
      continue;
    }
    if (!token.capital || !(token.marks & STYLE)) break;
    // "Tan Sri" is one; alone each is a name: "Tan Roe Doe", "Sri Roe".
    if (token.fold === 'tan' && tokens[pos + 1]?.fold !== 'sri') break;
    if (token.fold === 'sri' && !/^(?:tan|puan)$/.test(tokens[pos - 1]?.fold ?? '')) break;
    // "Most Reverend", "Rt Hon": these before another honorific alone.
    if (HEIGHTENERS.has(token.fold) && !HONORIFICS.has(tokens[pos + 1]?.fold ?? '')) break;
    // "Sr. Lt. Gen.": senior only before a rank.
    if ((token.fold === 'sr.' || token.fold === 'senior') && !RANKS.has(tokens[pos + 1]?.fold ?? '')) break;
    const behind = behindHonorific(tokens, pos, limit);
    // The last word of a name may look like an honorific: "Senator Lord", "Secretary Major".
    const next = tokens[behind];
    const leads = next && (next.capital || isParticle(tokens, behind, limit) || skipArticle(tokens, behind) > behind);
    if (!leads || behind >= limit) {
      if (next?.text === '-' && tokens[pos + 2]?.capital) {
        pos += 2;
        continue;
      }
      break;
    }
    pos = behind;
  }
  return pos;
}

/** Steps over an honorific with what belongs to it: "Dato’", "Lt. Gen. (Ret.)". */
function behindHonorific(tokens: readonly Token[], at: number, limit: number): number {
  const next = tokens[at + 1];
  if (next && !next.spaced && (next.text === '’' || next.text === "'")) return at + 2;
  const retired = next?.text === '(' && /^(?:retd?\.?|retired)$/.test(tokens[at + 2]?.fold ?? '');
  return retired && at + 3 < limit && tokens[at + 3]!.text === ')' ? at + 4 : at + 1;
}

const isPostNominal = (token: Token) => (token.marks & POSTNOMINAL) !== 0 && token.text === token.text.toUpperCase();

/** Steps over the letters of honours and seats behind a name: "Jane Roe KC MP"; `at` itself where none stand. */
export function skipPostNominals(tokens: readonly Token[], at: number, limit: number): number {
  let pos = at;
  while (pos < limit && tokens[pos]!.capital && isPostNominal(tokens[pos]!)) pos += 1;
  return pos;
}

/** "the Hon", "the Right Honourable": an article that leads to an honorific and belongs to neither title nor name. */
export function skipArticle(tokens: readonly Token[], at: number): number {
  const next = tokens[at]?.fold === 'the' ? tokens[at + 1] : undefined;
  return next?.capital && /^(?:hon\.?|honou?rable|right|rt\.?|most|rev\.?|reverend)$/.test(next.fold) ? at + 1 : at;
}

/** "Jr.", "III"; a numeral stands in capitals: "Xi" is a name. */
function isNameTail(token: Token): boolean {
  if (!token.capital || !(token.marks & NAME_TAIL)) return false;
  return /^[js]r/.test(token.fold) || token.text === token.text.toUpperCase();
}

/** Whether a small word at `at` is a particle with the rest of a name after it ("bin Abdulrahman", "van der Plas"). */
function isParticle(tokens: readonly Token[], at: number, limit: number): boolean {
  let pos = at;
  while (pos < limit && pos < at + 4 && !tokens[pos]!.capital && tokens[pos]!.marks & PARTICLE) pos += 1;
  if (pos === at) return false;
  if (tokens[pos]?.text === '-' && !tokens[pos]!.spaced) pos += 1;
  const next = tokens[pos];
  if (pos >= limit || !next?.capital || next.marks & NO_NAME) return false;
  return !isTitleWord(next) || GIVEN_TITLES.has(next.fold);
}

/** Titles that are given names as well, behind a particle: "bin Sultan". */
const GIVEN_TITLES = new Set(['sultan', 'amir', 'king', 'judge', 'saud']);

function isNameWord(tokens: readonly Token[], at: number, limit: number, begun: boolean): boolean {
  const token = tokens[at]!;
  if (token.marks & NAME_TOO && token.capital) return isNameToo(tokens, at, limit, begun);
  if (!token.capital || token.marks & NO_NAME)
    return token.capital && ((token.text.length === 2 && token.text[1] === '.') || (begun && isHyphened(tokens, at)));
  if (token.text.endsWith('.') && token.text.length > 2)
    return SHORT_NAMES.has(token.fold) || (token.marks & NAME_TAIL) !== 0 || isInitials(tokens, at);
  if (isTitleWord(token)) {
    if (isFamilyField(tokens, at) && (begun || at > 0)) return true;
    if (!begun && isGivenTitle(tokens, at, limit)) return true;
    const beside = begun ? tokens[at - 1]! : tokens[at + 1];
    return (
      GIVEN_TITLES.has(token.fold) &&
      ((beside !== undefined && (beside.marks & PARTICLE) !== 0) || isHyphened(tokens, at))
    );
  }
  if (!begun && isNameTail(token)) return false;
  const place = placeAt(tokens, at);
  if (!place) return true;
  if (place.length > 1 || place.kind === 'people' || place.kind === 'body' || place.organisation) return false;
  if (token.text.length < 4 || token.text === token.text.toUpperCase()) return false;
  // A country's name is a given name before a further name, or a family name after one.
  const next = tokens[at + 1];
  return (
    begun ||
    (at + 1 < limit && !!next?.capital && !isTitleWord(next) && !(next.marks & NO_NAME) && !placeAt(tokens, at + 1))
  );
}

/** "Thomas West", "Special Representative West": a word of titles that ends a name, or is all that a title leads to. */
export function isFamilyField(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!token.capital || !FAMILY_FIELDS.has(token.fold)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next && (next.capital || next.kind === 'number' || /^(?:of|for|-|–)$/.test(next.fold))) return false;
  // "West and Central Africa"
  const second = next && isAnd(next) ? tokens[at + 2] : undefined;
  if (second?.capital && !headOf(second) && (isTitleWord(second) || placeAt(tokens, at + 2))) return false;
  // "Chief Justice"
  if (before && headOf(token) && headOf(before)) return false;
  return before?.capital === true && before.kind === 'word' && (headOf(before) !== null || !isTitleWord(before));
}

/** Heads of titles that are given names as well. */
const GIVEN_HEADS = new Set(['amir', 'sultan', 'emir', 'dean', 'justice', 'judge']);

/** "Speaker | Amir Roe": between the head of a title and a further name. */
function isGivenTitle(tokens: readonly Token[], at: number, limit: number): boolean {
  const [before, next] = [tokens[at - 1], at + 1 < limit ? tokens[at + 1] : undefined];
  if (!GIVEN_HEADS.has(tokens[at]!.fold) || !before?.capital || !headOf(before) || !next?.capital) return false;
  return !isTitleWord(next) && !(next.marks & NO_NAME) && !placeAt(tokens, at + 1);
}

/** Given names that are written short, with a stop. */
const SHORT_NAMES = new Set(['st.', 'ma.', 'md.', 'mohd.', 'wm.']);

/** "G.L. Roe", "J.D. Doe": initials without a space, no country's ("U.S.") and no hour's. */
const isInitials = (tokens: readonly Token[], at: number) =>
  /^(?:\p{Lu}\.){2,3}$/u.test(tokens[at]!.text) && !(tokens[at]!.marks & NO_NAME) && !placeAt(tokens, at);

/** "Do-hoon", "Amir-Roe": whatever the word, a hyphen inside a name makes it a part of one. */
const isHyphened = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === '-' && !tokens[at + 1]!.spaced && tokens[at + 2]?.kind === 'word' && !tokens[at + 2]!.spaced;

/** "To Lam", "Theresa May": capitalised in the midst of a sentence, and no date. */
function isNameToo(tokens: readonly Token[], at: number, limit: number, begun: boolean): boolean {
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  if (begun && isHyphened(tokens, at)) return true;
  // "Vice Premier He": a pronoun follows no title.
  if (!begun && /^s?he$/.test(tokens[at]!.fold) && !next?.capital)
    return !!tokens[at - 1]?.capital && headOf(tokens[at - 1]!) !== null;
  if (tokens[at]!.fold === 'may') return next?.kind !== 'number' && tokens[at - 1]!.capital;
  return (
    !begun && at > 0 && tokens[at - 1]!.capital && !!next?.capital && !(next.marks & NO_NAME) && !isTitleWord(next)
  );
}

/** The name that begins at token `at` (honorifics before it already stepped over), null if none does. */
export function readName(tokens: readonly Token[], at: number, limit: number): Run | null {
  let pos = at;
  let words = 0;
  const end = Math.min(limit, at + LONGEST);
  while (pos < end) {
    const token = tokens[pos]!;
    if (words > 0 && isNameTail(token)) pos += 1;
    else if (words > 0 && isPostNominal(token)) break;
    else if (token.kind === 'word' && isNameWord(tokens, pos, end, words > 0)) {
      pos += 1;
      words += 1;
    } else if (token.kind === 'word' && isParticle(tokens, pos, end)) pos += 1;
    else if (token.text === '-' && !token.spaced && pos > at && isJoined(tokens, pos)) {
      pos += 2;
      words += 1;
    } else if (words > 0 && isBreathing(tokens, pos, end)) pos += 1;
    else if (words > 0 && token.text === ',' && /^[js]r\.?$/.test(tokens[pos + 1]?.fold ?? '')) pos += 2;
    else if (words > 0 && isNickname(tokens, pos, end)) pos += 3;
    else break;
  }
  // "Prime Minister Henry, Jr" aside, a name ends in a word of its own.
  return words > 0 ? { first: at, last: pos } : null;
}

/** A hyphen inside a name: "Eui-yong", "al-Alimi", "Thomas-Greenfield". */
function isJoined(tokens: readonly Token[], hyphen: number): boolean {
  const next = tokens[hyphen + 1];
  if (!next || next.spaced || next.kind !== 'word') return false;
  return next.capital
    ? !isTitleWord(next)
    : !['led', 'based', 'backed', 'designate', 'elect', 'era', 'like'].includes(next.fold);
}

/** "Shia’ al-Roe": an apostrophe that closes a word inside a name, where no plural owns what follows ("the Roes’ House"). */
function isBreathing(tokens: readonly Token[], at: number, limit: number): boolean {
  const [before, mark, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (mark.spaced || !/^['’‘ʼʻ]$/.test(mark.text) || at + 1 >= limit || next?.kind !== 'word') return false;
  if (isParticle(tokens, at + 1, limit)) return true;
  return !/[sxz]$/.test(before.fold) && !(next.marks & THING) && isNameWord(tokens, at + 1, limit, true);
}

/** A peer's name with the seat that is a part of it: "Lord Roe | of Wimborne". `at` is where what stands before the name begins. */
export function withSeat(tokens: readonly Token[], at: number, name: Run, limit: number): Run {
  const peer = tokens
    .slice(at, name.first)
    .some((token) => /^(?:lord|lady|baroness|viscount|viscountess)$/.test(token.fold));
  const seat = tokens[name.last + 1];
  if (!peer || tokens[name.last]?.fold !== 'of' || name.last + 1 >= limit || !seat?.capital) return name;
  return isTitleWord(seat) || seat.marks & NO_NAME || placeAt(tokens, name.last + 1)
    ? name
    : { ...name, last: name.last + 2 };
}

/** “Tommy” between given and family name. */
function isNickname(tokens: readonly Token[], at: number, limit: number): boolean {
  return (
    at + 3 < limit &&
    /^["“(‘]$/.test(tokens[at]!.text) &&
    tokens[at + 1]!.capital &&
    /^["”)’]$/.test(tokens[at + 2]!.text) &&
    tokens[at + 3]!.capital &&
    tokens[at + 1]!.text !== tokens[at + 1]!.text.toUpperCase()
  );
}
