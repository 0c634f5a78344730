// What to call an official in one breath: "Secretary Rubio", "Foreign Minister Safadi". The release's own short form is taken where it
// has one, since only its writers know which part of a name is the one to use.
import type { Analysis, Official } from '../analysis/model';

/** A title on its own that says too little of what its holder is. */
const BARE = new Set([
  'minister',
  'secretary',
  'director',
  'deputy',
  'chief',
  'head',
  'representative',
  'commissioner',
  'member',
]);
/** Words that change what an office is: a short form without them would be wrong. */
const QUALIFIERS = /\b(acting|deputy|vice|assistant|under|former|interim|designate|elect|emeritus|caretaker)\b/g;
const GENERATION = /^(jr|sr|ii|iii|iv)\.?$/i;
const PARTICLES = new Set([
  'de',
  'da',
  'di',
  'del',
  'della',
  'der',
  'den',
  'van',
  'von',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'ibn',
  'ten',
]);
/** Where a long title may be cut: what follows names the field, not the office. */
const FIELD = / (?:for|to|of the|and) /;
/** The same for American titles, which say at length what the Secretary's own house is. */
const AMERICAN_FIELD = / (?:for|to|of the Department of State)(?: |$)/;
/** What follows the word that says what the office is. */
const HEAD_ENDS = / (?:of|for|to|on|in|at|and) /;
/** Houses, not offices: "Ministry of Foreign Affairs Political Director" is a director. */
const BODIES = new Set(['ministry', 'department', 'bureau', 'office', 'council', 'house', 'embassy', 'bank']);
const LONG = 28;

export interface Calling {
  /** "Foreign Minister"; empty where the text gives no title. */
  title: string;
  /** "Safadi", or the whole name where the release never shortens it. */
  name: string;
}

/** The short title and name of an official, as the release uses them or as its own words allow. Pure. */
export function callingOf(official: Official, analysis: Pick<Analysis, 'text' | 'title'>): Calling {
  const uses = usesOf(official, analysis);
  const name = shortName(official, uses);
  const titles = [...official.titles, ...uses.filter((use) => use.name === name).map((use) => use.title)];
  return { title: shortTitle(official, titles.filter(Boolean)), name };
}

/** "Secretary Rubio" in one string. */
export function shortForm(official: Official, analysis: Pick<Analysis, 'text' | 'title'>): string {
  const { title, name } = callingOf(official, analysis);
  return title ? `${title} ${name}` : name;
}

/** How the text's mentions and the release's title call the official. */
function usesOf(official: Official, { text, title }: Pick<Analysis, 'text' | 'title'>): Calling[] {
  const mentions = official.mentions.map(([start, end]) => wordsOf(text.slice(start, end)));
  return [...mentions, ...runsIn(wordsOf(title), official)].flatMap((words) => splitUse(words, official) ?? []);
}

/** The places in a release's title that end in a part of the official's name: all words up to there. */
function runsIn(words: string[], official: Official): string[][] {
  const name = new Set(foldedWords(official.name));
  const titles = new Set(official.titles.flatMap(foldedWords));
  const runs: string[][] = [];
  for (let end = 1; end < words.length; end++) {
    if (!name.has(fold(words[end]!)) || (words[end + 1] && name.has(fold(words[end + 1]!)))) continue;
    let start = end;
    while (start > 0 && name.has(fold(words[start - 1]!))) start--;
    // Without one of their titles before it, the word may be another's name, or no name at all.
    if (start > 0 && titles.has(fold(words[start - 1]!))) runs.push(words.slice(0, end + 1));
  }
  return runs;
}

/** "Jordanian Foreign Minister Safadi" → Foreign Minister + Safadi; null where no name ends the words. */
function splitUse(words: string[], official: Official): Calling | null {
  const name = new Set(foldedWords(official.name));
  let start = words.length;
  while (start > 0 && name.has(fold(words[start - 1]!))) start--;
  if (start === words.length) return null;
  return { name: words.slice(start).join(' '), title: titleEnding(words.slice(0, start), official.titles) };
}

/** The longest end of `words` that is a shortened form of one of the titles: its words in their order, none that is not in it. */
function titleEnding(words: string[], titles: string[]): string {
  let best = '';
  for (const title of titles) {
    const left = foldedWords(title);
    let at = words.length;
    while (at > 0) {
      const place = left.lastIndexOf(fold(words[at - 1]!));
      if (place < 0) break;
      left.length = place;
      at--;
    }
    const ending = words
      .slice(at)
      .join(' ')
      .replace(/^(?:of|for|and|the) /, '');
    if (ending.length > best.length && keepsHead(ending, title) && keepsQualifiers(ending, title)) best = ending;
  }
  return best;
}

/** Whether the word that says what the office is is still there: "Speaker" in "Speaker of the Parliament". */
function keepsHead(short: string, title: string): boolean {
  const words = foldedWords(title);
  const before = foldedWords(cutAt(title, HEAD_ENDS)).at(-1);
  const head = before && !BODIES.has(before) ? before : words.at(-1);
  return head === undefined || foldedWords(short).includes(head);
}

function keepsQualifiers(short: string, title: string): boolean {
  const kept = fold(short);
  return (fold(title).match(QUALIFIERS) ?? []).every((qualifier) => kept.includes(qualifier));
}

function shortName(official: Official, uses: Calling[]): string {
  const [shortest] = uses.map((use) => use.name).sort((a, b) => a.split(' ').length - b.split(' ').length);
  const whole = wordsOf(official.name);
  if (shortest && shortest.split(' ').length < whole.length) return shortest;
  return official.country === 'US' ? familyName(whole) : official.name;
}

/** The family name where it comes last, with its particles, without what says which generation. */
function familyName(words: string[]): string {
  let end = words.length;
  while (end > 1 && GENERATION.test(words[end - 1]!)) end--;
  let start = end - 1;
  while (start > 1 && PARTICLES.has(fold(words[start - 1]!))) start--;
  return words.slice(start, end).join(' ');
}

/** The shortest of the titles that still says what office it is. */
function shortTitle(official: Official, titles: string[]): string {
  const american = official.country === 'US';
  const short = titles.map((title) => (american ? shortenAmerican(title) : shorten(title)));
  const telling = short.filter((title) => american || !BARE.has(fold(title)));
  const first = telling.sort((a, b) => a.length - b.length)[0] ?? titles[0] ?? '';
  return first;
}

function shortenAmerican(title: string): string {
  const short = title.replace(/^(.*\bSecretary) of State\b/, '$1');
  return cutAt(short, AMERICAN_FIELD) || title;
}

function shorten(title: string): string {
  if (title.length <= LONG) return title;
  const short = cutAt(title, FIELD);
  return BARE.has(fold(short)) ? title : short;
}

function cutAt(title: string, sign: RegExp): string {
  const at = title.search(sign);
  return at < 0 ? title : title.slice(0, at);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).map(bare).filter(Boolean);
}

const OPENING = '“"\'(‘';
const CLOSING = ',.;:)”"';

/** A word without the signs around it and without its possessive ’s. */
function bare(piece: string): string {
  let start = 0;
  let end = piece.length;
  while (start < end && OPENING.includes(piece[start]!)) start++;
  while (end > start && CLOSING.includes(piece[end - 1]!)) end--;
  if (/^[’']s$/.test(piece.slice(end - 2, end)) && end - 2 >= start) end -= 2;
  return piece.slice(start, end);
}

function foldedWords(text: string): string[] {
  return wordsOf(text).map(fold);
}

function fold(text: string): string {
  return text.toLowerCase();
}
