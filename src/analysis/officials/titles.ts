// The grammar of titles: words before a head, the head, a portfolio after it, a country on either side, titles joined by "and".
import { type Place, placeAt } from '../data/countries';
import { NOT_NAMES, THINGS } from '../data/names';
import { CROWNED, FIELDS, HEADS, PLURALS, RANKERS, RANKS, SMALL_HEADS, STANDING, TAILS } from '../data/titles';
import type { Token } from '../text/tokens';
import { isTitleWord, type Run } from './names';

/** One or more titles of one person (or of several, when plural) as they stand before or after a name. */
export interface TitleRun extends Run {
  /** Each without its country, in the singular, as written. */
  readonly titles: readonly string[];
  /** Folded words of the last title up to its portfolio ("deputy secretary", "foreign minister"). */
  readonly core: string;
  readonly place: Place | null;
  /** Two countries before a plural: "Japanese and Korean Foreign Ministers". */
  readonly plural: boolean;
  /** Says who is meant by itself: has a country or a portfolio. */
  readonly full: boolean;
}

/** Titles longer than this are lists, and would make reading them slow. */
const LONGEST = 40;
const GENERALS = new Set(
  'secretary director attorney inspector consul governor solicitor auditor surgeon prosecutor undersecretary comptroller'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set(['of', 'for', 'to', 'on', 'at', 'in']);

export function singular(fold: string): string {
  return PLURALS[fold] ?? (fold.endsWith('s') ? fold.slice(0, -1) : fold);
}

function headHere(tokens: readonly Token[], at: number): { plural: boolean } | null {
  const token = tokens[at]!;
  const before = tokens[at - 1]?.fold;
  if (token.fold === 'executive') return before === 'chief' ? { plural: false } : null;
  if (CROWNED.has(token.fold)) return before === 'crown' || before === 'grand' ? { plural: false } : null;
  // "Sultan Al Jaber", "Amir bin Zayed": given names.
  if (/^(?:sultan|amir|emir)$/.test(token.fold) && /^(?:al|bin|el)$/.test(tokens[at + 1]?.fold ?? '')) return null;
  return headOf(token);
}

function headOf(token: Token): { plural: boolean } | null {
  const set = token.capital ? HEADS : SMALL_HEADS;
  if (set.has(token.fold)) return { plural: false };
  return token.kind === 'word' && (token.fold.endsWith('s') || token.fold in PLURALS) && set.has(singular(token.fold))
    ? { plural: true }
    : null;
}

const isHyphen = (token: Token | undefined) => token?.text === '-' || token?.text === '–';
const isAcronym = (token: Token) => token.text.length > 1 && /^[A-Z][A-Z0-9]+$/.test(token.text);

/** Steps over "(ROK)": a bracketed acronym. */
export function skipBracket(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let pos = at + 1; pos < Math.min(limit, at + 5); pos++) {
    if (tokens[pos]!.text === ')') return pos + 1;
    if (!tokens[pos]!.capital && !isHyphen(tokens[pos])) break;
  }
  return at;
}

interface One extends Run {
  readonly kept: readonly Run[];
  readonly core: string;
  readonly place: Place | null;
  readonly plural: boolean;
  readonly headAt: number;
  readonly portfolio: boolean;
}

/** Reads one title that begins at `at`: null if there is no head. */
function readOne(tokens: readonly Token[], at: number, limit: number): One | null {
  const end = Math.min(limit, at + LONGEST);
  const kept: Run[] = [];
  const keep = (first: number, last: number) => {
    const before = kept.at(-1);
    if (before && before.last === first) kept[kept.length - 1] = { first: before.first, last };
    else kept.push({ first, last });
  };
  let place: Place | null = null;
  let pos = at;
  let headAt = -1;
  let plural = false;
  while (pos < end && headAt < 0) {
    const token = tokens[pos]!;
    const found = placeAt(tokens, pos);
    if (found && !(pos > at && isHyphen(tokens[pos - 1]))) {
      let next = skipBracket(tokens, pos + found.length, end);
      // "U.S.-Japan": two countries are no one's.
      if (isHyphen(tokens[next]) && !tokens[next]!.spaced) return null;
      if (found.kind === 'body' || found.kind === 'seat') keep(pos, pos + found.length);
      place ??= found;
      if (isPossessive(tokens[next])) next += 1;
      pos = next;
      continue;
    }
    if (token.kind !== 'word') return null;
    const head = headHere(tokens, pos);
    if (head && !isModifier(tokens, pos, end)) {
      headAt = pos;
      plural = head.plural;
      break;
    }
    const ministry =
      isAcronym(token) && pos + 1 < end && (isTitleWord(tokens[pos + 1]!) || headOf(tokens[pos + 1]!) !== null);
    if (!ministry && !RANKERS.has(token.fold) && !FIELDS.has(token.fold)) return null;
    // "under President Roe", "Under Executive Order": a preposition.
    if (token.fold === 'under' && !/^(?:secretar|-|general)/.test(tokens[pos + 1]?.fold ?? '')) return null;
    // "national dialogue President Roe": fields in small letters belong to a head in small letters.
    if (!token.capital && !RANKERS.has(token.fold)) {
      const head = nextCapital(tokens, pos, end);
      if (head && headOf(head)) return null;
    }
    if (!STANDING.has(token.fold) || !token.capital || pos > at) {
      if (!STANDING.has(token.fold)) keep(pos, pos + 1);
    }
    pos += 1;
    if (isHyphen(tokens[pos]) && !tokens[pos]!.spaced && tokens[pos + 1]?.kind === 'word') {
      if (!STANDING.has(token.fold)) keep(pos, pos + 1);
      pos += 1;
    } else if ((isJoiner(tokens, pos) || tokens[pos]?.fold === 'of') && isPlainField(tokens, pos + 1)) {
      // "Political and Security Affairs Director", "Ministry of Foreign Affairs Political Director"
      keep(pos, pos + 1);
      pos += 1;
    } else pos = skipBracket(tokens, pos, end);
  }
  if (headAt < 0) return null;
  keep(headAt, headAt + 1);
  pos = headAt + 1;
  // Further heads and what hangs on them: "Director General", "Minister Counselor", "Ambassador-at-Large", "President-elect".
  for (;;) {
    const token = tokens[pos];
    if (!token || pos >= end) break;
    const last = tokens[pos - 1]!;
    const hyphen = isHyphen(token) && !token.spaced ? 1 : 0;
    const next = tokens[pos + hyphen];
    if (!next || pos + hyphen >= end) break;
    const general = (next.fold === 'general' || next.fold === 'generals') && GENERALS.has(singular(last.fold));
    if (hyphen && next.fold === 'in' && isHyphen(tokens[pos + 2])) {
      keep(pos, pos + 4);
      pos += 4;
    } else if (hyphen && next.fold === 'at' && isHyphen(tokens[pos + 2])) {
      keep(pos, pos + 4);
      pos += 4;
    } else if (next.fold === 'at' && tokens[pos + 1]?.fold === 'large') {
      keep(pos, pos + 2);
      pos += 2;
    } else if (/^d'affaires$|^a\.i\.$/.test(next.fold)) {
      keep(pos, pos + hyphen + 1);
      pos += hyphen + 1;
    } else if (next.fold === 'pro' && tokens[pos + 1]?.fold === 'tempore') {
      keep(pos, pos + 2);
      pos += 2;
    } else if (
      general ||
      (TAILS.has(next.fold) && (next.capital || hyphen || next.fold === 'designate') && next.fold !== 'at')
    ) {
      keep(pos, pos + hyphen + 1);
      pos += hyphen + 1;
      plural ||= next.fold === 'generals';
    } else if (headOf(next) && next.capital === last.capital && !placeAt(tokens, pos)) {
      if (!hyphen && (next.fold === 'king' || next.fold === 'queen' || next.fold === 'judge')) break;
      if (!hyphen && !canFollow(last.fold, next.fold)) break;
      plural ||= headOf(next)!.plural;
      keep(pos, pos + hyphen + 1);
      pos += hyphen + 1;
    } else break;
  }
  const coreEnd = pos;
  const tail = readPortfolio(tokens, pos, end);
  for (const run of tail.kept) keep(run.first, run.last);
  return {
    first: at,
    last: tail.last,
    kept,
    core: foldOf(tokens, kept, coreEnd),
    place: place ?? tail.place,
    plural,
    headAt,
    portfolio: tail.kept.length > 0,
  };
}

/** The word behind a run of small words, when it is capitalised. */
function nextCapital(tokens: readonly Token[], at: number, end: number): Token | null {
  let pos = at;
  while (pos < end && tokens[pos]!.kind === 'word' && !tokens[pos]!.capital && pos < at + 6) pos += 1;
  return tokens[pos]?.capital ? tokens[pos]! : null;
}

/** "Deputy", "Chief": heads that are words before a head where one follows. */
function isModifier(tokens: readonly Token[], at: number, end: number): boolean {
  if (!RANKERS.has(tokens[at]!.fold)) return false;
  const next = isHyphen(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1];
  if (!next || at + 1 >= end || next.kind !== 'word') return false;
  return isTitleWord(next) || placeAt(tokens, at + 1) !== null;
}

/** Two heads that make one title: "Minister Counselor", "Minister President", "Chief Executive", "Prime Minister". */
function canFollow(first: string, second: string): boolean {
  if (first === 'principal' || first === 'deputy' || first === 'chief' || first === 'executive' || first === 'attorney')
    return true;
  if (first === 'minister') return /^(?:counsel|president|delegate|chief)/.test(second);
  return first === second
    ? false
    : /^(?:councilor|councillor|delegate|judge|advocate|treasurer|coordinator)$/.test(second);
}

const isPossessive = (token: Token | undefined) => !!token && /^['’‘ʼʻ][sS]$/.test(token.text);
const isJoiner = (tokens: readonly Token[], at: number) => tokens[at]?.fold === 'and' || tokens[at]?.text === '&';
const isPlainField = (tokens: readonly Token[], at: number) => {
  const token = tokens[at];
  return !!token?.capital && FIELDS.has(token.fold);
};

/** "of the Kingdom of X", "for Political and Security Affairs", "to the United Nations": what follows a head. */
function readPortfolio(
  tokens: readonly Token[],
  at: number,
  end: number,
): { last: number; kept: Run[]; place: Place | null } {
  const kept: Run[] = [];
  let place: Place | null = null;
  let pos = at;
  let last = at;
  // "Supreme Allied Commander Europe"
  if (tokens[pos]?.capital && ['europe', 'transformation'].includes(tokens[pos]!.fold)) {
    return { last: pos + 1, kept: [{ first: pos, last: pos + 1 }], place };
  }
  while (pos < end) {
    const start = pos;
    const word = tokens[pos]!.fold;
    const first = last === at;
    let owner = false;
    if ((PREPOSITIONS.has(word) || (word === 'with' && !first)) && !tokens[pos]!.capital) {
      if (first && word === 'in' && tokens[pos + 1]?.fold !== 'the') break;
      owner = word === 'of';
      pos += 1;
    } else if (!first && (isJoiner(tokens, pos) || word === ',' || word === '/')) {
      if (word === ',' && !isList(tokens, pos, end)) break;
      pos += 1;
      if (word === ',' && isJoiner(tokens, pos)) pos += 1;
      if (startsTitle(tokens, pos, end)) break;
    } else if (!first && isHyphen(tokens[pos]) && !tokens[pos]!.spaced) pos += 1;
    else if (!first && isPossessive(tokens[pos])) pos += 1;
    else if (first) break;
    if (PREPOSITIONS.has(tokens[pos]?.fold ?? '') && pos > start && tokens[start]!.fold === 'and') pos += 1;
    if (tokens[pos]?.fold === 'the') pos += 1;
    if (isHeld(tokens, pos, end, tokens[pos - 1]!.fold === 'to' || tokens[pos - 1]!.fold === 'for')) break;
    const office = tokens[pos - 1]?.fold === 'the' ? officeAt(tokens, pos, end) : null;
    const unit = office ?? readUnit(tokens, pos, end, first || pos > start, pos > start + 1 || owner);
    if (!unit) break;
    // The country that a title acts for is no part of the title.
    const named = owner && unit.place && (unit.place.kind === 'name' || unit.place.kind === 'people');
    const drops = named && !office && !isPossessive(tokens[unit.last]);
    if (unit.place && (owner || unit.place.kind === 'body')) place ??= unit.place;
    if (drops && isPlainField(tokens, unit.last)) {
      // "Speaker of the Mongolian Parliament"
      kept.push({ first: start, last: unit.last - unit.place!.length });
    } else if (!drops) {
      const before = kept.at(-1);
      if (before && before.last === start) kept[kept.length - 1] = { first: before.first, last: unit.last };
      else kept.push({ first: start, last: unit.last });
    }
    last = pos = skipBracket(tokens, unit.last, end);
  }
  return { last, kept, place };
}

/** An office inside a portfolio: "to the Prime Minister", "of the UN Secretary-General". */
function officeAt(tokens: readonly Token[], at: number, end: number): { last: number; place: Place | null } | null {
  const place = placeAt(tokens, at);
  const first = at + (place?.length ?? 0);
  for (let pos = first; pos < Math.min(end, first + 4) && tokens[pos]!.capital; pos++) {
    if (headOf(tokens[pos]!) && !isModifier(tokens, pos, end)) {
      const hyphen = isHyphen(tokens[pos + 1]) ? 1 : 0;
      if (place && (!(place.organisation || place.kind === 'people') || tokens[pos]!.fold === 'ambassador'))
        return null;
      const general = tokens[pos + 1 + hyphen]?.fold === 'general';
      return pos > at ? { last: pos + 1 + (general ? hyphen + 1 : 0), place } : null;
    }
    if (!RANKERS.has(tokens[pos]!.fold) && !FIELDS.has(tokens[pos]!.fold)) return null;
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
    if (headOf(token) && !isModifier(tokens, pos, end)) {
      const next = tokens[pos + 1];
      return (
        placed &&
        token.fold !== 'ambassador' &&
        !!next?.capital &&
        !isTitleWord(next) &&
        !NOT_NAMES.has(next.fold) &&
        !placeAt(tokens, pos + 1) &&
        !isAcronym(next)
      );
    }
    if (!RANKERS.has(token.fold) && !FIELDS.has(token.fold)) return false;
  }
  return false;
}

/** Whether a comma goes on with a list of fields that closes with "and": "Economic Growth, Energy, and the Environment". */
function isList(tokens: readonly Token[], comma: number, end: number): boolean {
  for (let pos = comma + 1; pos < Math.min(end, comma + 16); pos++) {
    const token = tokens[pos]!;
    if (isJoiner(tokens, pos)) return isField(tokens, tokens[pos + 1]?.fold === 'the' ? pos + 2 : pos + 1);
    if (token.text === ',' || token.fold === 'the' || token.fold === 'of') continue;
    const place = placeAt(tokens, pos);
    if (place) {
      pos += place.length - 1;
      continue;
    }
    if (!token.capital || !FIELDS.has(token.fold)) return false;
  }
  return false;
}

const isField = (tokens: readonly Token[], at: number) =>
  !!tokens[at]?.capital && (FIELDS.has(tokens[at]!.fold) || placeAt(tokens, at) !== null);

/** Whether a further title begins at `at`, so that "and" joins two titles and not two fields. */
function startsTitle(tokens: readonly Token[], at: number, end: number): boolean {
  for (let pos = at; pos < Math.min(end, at + 7); pos++) {
    const token = tokens[pos]!;
    if (headOf(token)) return true;
    const place = placeAt(tokens, pos);
    if (place) {
      pos += place.length - 1;
      if (isPossessive(tokens[pos + 1])) pos += 1;
    } else if (isHyphen(token)) continue;
    else if (!RANKERS.has(token.fold) && !FIELDS.has(token.fold)) return false;
  }
  return false;
}

/** One unit of a portfolio: a place, a field, an acronym, another office; a proper name only where a unit must follow. */
function readUnit(
  tokens: readonly Token[],
  at: number,
  end: number,
  linked: boolean,
  strong: boolean,
): { last: number; place: Place | null } | null {
  const token = tokens[at];
  if (!token || at >= end) return null;
  const place = placeAt(tokens, at);
  if (place) return { last: at + place.length, place };
  if (token.kind !== 'word') return null;
  // "Chief of Defense General Roe": a rank before a name.
  if (!linked && RANKS.has(token.fold) && tokens[at + 1]?.capital && !isTitleWord(tokens[at + 1]!)) return null;
  if (FIELDS.has(token.fold) || RANKERS.has(token.fold))
    return token.capital || linked ? { last: at + 1, place: null } : null;
  if (!token.capital) return null;
  if (HEADS.has(token.fold) || token.fold in PLURALS) return linked ? { last: at + 1, place: null } : null;
  if (isAcronym(token) && linked) return { last: at + 1, place: null };
  if (!strong || NOT_NAMES.has(token.fold)) return null;
  // A proper name: a place we do not know. Its last words are the person's name, unless nothing but it stands here.
  let last = at;
  while (last < end && tokens[last]!.capital && !isTitleWord(tokens[last]!) && !NOT_NAMES.has(tokens[last]!.fold))
    last += 1;
  const closes = tokens[last];
  if (closes?.capital && FIELDS.has(closes.fold)) return { last: last + 1, place: null };
  const length = last - at;
  for (let pos = at; pos < last; pos++) if (THINGS.has(tokens[pos]!.fold)) return { last: pos + 1, place: null };
  if (length >= 3) return { last: at + 1, place: null };
  return length === 1 && closes && !closes.capital ? { last, place: null } : null;
}

function foldOf(tokens: readonly Token[], kept: readonly Run[], end: number): string {
  const words: string[] = [];
  for (const run of kept)
    for (let pos = run.first; pos < Math.min(run.last, end); pos++)
      if (tokens[pos]!.kind === 'word') words.push(pos === end - 1 ? singular(tokens[pos]!.fold) : tokens[pos]!.fold);
  return words.join(' ');
}

/** The text of a title: the kept tokens with the spaces between them, plural heads in the singular. */
function textOf(tokens: readonly Token[], one: One): string {
  let text = '';
  for (const run of one.kept)
    for (let pos = run.first; pos < run.last; pos++) {
      const token = tokens[pos]!;
      const glued = !token.spaced && pos > run.first;
      if (text && !glued) text += ' ';
      text += one.plural && headOf(token)?.plural ? toSingular(token.text) : token.text;
    }
  return text.replace(/^of the |^of /, '');
}

function toSingular(word: string): string {
  if (/ies$/i.test(word)) return word.replace(/ies$/, 'y').replace(/IES$/, 'Y');
  if (/men$/i.test(word)) return word.replace(/men$/, 'man').replace(/MEN$/, 'MAN');
  return word.replace(/s$/i, '');
}

/**
 * The titles that begin at token `at`, all that "and", a slash or a dash join for one person; null if no title begins there.
 * A leading article is the caller's. `split` keeps joined titles apart: only the first is read.
 */
export function readTitles(tokens: readonly Token[], at: number, limit: number, split = false): TitleRun | null {
  const first = readOne(tokens, at, limit);
  if (!first) return null;
  const all = [first];
  while (!split && !all.at(-1)!.plural) {
    const next = readJoined(tokens, all.at(-1)!, limit);
    if (!next || all.length > 4) break;
    all.push(next);
  }
  const last = all.at(-1)!;
  return {
    first: at,
    last: last.last,
    titles: all.map((one) => textOf(tokens, one)),
    core: last.core,
    place: all.find((one) => one.place)?.place ?? null,
    plural: last.plural,
    full: all.some((one) => one.place || one.portfolio),
  };
}

/** Titles that go with an office: "Marshal of the Senate, Senator Jane Roe". */
const COURTESIES = new Set(['senator', 'ambassador', 'judge', 'minister']);

function readJoined(tokens: readonly Token[], before: One, limit: number): One | null {
  let pos = before.last;
  const sign = tokens[pos];
  if (!sign || pos >= limit) return null;
  if (sign.fold === 'and' || sign.text === '&' || sign.text === '/') pos += 1;
  else if (sign.text === ',' && isJoiner(tokens, pos + 1)) pos += 2;
  else if (sign.text === ',' && (before.place || (before.portfolio && COURTESIES.has(tokens[pos + 1]?.fold ?? ''))))
    pos += 1;
  else if (isHyphen(sign) && !sign.spaced) pos += 1;
  else return null;
  const next = readOne(tokens, pos, limit);
  if (!next || next.plural) return null;
  // Another country's title is another person's; an organisation's may be the same person's ("and OSCE Chairman-in-Office").
  if (next.place && (sign.text === ',' || !(next.place.organisation || next.place.code === before.place?.code)))
    return null;
  return next;
}
