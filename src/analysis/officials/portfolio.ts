// Portfolios: what follows the head of a title and says of what, for what or to whom ("for Political Affairs", "of the Council").
import { type Place, placeAt } from '../data/countries';
import { RANKS } from '../data/titles';
import type { Token } from '../text/tokens';
import { FIELD, NO_NAME, RANKER, STYLE } from './classes';
import { headAt, headOf, isField, isTitleWord } from './heads';
import type { Run } from './names';
import { isAcronym, isAnd, isHyphen, isPossessive, skipBracket } from './signs';
import { readUnit } from './units';

export interface Portfolio {
  readonly last: number;
  /** The tokens that belong to the title: all but the country it acts for. */
  readonly kept: readonly Run[];
  readonly place: Place | null;
}

const PREPOSITIONS = new Set(['of', 'for', 'to', 'on', 'at', 'in']);

/** "of the Kingdom of X", "for Political and Security Affairs", "to the United Nations": what follows a head. */
export function readPortfolio(tokens: readonly Token[], at: number, end: number, outer: boolean): Portfolio {
  const kept: Run[] = [];
  let place: Place | null = null;
  let last = at;
  let places = false;
  // "Supreme Allied Commander Europe"
  if (tokens[at]?.capital && /^(?:europe|transformation)$/.test(tokens[at]!.fold))
    return { last: at + 1, kept: [{ first: at, last: at + 1 }], place };
  while (last < end) {
    const start = last;
    const first = start === at;
    const link = readLink(tokens, start, end, first);
    if (!link) break;
    const pos = tokens[link.last]?.fold === 'the' ? link.last + 1 : link.last;
    const linked = pos > start;
    const before = tokens[pos - 1]!.fold;
    const passed = outer && tokens[pos - 2]?.fold === 'of';
    const office = before === 'the' && !passed ? officeAt(tokens, pos, end) : null;
    // "Adviser to the French President Jane Roe" is Roe's title, "Chief of Staff to President Jane Roe" is not.
    if (!office && isHeld(tokens, pos, end, before === 'to' || before === 'for')) break;
    const unit = office ?? readUnit(tokens, pos, end, first || linked, pos > start + 1 || link.owner);
    if (!unit) break;
    // "the Minister of Foreign Affairs, and the United States": a place joins places only.
    const listed = unit.place?.organisation && tokens[link.last - 1]!.text === ',' && isAnd(tokens[unit.last]);
    if (link.joins && unit.place?.kind === 'name' && !places && !listed && !isField(tokens[unit.last])) break;
    places ||= unit.place !== null;
    // The country that a title acts for is no part of the title.
    const country = link.owner && (unit.place?.kind === 'name' || unit.place?.kind === 'people');
    const drops = country && !office && !isPossessive(tokens[unit.last]);
    if (unit.place && (link.owner || unit.place.kind === 'body' || office)) place ??= unit.place;
    // "Speaker of the Mongolian Parliament"
    if (drops && isField(tokens[unit.last])) extend(kept, start, pos);
    else if (!drops) extend(kept, start, unit.last);
    last = skipBracket(tokens, drops ? authoritiesBehind(tokens, unit, end) : unit.last, end);
    // "Secretary General of the Organization for Doing Good (ODG)": what is in brackets is the name before them.
    const named = last > unit.last && !place && isOwner(tokens, at) ? placeAt(tokens, unit.last + 1) : null;
    if (named?.organisation && unit.last + 2 + named.length === last) return { last, kept: [], place: named };
  }
  return { last, kept, place };
}

/** "of the Organization": the body that an office is of. */
const isOwner = (tokens: readonly Token[], at: number) =>
  tokens[at]!.fold === 'of' &&
  /^organi[sz]ation|^agency|^association|^union|^community|^fund$/.test(tokens[at + 2]?.fold ?? '');

/** "of the Syrian | interim authorities": what a people has, in small letters; the end of it, or of the people where nothing does. */
function authoritiesBehind(
  tokens: readonly Token[],
  { last, place }: { last: number; place: Place | null },
  end: number,
): number {
  if (place?.kind !== 'people') return last;
  for (let pos = last; pos < Math.min(end, last + 4); pos++) {
    if (/^(?:authorities|government|administration|parliament|cabinet|opposition)$/.test(tokens[pos]!.text))
      return pos + 1;
    if (!(tokens[pos]!.marks & (RANKER | FIELD)) || tokens[pos]!.capital) break;
  }
  return last;
}

/** What leads to the next unit: a preposition, "and", a comma of a list, a hyphen, or nothing; null where the portfolio ends. */
function readLink(
  tokens: readonly Token[],
  at: number,
  end: number,
  first: boolean,
): { last: number; owner: boolean; joins: boolean } | null {
  const token = tokens[at]!;
  const word = token.fold;
  if (!token.capital && (PREPOSITIONS.has(word) || (word === 'with' && !first))) {
    if (first && word === 'in' && tokens[at + 1]?.fold !== 'the') return null;
    return { last: at + 1, owner: word === 'of', joins: false };
  }
  if (first) return null;
  if (isAnd(token) || word === ',' || word === '/') {
    if (word === ',' && !isList(tokens, at, end)) return null;
    let pos = at + 1;
    if (word === ',' && isAnd(tokens[pos])) pos += 1;
    if (startsTitle(tokens, pos, end)) return null;
    if (word === 'and' && PREPOSITIONS.has(tokens[pos]?.fold ?? '')) pos += 1;
    return { last: pos, owner: false, joins: true };
  }
  const glued = (isHyphen(token) && !token.spaced) || isPossessive(token);
  return { last: glued ? at + 1 : at, owner: false, joins: false };
}

/** Adds tokens to the last run, or as a new one where they do not touch it. */
export function extend(runs: Run[], first: number, last: number): void {
  const before = runs.at(-1);
  if (before && before.last === first) runs[runs.length - 1] = { first: before.first, last };
  else if (last > first) runs.push({ first, last });
}

/** An office inside a portfolio: "to the Prime Minister", "of the UN Secretary-General". */
function officeAt(tokens: readonly Token[], at: number, end: number): { last: number; place: Place | null } | null {
  const place = placeAt(tokens, at);
  const first = at + (place?.length ?? 0);
  for (let pos = first; pos < Math.min(end, first + 4) && tokens[pos]!.capital; pos++) {
    if (headAt(tokens, pos, end)) {
      const hyphen = isHyphen(tokens[pos + 1]) ? 1 : 0;
      const owner = place && (place.organisation || place.kind === 'people' || isAcronym(tokens[at]!));
      if (place && (!owner || tokens[pos]!.fold === 'ambassador')) return null;
      const general = tokens[pos + 1 + hyphen]?.fold === 'general';
      return pos > at ? { last: pos + 1 + (general ? hyphen + 1 : 0), place } : null;
    }
    if (!(tokens[pos]!.marks & (RANKER | FIELD))) return null;
  }
  return null;
}

/** Whether an office whose holder is named begins at `at`: "Chief of Staff to | President Jane Roe", "for | EU Commissioner Doe". */
function isHeld(tokens: readonly Token[], at: number, end: number, linked: boolean): boolean {
  let placed = linked;
  for (let pos = at; pos < Math.min(end, at + 8); pos++) {
    const token = tokens[pos]!;
    const place = placeAt(tokens, pos);
    if (place) {
      placed = true;
      pos += place.length - 1;
      continue;
    }
    if (!token.capital) return false;
    if (headAt(tokens, pos, end)) {
      const next = tokens[pos + 1];
      return (
        placed &&
        token.fold !== 'ambassador' &&
        !!next?.capital &&
        !isTitleWord(next) &&
        !(next.marks & NO_NAME) &&
        !placeAt(tokens, pos + 1) &&
        !isAcronym(next)
      );
    }
    if (!(token.marks & (RANKER | FIELD))) return false;
  }
  return false;
}

/** Whether a comma goes on with a list of fields that closes with "and": "Economic Growth, Energy, and the Environment". */
export function isList(tokens: readonly Token[], comma: number, end: number): boolean {
  for (let pos = comma + 1; pos < Math.min(end, comma + 16); pos++) {
    const token = tokens[pos]!;
    if (isAnd(tokens[pos])) {
      const next = tokens[pos + 1]?.fold === 'the' ? pos + 2 : pos + 1;
      return isField(tokens[next]) || placeAt(tokens, next) !== null;
    }
    if (token.text === ',' || token.fold === 'the' || token.fold === 'of') continue;
    const place = placeAt(tokens, pos);
    if (place) {
      pos += place.length - 1;
      continue;
    }
    if (!token.capital || !(token.marks & FIELD)) return false;
  }
  return false;
}

/** "International Security | Ambassador Jane Roe": what comes before belongs to the portfolio still. */
function isCourtesy(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]!, tokens[at + 1]];
  if (!/^(?:ambassador|senator|judge)$/.test(tokens[at]!.fold) || !next?.capital || isTitleWord(next)) return false;
  return (before.marks & FIELD) !== 0 && !(before.marks & RANKER);
}

/** Whether a further title begins at `at`, so that "and" joins two titles and not two fields. */
function startsTitle(tokens: readonly Token[], at: number, end: number): boolean {
  for (let pos = at; pos < Math.min(end, at + 7); pos++) {
    const token = tokens[pos]!;
    // "for Racial Equity and Justice"
    if (token.fold === 'justice' && !tokens[pos + 1]?.capital) return false;
    // "Commander of the Army, and General Jane Roe"
    const next = tokens[pos + 1];
    if (token.marks & STYLE && RANKS.has(token.fold) && next?.capital && !isTitleWord(next)) return true;
    if (headOf(token)) return !(pos > at && isCourtesy(tokens, pos));
    const place = placeAt(tokens, pos);
    if (place) {
      pos += place.length - 1;
      if (isPossessive(tokens[pos + 1])) pos += 1;
    } else if (isHyphen(token)) continue;
    else if (!(token.marks & (RANKER | FIELD))) return false;
  }
  return false;
}
