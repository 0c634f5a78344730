// People named without a title: known by a fuller mention elsewhere, or made a person by the words around ("journalist", "’s release").
import { codeOf, type Place, placeAt } from '../data/countries';
import {
  FATE_NOUNS,
  FATE_VERBS,
  NOT_NAMES,
  PERSON_NOUNS,
  PERSON_POSSESSIONS,
  PERSON_VERBS,
  THINGS,
} from '../data/names';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import { isThing } from './behind';
import type { Candidate, Mention } from './mentions';
import type { Run } from './names';
import { type Circle, type Person, personOf } from './people';
import { isPossessive } from './signs';

const wordsOf = (tokens: readonly Token[], run: Run) =>
  tokens
    .slice(run.first, run.last)
    .filter((token) => token.kind === 'word')
    .map((token) => token.fold);

/** The mentions among the candidates, given the circle that titled mentions made known. */
export function findUntitled(document: TextDocument, candidates: readonly Candidate[], circle: Circle): Mention[] {
  const { tokens, text } = document;
  const found: Mention[] = [];
  // Names that cues made people; other places of the same name follow.
  const named = new Set<string>();
  const left: Candidate[] = [];
  const add = (run: Candidate, place: Place | null, isPrivate: boolean) =>
    found.push({
      first: run.first,
      last: run.last,
      sentence: run.sentence,
      name: text.slice(tokens[run.first]!.start, tokens[run.last - 1]!.end),
      words: wordsOf(tokens, run),
      titles: [],
      core: '',
      place,
      gender: null,
      styles: [],
      private: isPrivate,
      tail: false,
      joined: false,
    });
  let listed = null as { last: number; place: Place | null } | null;
  for (const candidate of candidates) {
    const run = withoutNoun(tokens, candidate);
    const limit = document.sentences[run.sentence]!.last;
    if (isThing(tokens, run.last, limit) || THINGS.has(tokens[run.last - 1]!.fold)) continue;
    const words = wordsOf(tokens, run);
    const known = knownBy(circle, words, hyphened(tokens, run));
    const cue =
      known && known.titles.size > 0 ? null : cueOf(tokens, run, document.sentences[run.sentence]!.first, limit);
    if (known) {
      add(withParticles(tokens, run, known), cue?.place ?? null, cue?.private ?? false);
      continue;
    }
    const follows = listed && isListed(tokens, listed.last, run.first) && run.last - run.first > 1;
    if (cue || follows) {
      const place: Place | null = cue?.place ?? listed?.place ?? null;
      // "Jane Roe and John Roe, parents of Ann Roe"
      const fellow = cue?.behind ? left.at(-1) : undefined;
      if (fellow && fellow.last - fellow.first > 1 && isListed(tokens, fellow.last, run.first)) {
        left.pop();
        add(fellow, place, true);
        for (const word of wordsOf(tokens, fellow)) named.add(word);
      }
      add(run, place, cue?.private ?? true);
      for (const word of words) named.add(word);
      listed = cue && !cue.list ? null : { last: run.last, place };
    } else {
      listed = null;
      left.push(run);
    }
  }
  for (const run of left) {
    const words = wordsOf(tokens, run);
    if (words.every((word) => named.has(word))) add(run, null, true);
  }
  return found;
}

/** "Olympian Jane Roe": a noun in capitals is no part of the name. */
function withoutNoun(tokens: readonly Token[], run: Candidate): Candidate {
  const noun = run.last - run.first > 2 && PERSON_NOUNS.has(tokens[run.first]!.fold);
  return noun ? { first: run.first + 1, last: run.last, sentence: run.sentence } : run;
}

/** Words on either side of a hyphen. */
const hyphened = (tokens: readonly Token[], run: Run) =>
  tokens
    .slice(run.first, run.last)
    .filter((_, at) => tokens[run.first + at - 1]?.text === '-' || tokens[run.first + at + 1]?.text === '-')
    .map((token) => token.fold);

/** The person of the circle that words name; null when it is nobody's name. */
function knownBy(circle: Circle, words: readonly string[], hyphenated: readonly string[]): Person | null {
  const person = personOf(circle, { words, titles: [], core: '', place: null, gender: null });
  if (!person) return null;
  // "Roe-Doe" is a thing of two people.
  if (!hyphenated.every((word) => person.words.includes(word))) return null;
  // A part of a name stands for a person when it is the family name or the name they go by.
  return person.mentions.length > 0 && words.some((word) => word.length > 2) ? person : null;
}

/** "de Roe" of Jane de Roe: a family name with the small words before it that are part of the person's name. */
function withParticles(tokens: readonly Token[], run: Candidate, { words }: Person): Candidate {
  let first = run.first;
  let at = words.indexOf(tokens[first]!.fold);
  while (at > 0 && first > 0 && !tokens[first - 1]!.capital && tokens[first - 1]!.fold === words[at - 1]) {
    at -= 1;
    first -= 1;
  }
  return first === run.first ? run : { first, last: run.last, sentence: run.sentence };
}

interface Cue {
  readonly private: boolean;
  readonly place: Place | null;
  /** A plural noun: the names that follow belong to it as well. */
  readonly list: boolean;
  /** It stands behind the name and may be said of one before it, too. */
  readonly behind?: boolean;
}

/** What around a run of capitals says that it names a person; null when nothing does. */
function cueOf(tokens: readonly Token[], run: Run, first: number, limit: number): Cue | null {
  const before = tokens[run.first - 1];
  const next = run.last < limit ? tokens[run.last] : undefined;
  const long = run.last - run.first > 1;
  if (isTurn(tokens, run, first)) return { private: false, place: null, list: false };
  if (before && run.first > first) {
    // "journalist Jane Roe", "U.S. citizens John Doe and Jane Roe"
    const noun = before.text === ',' ? tokens[run.first - 2] : before;
    const nation = noun?.capital && NATIONALS.has(noun.fold);
    const cohost = tokens[run.first - 2]?.text === '-' && noun === before;
    if (noun && !cohost && (!noun.capital || nation) && PERSON_NOUNS.has(noun.fold) && (noun === before || long))
      if (long)
        return {
          private: true,
          place: placeBefore(tokens, run.first - (noun === before ? 2 : 3) + (nation ? 1 : 0), first),
          list: noun.fold.endsWith('s'),
        };
    if (
      long &&
      before.fold === 'of' &&
      FATE_NOUNS.has(tokens[run.first - 2]?.fold ?? '') &&
      !isPlaceLike(tokens, run, limit)
    )
      return { private: true, place: null, list: true };
    // "Ruritanian-American Jane Roe"
    if (long && before.fold === 'american' && tokens[run.first - 2]?.text === '-')
      return { private: true, place: placeAt(tokens, run.first - 1), list: false };
    // "must free Jane Roe"
    if (long && FREEING.has(before.fold) && !isPlaceLike(tokens, run, limit))
      return apposedNoun(tokens, run, limit) ?? { private: true, place: null, list: true };
  }
  if (!next) return null;
  if (isPossessive(next)) {
    const owned = tokens.slice(run.last + 1, Math.min(limit, run.last + 6));
    const at = owned.findIndex(
      (token) => token.kind !== 'word' || PERSON_POSSESSIONS.has(token.fold) || FATE_NOUNS.has(token.fold),
    );
    const noun = owned[at];
    if (
      noun?.kind === 'word' &&
      owned.slice(0, at).every((token) => !token.capital && !/^(?:and|in|of|to|for|with|by)$/.test(token.fold))
    ) {
      const war = /^(?:war|aggression|invasion|decisions?|brutality|lies?|choice|forces|threats|military)$/.test(
        noun.fold,
      );
      if (war ? isAgent(tokens, run, limit) : long) return { private: !war, place: null, list: false };
    }
    return null;
  }
  const verb = next.fold;
  // "hold X accountable", "hold X to account"
  if (/^hold(?:s|ing)?$|^held$/.test(before?.fold ?? '') && /^(?:accountable|to|responsible)$/.test(verb))
    return codeOf(text(tokens, run)) ? null : { private: false, place: null, list: false };
  if (!long) return null;
  if (/^(?:was|were|is|has|had|who)$/.test(verb)) {
    const said = tokens.slice(run.last + 1, Math.min(limit, run.last + 5));
    if (
      said.some((token) => FATE_VERBS.has(token.fold)) ||
      said.some((token) => /^(?:his|her|he|she)$/.test(token.fold))
    )
      return { private: true, place: null, list: false };
  }
  if (next.text === ',' && tokens[run.last + 1]?.fold === 'who') return { private: true, place: null, list: false };
  if (next.text === ',' && isKinOf(tokens, run.last + 1, limit))
    return { private: true, place: null, list: false, behind: true };
  const apposed = apposedNoun(tokens, run, limit);
  if (apposed) return apposed;
  if (FATE_VERBS.has(verb) && verb !== 'released') return { private: true, place: null, list: false };
  // "nominated Jane Roe as Ambassador"
  if (verb === 'as' && NAMED.has(before?.fold ?? '') && tokens[run.last + 1]?.capital)
    return { private: false, place: null, list: false };
  // "congratulated Jane Roe today on her election"
  if (/^(?:congratulated|congratulate|congratulating|congratulates)$/.test(before?.fold ?? '')) {
    const said = tokens.slice(run.last, Math.min(limit, run.last + 14));
    if (said.some((token) => /^(?:his|her)$/.test(token.fold))) return { private: false, place: null, list: false };
  }
  if (PERSON_VERBS.has(verb) && run.last - run.first < 4) return { private: false, place: null, list: false };
  return null;
}

/** "Jane Roe, | sister of John Roe", "Jane and Mark Roe, | the wife and father of John Roe". */
function isKinOf(tokens: readonly Token[], at: number, limit: number): boolean {
  const isNoun = (pos: number) => PERSON_NOUNS.has(tokens[pos]?.text ?? '');
  let pos = tokens[at]?.fold === 'the' ? at + 1 : at;
  if (!isNoun(pos)) return false;
  if (tokens[pos + 1]?.fold === 'and' && isNoun(pos + 2)) pos += 2;
  return pos + 1 < limit && tokens[pos + 1]!.fold === 'of';
}

/** "Jane Roe, a Ruritanian teacher": what a noun behind the name says; null when none does. */
function apposedNoun(tokens: readonly Token[], run: Run, limit: number): Cue | null {
  const behind = run.last + 2;
  if (tokens[run.last]?.text !== ',' || !/^an?$/.test(tokens[behind - 1]?.fold ?? '') || behind >= limit) return null;
  const said = tokens.slice(behind, Math.min(limit, behind + 5));
  const noun = said.findIndex((token) => PERSON_NOUNS.has(token.fold) && !token.capital);
  return noun < 0 ? null : { private: true, place: placeBefore(tokens, behind + noun - 1, behind), list: false };
}

const text = (tokens: readonly Token[], run: Run) =>
  tokens
    .slice(run.first, run.last)
    .map((token) => token.text)
    .join(' ');

/** What is done to a captive. */
const FREEING = new Set(['free', 'freeing', 'release', 'releasing']);

/** What gives somebody an office. */
export const NAMED = new Set(['appoint', 'appointed', 'appointing', 'named', 'nominate', 'nominated', 'nominating']);

/** Of the nouns before names those that a people's name is. */
const NATIONALS = new Set(['americans', 'australians', 'britons', 'canadians']);

/** "JANE ROE:" at the head of a paragraph. */
function isTurn(tokens: readonly Token[], run: Run, first: number): boolean {
  if (run.first !== first || tokens[run.last]?.text !== ':') return false;
  return tokens.slice(run.first, run.last).every((token) => token.text === token.text.toUpperCase());
}

/** Whether somebody's war or decision is a person's: "X’s decision to invade", "X’s war against Y"; a land at war is named otherwise. */
function isAgent(tokens: readonly Token[], run: Run, limit: number): boolean {
  if (placeAt(tokens, run.first)) return false;
  for (let at = run.last + 1; at < Math.min(limit, run.last + 10); at++)
    if (/^(?:invade|war|aggression|invasion|attack|against|choice|brutality|lies)$/.test(tokens[at]!.fold)) return true;
  return false;
}

/** A run that looks like a place or an organisation: it holds a thing's word or a place's name. */
function isPlaceLike(tokens: readonly Token[], run: Run, limit: number): boolean {
  for (let at = run.first; at < Math.min(run.last, limit); at++)
    if (THINGS.has(tokens[at]!.fold) || NOT_NAMES.has(tokens[at]!.fold) || placeAt(tokens, at)) return true;
  return false;
}

/** The country among the words just before a noun: "Canadian citizens", "U.S. Navy veteran". */
function placeBefore(tokens: readonly Token[], noun: number, first: number): Place | null {
  for (let at = noun; at >= Math.max(first, noun - 4); at--) {
    const token = tokens[at]!;
    if (token.kind === 'sign' && token.text !== '-') return null;
    const place = placeAt(tokens, at);
    if (place) return place;
  }
  return null;
}

/** Whether only commas and "and" stand between two names. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3 || to <= from) return false;
  for (let at = from; at < to; at++) if (tokens[at]!.text !== ',' && tokens[at]!.fold !== 'and') return false;
  return true;
}
