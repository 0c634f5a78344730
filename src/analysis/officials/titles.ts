// The grammar of titles: words before a head, the head, a portfolio after it, a country on either side, titles joined by "and".
import { type Place, placeAt } from '../data/countries';
import { STANDING, TAILS } from '../data/titles';
import type { Token } from '../text/tokens';
import { FIELD, NO_NAME, RANKER } from './classes';
import { canFollow, headAt, headOf, isField, isTitleWord, singular, toSingular } from './heads';
import { BODIES, bodyLink, namesOffice } from './houses';
import { type Run, skipArticle } from './names';
import { extend, isList, readPortfolio } from './portfolio';
import { isAcronym, isAnd, isHyphen, isPossessive, skipBracket } from './signs';

/** One or more titles of one person (or of several, when plural) as they stand before or after a name. */
export interface TitleRun extends Run {
  /** Each without its country, in the singular, as written. */
  readonly titles: readonly string[];
  /** Folded words of the last title up to its portfolio ("deputy secretary", "foreign minister"). */
  readonly core: string;
  readonly place: Place | null;
  /** Shared by several people: "Foreign Ministers". */
  readonly plural: boolean;
  /** Says who is meant by itself: has a country or a portfolio. */
  readonly full: boolean;
}

/** Titles longer than this are lists, and would make reading them slow. */
const LONGEST = 40;
const GENERALS = new Set(
  'secretary director attorney inspector consul governor solicitor auditor surgeon prosecutor undersecretary'.split(
    ' ',
  ),
);
/** Titles that go with an office: "Marshal of the Senate, Senator Jane Roe". */
const COURTESIES = new Set(['senator', 'ambassador', 'judge', 'minister']);

/** One title: its span, the tokens that are its text, the country beside it. */
interface One extends Run {
  readonly kept: readonly Run[];
  readonly core: string;
  readonly place: Place | null;
  readonly plural: boolean;
  readonly portfolio: boolean;
}

/**
 * The titles that begin at token `at`, all that "and", a slash or a dash join for one person; null if no title begins there.
 * A leading article is the caller's. `only` the `first` is read where joined titles are to be kept apart, and only the `outer`
 * where the office inside its portfolio has a holder of its own ("Jane Roe, Head of Cabinet of the | President John Doe").
 */
export function readTitles(
  tokens: readonly Token[],
  at: number,
  limit: number,
  only: 'all' | 'first' | 'outer' = 'all',
): TitleRun | null {
  const first = readOne(tokens, at, limit, only === 'outer');
  if (!first) return null;
  const all = [first];
  while (only === 'all' && !all.at(-1)!.plural && all.length < 5) {
    const next = readJoined(tokens, all.at(-1)!, limit);
    if (!next) break;
    all.push(next);
  }
  const last = all.at(-1)!;
  return {
    first: at,
    last: last.last,
    titles: all.map((one) => otherHouse(tokens, one, first) + textOf(tokens, one)),
    core: last.core,
    place: all.find((one) => one.place)?.place ?? null,
    plural: last.plural,
    full: all.some((one) => one.place || one.portfolio),
  };
}

/** "UN Secretary-General’s Special Envoy": an envoy's title has its principal in it. Null where a title owns no other. */
export function ownedBy(tokens: readonly Token[], run: TitleRun, limit: number): TitleRun | null {
  if (!isPossessive(tokens[run.last]) || run.core !== 'secretary general') return null;
  const envoy = readTitles(tokens, run.last + 1, limit);
  if (!envoy) return null;
  const [title, ...rest] = envoy.titles;
  const owner = run.place ? placeAt(tokens, run.first)!.length : 0;
  const named = textBetween(tokens, run.first + owner, run.last + 1);
  return { ...envoy, first: run.first, titles: [`${named} ${title}`, ...rest], place: run.place ?? envoy.place };
}

/** "Ruritanian Foreign Minister and *OSCE* Chair": the body of a further office that is not the country's. */
function otherHouse(tokens: readonly Token[], one: One, first: One): string {
  const place = one !== first && one.place?.organisation && first.place ? placeAt(tokens, one.first) : null;
  if (!place || place.code === first.place!.code) return '';
  return `${textBetween(tokens, one.first, one.first + place.length)} `;
}

/** A further title of the same person behind one. */
function readJoined(tokens: readonly Token[], before: One, limit: number): One | null {
  let pos = before.last;
  const sign = tokens[pos];
  if (!sign || pos >= limit) return null;
  const courtesy = (token: Token | undefined) => before.portfolio && COURTESIES.has(token?.fold ?? '');
  if (isAnd(sign) || sign.text === '/') pos += 1;
  else if (sign.text === ',' && isAnd(tokens[pos + 1])) pos += 2;
  else if (sign.text === ',' && (before.place || courtesy(tokens[pos + 1]))) pos += 1;
  else if (isHyphen(sign) && !sign.spaced) pos += 1;
  // "Special Representative for Ruritania Ambassador Jane Roe"
  else if (!(courtesy(sign) && sign.capital && tokens[skipArticle(tokens, pos + 1)]?.capital)) return null;
  const next = readOne(tokens, pos, limit);
  if (!next || next.plural) return null;
  // Another country's title is another person's; an organisation's may be the same person's ("and OSCE Chairman-in-Office").
  const place = next.place;
  const own = !place || (sign.text !== ',' && (place.organisation || place.code === before.place?.code));
  // "Foreign Minister and Deputy Prime Minister of Ruritania": the country behind the last is that of both.
  const shared = isAnd(sign) && !before.place && !before.portfolio && !placeAt(tokens, pos);
  return own || shared ? next : null;
}

/** Reads one title that begins at `at`: null if there is no head. */
function readOne(tokens: readonly Token[], at: number, limit: number, outer = false): One | null {
  const end = Math.min(limit, at + LONGEST);
  const kept: Run[] = [];
  const before = readBefore(tokens, at, end, kept);
  if (!before) return null;
  const head = headAt(tokens, before.last, end)!;
  extend(kept, before.last, before.last + 1);
  const tail = readTail(tokens, before.last + 1, end, kept);
  const portfolio = readPortfolio(tokens, tail.last, end, outer);
  for (const run of portfolio.kept) extend(kept, run.first, run.last);
  return {
    first: at,
    last: portfolio.last,
    kept,
    core: coreOf(tokens, kept, tail.last),
    place: before.place ?? portfolio.place,
    plural: head.plural || tail.plural,
    portfolio: portfolio.kept.length > 0,
  };
}

/** Steps over what stands before a head, and keeps the words of the title: "Ruritanian | First Vice Foreign | Minister". */
function readBefore(
  tokens: readonly Token[],
  at: number,
  end: number,
  kept: Run[],
): { last: number; place: Place | null } | null {
  let place: Place | null = null;
  let house = false;
  let places = 0;
  let pos = at;
  while (pos < end) {
    const token = tokens[pos]!;
    const found = pos > at && isHyphen(tokens[pos - 1]) ? null : placeAt(tokens, pos);
    if (found) {
      const next = skipBracket(tokens, pos + found.length, end);
      // "U.S.-Japan": two countries are no one's.
      if (isHyphen(tokens[next]) && !tokens[next]!.spaced) return null;
      // "China Coordinator": what is coordinated, and by another country.
      const field = isCoordinated(tokens, pos, found);
      if (field || found.kind === 'body' || found.kind === 'seat') extend(kept, pos, pos + found.length);
      if (field) {
        pos += found.length;
        continue;
      }
      // A list of countries is no title's.
      places += 1;
      if (places > 3) return null;
      place ??= found;
      pos = isPossessive(tokens[next]) ? next + 1 : next;
      continue;
    }
    if (token.kind !== 'word') return null;
    if (headAt(tokens, pos, end)) return { last: pos, place };
    if (!isWordBefore(tokens, pos, end)) return null;
    const stands = STANDING.has(token.fold);
    if (!stands) extend(kept, pos, pos + 1);
    pos += 1;
    const next = tokens[pos];
    const hyphen = isHyphen(next) && !next!.spaced && tokens[pos + 1]?.kind === 'word';
    // "Political and Security Affairs Director", "Ministry of Foreign Affairs Political Director"
    const joins = (isAnd(next) || (next?.fold === 'of' && token.capital)) && isField(tokens[pos + 1]);
    // "Council of Ministers Chair", "High Council for National Reconciliation Chair"
    const body = token.capital && BODIES.has(token.fold) ? bodyLink(tokens, pos, end) : 0;
    house ||= (next?.fold === 'of' && joins) || body > 0;
    // "Bureau of Population, Refugees, and Migration Senior Official"
    const lists = next?.text === ',' && isList(tokens, pos, end) && (house || namesOffice(tokens, pos, end));
    if (body > 0) {
      if (!stands) extend(kept, pos, pos + body);
      pos += body;
    } else if (hyphen || joins || lists) {
      const last = lists && isAnd(tokens[pos + 1]) ? pos + 2 : pos + 1;
      if (!stands) extend(kept, pos, last);
      pos = last;
    } else {
      // "Armed Forces (RAF) Commander": the acronym of what is kept is kept.
      const behind = skipBracket(tokens, pos, end);
      if (!stands) extend(kept, pos, behind);
      pos = behind;
    }
  }
  return null;
}

const isCoordinated = (tokens: readonly Token[], at: number, { kind, organisation, length }: Place) =>
  kind === 'name' && !organisation && !isAcronym(tokens[at]!) && tokens[at + length]?.fold === 'coordinator';

/** Whether the word at `at` can stand before a head. */
function isWordBefore(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]!;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  // "10:00 a.m. LOCAL Secretary Roe": a word that is shouted by itself.
  if (token.marks & FIELD && isAcronym(token) && token.text.length > 3 && next?.capital && !isAcronym(next))
    return false;
  // "French MFA Secretary General"
  if (isAcronym(token) && !(token.marks & NO_NAME) && next && (isTitleWord(next) || headOf(next))) return true;
  if (!(token.marks & (RANKER | FIELD))) return false;
  // "under President Roe", "Under Executive Order": a preposition.
  if (token.fold === 'under') return /^(?:secretar|-|general)/.test(next?.fold ?? '');
  // "national dialogue President Roe": fields in small letters belong to a head in small letters.
  if (token.capital || token.marks & RANKER) return true;
  let pos = at;
  while (pos < Math.min(end, at + 6) && tokens[pos]!.kind === 'word' && !tokens[pos]!.capital) pos += 1;
  return !tokens[pos]?.capital || !headOf(tokens[pos]!);
}

/** Steps over further heads and what hangs on them: "Director General", "Minister Counselor", "President-elect". */
function readTail(tokens: readonly Token[], at: number, end: number, kept: Run[]): { last: number; plural: boolean } {
  let pos = at;
  let plural = false;
  while (pos < end) {
    const last = tokens[pos - 1]!;
    const hyphen = isHyphen(tokens[pos]) && !tokens[pos]!.spaced ? 1 : 0;
    const next = tokens[pos + hyphen];
    if (!next || pos + hyphen >= end) break;
    const length = tailLength(tokens, pos, hyphen, last, next);
    if (length === 0) break;
    plural ||= next.fold === 'generals' || (headOf(next)?.plural ?? false);
    extend(kept, pos, pos + length);
    pos += length;
  }
  return { last: pos, plural };
}

/** How many tokens from `at` on hang on the head before them; 0 when none do. */
function tailLength(tokens: readonly Token[], at: number, hyphen: number, last: Token, next: Token): number {
  // "Chairman-in-Office", "Ambassador-at-Large"
  if (hyphen && /^(?:in|at)$/.test(next.fold) && isHyphen(tokens[at + 2])) return 4;
  const second = tokens[at + 1]?.fold;
  if (next.fold === 'ad' && second === 'interim') return 2;
  if ((next.fold === 'at' && second === 'large') || (next.fold === 'pro' && second === 'tempore')) return 2;
  if (/^d'affaires$|^a\.i\.$/.test(next.fold)) return hyphen + 1;
  if (/^generals?$/.test(next.fold) && GENERALS.has(singular(last.fold))) return hyphen + 1;
  if (TAILS.has(next.fold) && (next.capital || hyphen || next.fold === 'designate')) return hyphen + 1;
  if (!headOf(next) || next.capital !== last.capital || placeAt(tokens, at)) return 0;
  return hyphen || canFollow(last.fold, next.fold) ? hyphen + 1 : 0;
}

/** Folded words of a title up to token `end`, the last in the singular. */
function coreOf(tokens: readonly Token[], kept: readonly Run[], end: number): string {
  const words: string[] = [];
  for (const run of kept)
    for (let pos = run.first; pos < Math.min(run.last, end); pos++)
      if (tokens[pos]!.kind === 'word') words.push(pos === end - 1 ? singular(tokens[pos]!.fold) : tokens[pos]!.fold);
  return words.join(' ');
}

function textBetween(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let pos = first; pos < last; pos++) text += (tokens[pos]!.spaced && pos > first ? ' ' : '') + tokens[pos]!.text;
  return text;
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
