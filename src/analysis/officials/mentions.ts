// Finds people by name, and titles that stand without one. What is found is what stands in the text; whose it is comes later.

import type { Place } from '../data/countries';
import { placeAt } from '../data/countries';
import { FAMILY_THINGS, THINGS } from '../data/names';
import { HONORIFICS, RANKS, STYLES } from '../data/titles';
import type { Attribution } from '../event/attribution';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import { closes, countryBehind, isThing, titleBehind } from './behind';
import { type Gender, genderOf } from './gender';
import { type Run, readName, skipHonorifics } from './names';
import { isJoined } from './signs';
import { readTitles, type TitleRun } from './titles';

/** A person's name with what belongs to it. Token indices, `last` exclusive. */
export interface Mention extends Run {
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

/** Every titled or styled person of a text, in order, the titles that stand alone, and the capitalised runs left over. */
export function findMentions(document: TextDocument, attribution: Attribution | null): Findings {
  const findings: Findings = { mentions: [], bares: [], candidates: [] };
  const { tokens, sentences } = document;
  for (const [index, sentence] of sentences.entries()) {
    let pos = sentence.first;
    while (pos < sentence.last) {
      const token = tokens[pos]!;
      if (attribution && token.start >= attribution.start && token.end <= attribution.end) pos += 1;
      else if (token.kind !== 'word') pos += 1;
      else pos = readAt(document, pos, sentence.last, index, findings);
    }
  }
  return findings;
}

/** Reads what begins at `at`, adds it to the findings and returns where to go on. */
function readAt(document: TextDocument, at: number, limit: number, sentence: number, findings: Findings): number {
  const { tokens } = document;
  const token = tokens[at]!;
  let styled = at;
  let run = readTitles(tokens, at, limit);
  if (!run && !placeAt(tokens, at)) {
    styled = skipHonorifics(tokens, at, limit);
    if (styled > at) run = readTitles(tokens, styled, limit);
  }
  if (run) return readTitled(document, at, styled, limit, run, findings);
  if (styled > at) {
    const name = readName(tokens, styled, limit);
    if (name && !isThing(tokens, name.last, limit))
      return addMention(document, at, styled, name, null, limit, findings);
    return Math.max(at + 1, name?.last ?? 0);
  }
  if (!token.capital) return at + 1;
  const name = readName(tokens, at, limit);
  if (!name) return at + (placeAt(tokens, at)?.length ?? 1);
  // "Jane Roe, Director General for Asian Affairs": the title behind the comma makes it a person.
  if (name.last - name.first > 1 && !isThing(tokens, name.last, limit) && titleBehind(tokens, name.last, limit))
    return addMention(document, at, at, name, null, limit, findings);
  findings.candidates.push({ ...name, sentence });
  return name.last;
}

function readTitled(
  document: TextDocument,
  at: number,
  titleAt: number,
  limit: number,
  whole: TitleRun,
  findings: Findings,
): number {
  const { tokens } = document;
  let run = whole;
  const definite = tokens[at - 1]?.fold === 'the';
  // "The Secretary and Foreign Minister Roe": the first title is somebody else's.
  if (run.titles.length > 1) {
    const alone = readTitles(tokens, titleAt, limit, true)!;
    if ((definite && !alone.full) || (/^(?:deputy )?secretary$/.test(alone.core) && !alone.full)) run = alone;
  }
  const styled = skipHonorifics(tokens, run.last, limit);
  let name = readName(tokens, styled, limit);
  let nameAt = styled;
  if (name && !isPersonal(tokens, name, run)) name = null;
  if (!name && tokens[run.last]?.text === ',' && !run.plural) {
    // "Ukraine’s First Lady, Jane Roe", "the Foreign Minister of the Kingdom of X, Prince Y"
    const behind = skipHonorifics(tokens, run.last + 1, limit);
    const apposed = readName(tokens, behind, limit);
    const sure = run.full || definite || tokens[apposed?.last ?? limit]?.text === ',';
    if (
      apposed &&
      sure &&
      (behind > run.last + 1 || apposed.last - apposed.first > 1) &&
      closes(tokens[apposed.last])
    ) {
      name = apposed;
      nameAt = behind;
    }
  }
  if (!name || isThing(tokens, name.last, limit)) {
    if (name) return name.last;
    addBare(tokens, run, definite, findings);
    return run.last;
  }
  // "Acme Corporation President Jane Roe": the house the office belongs to.
  const house = findings.candidates.at(-1);
  if (house?.last === at && tokens[at]!.capital && at === titleAt && isHouse(document, house)) {
    findings.candidates.pop();
    const [title, ...rest] = run.titles;
    const named = document.text.slice(tokens[house.first]!.start, tokens[house.last - 1]!.end);
    const place = placeBefore(tokens, house.first);
    const whole = { ...run, titles: [`${named} ${title}`, ...rest], place: place?.place ?? run.place };
    return addMention(document, place?.at ?? house.first, nameAt, name, whole, limit, findings);
  }
  if (run.plural) return addNames(document, at, name, run, limit, findings);
  return addMention(document, at, nameAt, name, run, limit, findings);
}

/** A capitalised run in the midst of a sentence, or an acronym, not parted from the title behind it. */
function isHouse(document: TextDocument, house: Candidate): boolean {
  const { tokens, sentences } = document;
  const inside = house.last < sentences[house.sentence]!.last;
  const { text: word, fold } = tokens[house.first]!;
  if (!inside || house.last - house.first > 5 || tokens[house.first - 1]?.text === '-') return false;
  if (STYLES.has(fold) || HONORIFICS.has(fold)) return false;
  return house.first > sentences[house.sentence]!.first || /^[A-Z]{2,}$/.test(word);
}

/** The country that ends just before a token: "Iraqi | Kurdistan Regional Government". */
function placeBefore(tokens: readonly Token[], end: number): { at: number; place: Place } | null {
  for (let at = end - 1; at >= Math.max(0, end - 4); at--) {
    const place = placeAt(tokens, at);
    if (place && at + place.length === end) return { at, place };
  }
  return null;
}

/** Whether what follows a title can be a name: "Executive Order", "representatives of NGOs" are none. */
function isPersonal(tokens: readonly Token[], name: Run, run: TitleRun): boolean {
  const words = tokens.slice(name.first, name.last).filter((token) => token.kind === 'word');
  const last = words.at(-1)!.fold;
  if (words.every((word) => THINGS.has(word.fold))) return words.length === 1 && !run.full;
  if (run.full && words.length > 1 && THINGS.has(last) && !FAMILY_THINGS.has(last)) return false;
  if (run.full && words.length === 1 && /^\p{Ll}/u.test(run.titles.at(-1) ?? '')) return false;
  return (
    words.length > 1 ||
    !/^[A-Z]{2,5}s?$/.test(words[0]!.text) ||
    tokens[run.last - 1]!.text === tokens[run.last - 1]!.text.toUpperCase()
  );
}

function addBare(tokens: readonly Token[], run: TitleRun, definite: boolean, findings: Findings): void {
  findings.bares.push({
    first: run.first,
    last: run.last,
    core: run.core,
    titles: run.titles,
    place: run.place,
    plural: run.plural,
    definite: definite || tokens[run.first]!.capital,
  });
}

/** "Foreign Ministers Roe of X, Doe and Poe": a mention each, the shared title with the first. */
function addNames(
  document: TextDocument,
  at: number,
  first: Run,
  run: TitleRun,
  limit: number,
  findings: Findings,
): number {
  const { tokens } = document;
  let end = addMention(document, at, first.first, first, run, limit, findings);
  for (;;) {
    let next = end;
    if (tokens[next]?.text === ',') next += 1;
    if (tokens[next]?.fold === 'and') next += 1;
    if (next === end || next >= limit || readTitles(tokens, next, limit)) return end;
    const styled = skipHonorifics(tokens, next, limit);
    const name = readName(tokens, styled, limit);
    if (!name || isThing(tokens, name.last, limit)) return end;
    end = addMention(document, next, styled, name, { ...run, first: next, last: next, place: null }, limit, findings);
  }
}

/** Adds a mention that begins at `at` with its name at `name`; returns the token behind it. */
function addMention(
  document: TextDocument,
  at: number,
  nameAt: number,
  name: Run,
  run: TitleRun | null,
  limit: number,
  findings: Findings,
): number {
  const { tokens, text } = document;
  let last = name.last;
  let place = run?.place ?? null;
  const titles = [...(run?.titles ?? [])];
  const country = countryBehind(tokens, last, limit);
  if (country && (run || nameAt > at)) {
    if (country.closed) last = country.last;
    place ??= country.place;
  }
  const behind = titleBehind(tokens, last, limit);
  if (behind) {
    last = behind.last;
    titles.push(...behind.titles);
    place ??= behind.place;
  } else titles.push(...(titleBehind(tokens, last, limit, true)?.titles ?? []));
  findings.mentions.push({
    first: at,
    last,
    name: text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end),
    words: tokens
      .slice(name.first, name.last)
      .filter((token) => token.kind === 'word')
      .map((token) => token.fold),
    titles: titles.length > 0 ? titles : ranksOf(tokens, at, nameAt),
    core: run?.core ?? behind?.core ?? '',
    place,
    gender: genderOf(tokens, at, name.first),
    styles: tokens
      .slice(at, name.first)
      .map((token) => token.fold)
      .filter((word) => HONORIFICS.has(word) || RANKS.has(word)),
    private: false,
    tail: country !== null,
    joined: joinsLast(tokens, at, findings),
  });
  return last;
}

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
