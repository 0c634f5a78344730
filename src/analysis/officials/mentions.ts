// Finds people by name, and titles that stand without one. What is found is what stands in the text; whose it is comes later.
import { type Place, placeAt } from '../data/countries';
import { FAMILY_THINGS, FATE_NOUNS, THINGS } from '../data/names';
import { HONORIFICS, RANKS, STYLES } from '../data/titles';
import type { Attribution } from '../event/attribution';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import { anyTitleBehind, closes, countryBehind, isThing } from './behind';
import { bodyBefore } from './bodies';
import { BEGINS_SMALL, INITIALS, STYLE_OPENER, THING, TITLE_WORD } from './classes';
import { type Gender, genderOf } from './gender';
import { type Run, readName, skipArticle, skipHonorifics, skipPostNominals, withSeat } from './names';
import { isAcronym, isJoined } from './signs';
import { ownedBy, readTitles, type TitleRun } from './titles';

/** A person's name with what belongs to it. Token indices, `last` exclusive. */
export interface Mention extends Run {
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** The name alone, and its folded words. */
  readonly name: string;
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** Folded words of the title before the name up to its portfolio, "" when none stands there. */
  readonly core: string;
  readonly place: Place | null;
  readonly gender: Gender | null;
  /** Folded honorifics and ranks before the name. */
  readonly styles: readonly string[];
  /** A noun beside the name says that it is a person's of no office ("journalist", "citizens"). */
  readonly private: boolean;
  /** The country stands behind the name: "Foreign Minister Roe of Ruritania". */
  readonly tail: boolean;
  /** Joined to the mention before it by a comma or "and" alone. */
  readonly joined: boolean;
}

/** A title without a name: "the Foreign Minister", "Vice Foreign Ministers". */
export interface Bare extends Run {
  readonly core: string;
  readonly titles: readonly string[];
  readonly place: Place | null;
  readonly plural: boolean;
  /** Begins in capitals or has an article. */
  readonly definite: boolean;
}

/** Capitalised words that may be a name, or the name of anything else. */
export interface Candidate extends Run {
  readonly sentence: number;
}

export interface Findings {
  readonly mentions: Mention[];
  readonly bares: Bare[];
  readonly candidates: Candidate[];
}

/** The sentence being read, and what it gives. */
interface Scan {
  readonly document: TextDocument;
  readonly tokens: readonly Token[];
  readonly sentence: number;
  /** Token index of the end of the sentence. */
  readonly limit: number;
  readonly findings: Findings;
}

/** Every titled or styled person of a text, in order, the titles that stand alone, and the capitalised runs left over. */
export function findMentions(document: TextDocument, attribution: Attribution | null): Findings {
  const findings: Findings = { mentions: [], bares: [], candidates: [] };
  const { tokens, sentences } = document;
  for (const [index, sentence] of sentences.entries()) {
    const scan: Scan = { document, tokens, sentence: index, limit: sentence.last, findings };
    let pos = sentence.first;
    while (pos < sentence.last) {
      const token = tokens[pos]!;
      if (attribution && token.start >= attribution.start && token.end <= attribution.end) pos += 1;
      else if (token.kind !== 'word') pos += 1;
      else pos = readAt(scan, pos);
    }
  }
  return findings;
}

/** Reads what begins at `at`, adds it to the findings and returns where to go on. */
function readAt(scan: Scan, at: number): number {
  const { tokens, limit } = scan;
  const token = tokens[at]!;
  let styled = at;
  if (!token.capital && !(token.marks & (BEGINS_SMALL | STYLE_OPENER))) return at + 1;
  let run = mayBeginTitle(tokens, at) ? readTitles(tokens, at, limit) : null;
  if (!run && !placeAt(tokens, at)) {
    styled = skipHonorifics(tokens, at, limit);
    // "His Highness the Amir"
    if (styled > at && tokens[styled]?.fold === 'the' && tokens[styled + 1]?.capital) styled += 1;
    if (styled > at) run = readTitles(tokens, styled, limit);
  }
  if (run) return readTitled(scan, at, styled, run);
  if (styled > at) {
    const name = readName(tokens, styled, limit);
    const thing = name && (isThing(tokens, name.last, limit) || endsInThing(tokens, name));
    if (name && !thing) return addMention(scan, at, styled, name, null);
    return Math.max(at + 1, name?.last ?? 0);
  }
  if (!token.capital) return at + 1;
  const name = readName(tokens, at, limit);
  if (!name) return at + (placeAt(tokens, at)?.length ?? 1);
  // "Jane Roe, Director General for Asian Affairs": the title behind the comma makes it a person.
  const behind = skipPostNominals(tokens, name.last, limit);
  if (name.last - name.first > 1 && !isThing(tokens, name.last, limit) && anyTitleBehind(tokens, behind, limit))
    return addMention(scan, at, at, name, null);
  scan.findings.candidates.push({ first: name.first, last: name.last, sentence: scan.sentence });
  return name.last;
}

/** Whether a title can begin here at all: with a word of titles, a place or an acronym. */
function mayBeginTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return (token.marks & MAY_BEGIN) !== 0 || placeAt(tokens, at) !== null || isAcronym(token);
}
const MAY_BEGIN = TITLE_WORD | BEGINS_SMALL | INITIALS;

/** Reads on from a title: a name behind it, several, or none. */
function readTitled(scan: Scan, at: number, titleAt: number, whole: TitleRun): number {
  const { tokens, limit, findings } = scan;
  let run = whole;
  const definite = tokens[at - 1]?.fold === 'the';
  // "The Secretary and Foreign Minister Roe": the first title is somebody else's.
  if (run.titles.length > 1) {
    const alone = readTitles(tokens, titleAt, limit, 'first')!;
    // "The Deputy Secretary, Minister, and Vice Minister": three people.
    const listed = tokens[at - 1]?.text === ',' && findings.bares.at(-1)?.last === at - 1;
    const secretary = /^(?:deputy )?secretary$/.test(alone.core);
    // "the Crown Prince and Prime Minister of Ruritania, Prince Roe": one.
    const one = definite && !secretary && run.place !== null && nameOf(scan, run, definite) !== null;
    if (!alone.full && !one && (definite || listed || secretary)) run = alone;
  }
  const found = nameOf(scan, run, definite);
  const owned = found ? null : ownedBy(tokens, run, limit);
  if (owned) return readTitled(scan, at, titleAt, owned);
  if (!found) {
    findings.bares.push(bareOf(run, definite || tokens[run.first]!.capital || tokens[run.last - 1]!.capital));
    return run.last;
  }
  const { name, nameAt } = found;
  if (isThing(tokens, name.last, limit) || endsInThing(tokens, name)) return name.last;
  if (run.plural) return addNames(scan, at, name, run);
  const body = at === titleAt && !run.place ? bodyBefore(tokens, at) : null;
  if (body) return addMention(scan, at - 2, nameAt, name, { ...run, place: body });
  const house = at === titleAt ? houseBefore(scan, at) : null;
  if (!house) return addMention(scan, at, nameAt, name, run);
  findings.candidates.pop();
  const [title, ...rest] = run.titles;
  const titles = [`${textOf(scan, house.name)} ${title}`, ...rest];
  return addMention(scan, house.at, nameAt, name, { ...run, titles, place: house.place ?? run.place });
}

/** A title that stands alone. Written out: one shape for all keeps what reads them fast. */
function bareOf({ first, last, core, titles, place, plural }: TitleRun, definite: boolean): Bare {
  return { first, last, core, titles, place, plural, definite };
}

/** The name that a title belongs to, straight behind it or in apposition ("Ruritania’s First Lady, Jane Roe"). */
function nameOf({ tokens, limit }: Scan, run: TitleRun, definite: boolean): { name: Run; nameAt: number } | null {
  const nameAt = skipHonorifics(tokens, skipArticle(tokens, run.last), limit);
  const name = readName(tokens, nameAt, limit);
  if (name && isPersonal(tokens, name, run)) return { name, nameAt };
  if (tokens[run.last]?.text !== ',' || run.plural) return null;
  const behind = skipHonorifics(tokens, skipArticle(tokens, run.last + 1), limit);
  const apposed = readName(tokens, behind, limit);
  const next = apposed && tokens[skipPostNominals(tokens, apposed.last, limit)];
  if (!apposed || !closes(next ?? undefined)) return null;
  const styled = behind > run.last + 1 || apposed.last - apposed.first > 1;
  const sure = run.full || definite || next?.text === ',';
  return styled && sure ? { name: apposed, nameAt: behind } : null;
}

/** "King Idris | University": the name of a thing that is named after a person. */
function endsInThing(tokens: readonly Token[], name: Run): boolean {
  const last = tokens[name.last - 1]!.fold;
  return name.last - name.first > 1 && THINGS.has(last) && !FAMILY_THINGS.has(last);
}

const textOf = ({ document, tokens }: Scan, run: Run) =>
  document.text.slice(tokens[run.first]!.start, tokens[run.last - 1]!.end);

/** The house an office belongs to: "Acme Corporation | President", with its country: "Iraqi Kurdistan | Prime Minister". */
function houseBefore(scan: Scan, end: number): { name: Run; at: number; place: Place | null } | null {
  const { document, tokens, sentence, findings } = scan;
  const name = findings.candidates.at(-1);
  if (name?.last !== end || name.sentence !== sentence || !tokens[end]!.capital || name.last - name.first > 5)
    return null;
  const { text, fold } = tokens[name.first]!;
  if (tokens[name.first - 1]?.text === '-' || STYLES.has(fold) || HONORIFICS.has(fold)) return null;
  // "JANE ROE Deputy Secretary Roe": a heading, and what stands under it.
  const shouts = name.last - name.first > 1 && textOf(scan, name) === textOf(scan, name).toUpperCase();
  if (shouts && !/^[A-Z]+-[A-Z]+$/.test(textOf(scan, name))) return null;
  if (tokens[name.first - 1]?.text === 'New')
    return { name: { first: name.first - 1, last: end }, at: name.first - 1, place: null };
  // The first word of a sentence is capitalised whatever it is.
  if (name.first === document.sentences[sentence]!.first && !/^[A-Z]{2,}$/.test(text)) return null;
  for (let at = name.first - 1; at >= Math.max(0, name.first - 4); at--) {
    const place = placeAt(tokens, at);
    if (place && at + place.length === name.first) return { name, at, place };
  }
  return { name, at: name.first, place: null };
}

/** Whether what follows a title can be a name: "Executive Order", "representatives of NGOs" are none. */
function isPersonal(tokens: readonly Token[], name: Run, run: TitleRun): boolean {
  const words = tokens.slice(name.first, name.last).filter((token) => token.kind === 'word');
  const last = words.at(-1)!.fold;
  if (words.every((word) => word.marks & THING)) return words.length === 1 && !run.full && FAMILY_THINGS.has(last);
  if (run.full && words.length > 1 && THINGS.has(last) && !FAMILY_THINGS.has(last)) return false;
  if (run.full && words.length === 1 && /^\p{Ll}/u.test(run.titles.at(-1) ?? '')) return false;
  return (
    words.length > 1 ||
    !/^[A-Z]{2,5}s?$/.test(words[0]!.text) ||
    tokens[run.last - 1]!.text === tokens[run.last - 1]!.text.toUpperCase()
  );
}

/** "Foreign Ministers Roe of X, Doe and Poe": a mention each, the shared title with the first. */
function addNames(scan: Scan, at: number, first: Run, run: TitleRun): number {
  const { tokens, limit } = scan;
  let end = addMention(scan, at, first.first, first, run);
  for (;;) {
    let next = end;
    if (tokens[next]?.text === ',') next += 1;
    if (tokens[next]?.fold === 'and') next += 1;
    if (next === end || next >= limit || readTitles(tokens, next, limit)) return end;
    const styled = skipHonorifics(tokens, next, limit);
    const name = readName(tokens, styled, limit);
    if (!name || isThing(tokens, name.last, limit)) return end;
    end = addMention(scan, next, styled, name, { ...run, place: null });
  }
}

/** Adds a mention that begins at `at` with its name at `name`; returns the token behind it. */
function addMention(scan: Scan, at: number, nameAt: number, bare: Run, run: TitleRun | null): number {
  const { tokens, limit, sentence, findings } = scan;
  const name = withSeat(tokens, at, bare, limit);
  let last = skipPostNominals(tokens, name.last, limit);
  let place = run?.place ?? null;
  const titles = [...(run?.titles ?? [])];
  const country = countryBehind(tokens, last, limit);
  if (country && (run || nameAt > at)) {
    if (country.closed) last = country.last;
    place ??= country.place;
  }
  const behind = anyTitleBehind(tokens, last, limit);
  if (behind) {
    if (behind.closed) last = behind.run.last;
    titles.push(...behind.run.titles);
    place ??= behind.run.place;
  }
  const held = titles.length > 0 ? titles : ranksOf(tokens, at, nameAt);
  findings.mentions.push({
    first: at,
    last,
    sentence,
    name: textOf(scan, name),
    words: tokens
      .slice(name.first, name.last)
      .filter((token) => token.kind === 'word')
      .map((token) => token.fold),
    titles: held,
    core: run?.core ?? behind?.run.core ?? '',
    place,
    gender: genderOf(tokens, at, name.first),
    styles: tokens
      .slice(at, name.first)
      .map((token) => token.fold)
      .filter((word) => HONORIFICS.has(word) || RANKS.has(word)),
    private: held.length === 0 && isFate(tokens, at),
    tail: country !== null,
    joined: joinsLast(tokens, at, findings),
  });
  return last;
}

/** "the case of | Dr. Jane Roe": what befell somebody. */
const isFate = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.fold === 'of' && FATE_NOUNS.has(tokens[at - 2]?.fold ?? '');

/** A rank is a title where the text gives no other. */
function ranksOf(tokens: readonly Token[], at: number, nameAt: number): string[] {
  const ranks = tokens.slice(at, nameAt).filter((token) => RANKS.has(token.fold));
  return ranks.length > 0 ? [ranks.map((token) => token.text).join(' ')] : [];
}

/** Whether a mention at `at` is joined to the last one by a comma or "and" alone. */
function joinsLast(tokens: readonly Token[], at: number, findings: Findings): boolean {
  const before = findings.mentions.at(-1);
  return before !== undefined && isJoined(tokens, before.last, at);
}
