// Stand-ins: the words of a text that stand for people, named or not, before anybody asks whom they mean.
import { OTHER_PASTS } from '../data/acts-words';
import { placeAt, placeEndingAt } from '../data/countries';
import { COUNTS, GROUP_NOUNS, OFFICE_WORDS, SIDE_NOUNS, SURE_GROUPS } from '../data/references';
import { HONORIFICS, RANKS } from '../data/titles';
import { wordClass } from '../text/classes';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import type { Gender } from './gender';
import type { Bare } from './mentions';
import type { Run } from './names';
import type { Person } from './people';
import { isAcronym } from './signs';

/** Something in the text that stands for people: a mention, or a reference still to be resolved. Tokens, `last` exclusive. */
export type Item = Run &
  (
    | { readonly kind: 'name'; readonly who: number }
    | { readonly kind: 'title'; readonly bare: Bare }
    | { readonly kind: 'style'; readonly word: string }
    | { readonly kind: 'one'; readonly gender: Gender }
    | { readonly kind: 'they' }
    | { readonly kind: 'group'; readonly count: number | null; readonly code: string | null; readonly noun?: string }
    | { readonly kind: 'counterparts'; readonly code: string | null; readonly plural: boolean }
  );

/** Mentions and references in order of the text, none overlapping another. */
export function findItems(document: TextDocument, people: readonly Person[], bares: readonly Bare[]): Item[] {
  const { tokens } = document;
  const items: Item[] = people.flatMap((person, who) =>
    person.mentions.map(({ first, last }): Item => ({ kind: 'name', who, first, last })),
  );
  for (const bare of bares) {
    const before = tokens[bare.first - 1];
    // "the leaders", "the two foreign ministers" are groups.
    if (bare.plural && COUNTS.has(before?.fold ?? '')) continue;
    if (bare.plural && isGroup(tokens, bare)) continue;
    if (bare.plural && FORUMS.has(tokens[bare.first]!.fold)) continue;
    if (!bare.definite || OFFICE_WORDS.has(before?.fold ?? '')) continue;
    const after = tokens[bare.last];
    if (after?.capital && !after.spaced) continue;
    items.push({ kind: 'title', bare, first: bare.first, last: bare.last });
  }
  items.sort((a, b) => a.first - b.first);
  const known = items.length;
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of items) taken.fill(1, first, last);
  for (let at = 0; at < tokens.length; at++) {
    const item = tokens[at]!.marks & STANDS_IN && !taken[at] ? itemAt(tokens, at, taken) : null;
    if (!item) continue;
    items.push(item);
    at = item.last - 1;
  }
  return items.length > known ? items.sort((a, b) => a.first - b.first) : items;
}

/** "the leaders", "the ministers"; "the Secretaries" and the second of "the Secretaries and Ministers" are titles. */
function isGroup(tokens: readonly Token[], { first, last }: Run): boolean {
  const { fold, capital } = tokens[last - 1]!;
  const co = last - first === 3 && tokens[first]!.fold === 'co';
  if (!GROUP_NOUNS.has(fold) || !(co || last - first === 1)) return false;
  return !capital || !(fold === 'secretaries' || tokens[first - 1]?.fold === 'and');
}

/** The words that what stands for people may begin with. */
const STANDS_IN = wordClass(
  new Set(
    'he she they his her their both all participants ministers leaders delegations officials negotiators the eam pm fm hrvp'.split(
      ' ',
    ),
  ),
);

function itemAt(tokens: readonly Token[], at: number, taken: Uint8Array): Item | null {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  switch (token.fold) {
    case 'he':
    case 'she':
      return { kind: 'one', gender: token.fold, first: at, last: at + 1 };
    case 'they':
      return { kind: 'they', first: at, last: at + 1 };
    case 'his':
    case 'her':
    case 'their':
      return counterpartsAt(tokens, at);
    case 'both':
    case 'all':
      return groupAt(tokens, at, at + 1);
    case 'officials':
    case 'negotiators':
      if (!token.capital) return officialsAt(tokens, at, taken);
      break;
    case 'participants':
    case 'ministers':
    case 'leaders':
    case 'delegations':
      break;
    case 'the':
      return theAt(tokens, at, taken);
    case 'eam':
    case 'pm':
    case 'fm':
    case 'hrvp':
      return initialsAt(tokens, at);
    default:
      return null;
  }
  // "Participants discussed …", "Ministers agreed …" at the head of a sentence.
  return token.capital && next && !next.capital && isVerbLike(next.fold)
    ? { kind: 'group', count: EVERYONE, code: null, first: at, last: at + 1 }
    : null;
}

/** "EAM conveyed": an office by its initials alone, the subject of a verb. */
function initialsAt(tokens: readonly Token[], at: number): Item | null {
  const { text, fold } = tokens[at]!;
  const next = tokens[at + 1];
  if (text !== text.toUpperCase() || tokens[at - 1]?.kind === 'number') return null;
  if (!next || next.capital || !isVerbLike(next.fold)) return null;
  const title = INITIAL_OFFICES[fold]!;
  const bare: Bare = {
    first: at,
    last: at + 1,
    core: title,
    titles: [title],
    place: null,
    plural: false,
    definite: true,
  };
  return { kind: 'title', bare, first: at, last: at + 1 };
}
const INITIAL_OFFICES: Readonly<Record<string, string>> = {
  eam: 'external affairs minister',
  pm: 'prime minister',
  fm: 'foreign minister',
  hrvp: 'high representative',
};

/** "the Secretary’s" style, side or group that begins with "the". */
function theAt(tokens: readonly Token[], at: number, taken: Uint8Array): Item | null {
  const next = tokens[at + 1];
  if (!next || taken[at + 1]) return null;
  if (next.capital && (HONORIFICS.has(next.fold) || RANKS.has(next.fold)) && !tokens[at + 2]?.capital)
    return { kind: 'style', word: next.fold, first: at + 1, last: at + 2 };
  const place = placeAt(tokens, at + 1);
  if (place && !FORUMS.has(next.fold)) {
    const noun = at + 1 + place.length;
    return SIDE_NOUNS.has(tokens[noun]?.fold ?? '') && !tokens[noun]!.capital && !taken[noun]
      ? { kind: 'group', count: null, code: place.code, first: at, last: noun + 1 }
      : null;
  }
  return groupAt(tokens, at, at + 1);
}

/** "both", "both leaders", "the two", "the two foreign ministers", "all three", "the leaders", "the two sides". */
function groupAt(tokens: readonly Token[], at: number, from: number): Item | null {
  let pos = from;
  const opener = tokens[at]!.fold;
  let count: number | null = opener === 'both' ? 2 : null;
  const counted = COUNTS.get(tokens[pos]?.fold ?? '');
  if (counted && opener !== 'both') {
    count = counted;
    pos += 1;
  } else if (opener === 'all') return allAt(tokens, at);
  // "The Quad partners condemned", "the G7 foreign ministers agreed": those who met, where they say something.
  const forum = count === null && opener === 'the' && FORUMS.has(tokens[pos]?.fold ?? '');
  if (forum) pos += 1;
  // "The co-chairs"
  if (count === null && tokens[pos]?.fold === 'co' && tokens[pos + 1]?.text === '-') pos += 2;
  let noun = pos;
  while (
    noun < pos + 3 &&
    tokens[noun]?.kind === 'word' &&
    !GROUP_NOUNS.has(tokens[noun]!.fold) &&
    MODIFIERS.has(tokens[noun]!.fold)
  )
    noun += 1;
  const word = tokens[noun];
  // "The group discussed": any other group is somebody else's.
  if (
    (forum || /^(?:group|officials|teams)$/.test(word?.fold ?? '')) &&
    tokens[at - 1]?.fold !== 'joined' &&
    count === null &&
    !saysAt(tokens, noun + 1)
  )
    return null;
  if (word && GROUP_NOUNS.has(word.fold) && tokens[noun + 1]?.fold !== 'of' && tokens[noun + 1]?.fold !== 'from') {
    if (count === null && !forum && (!SURE_GROUPS.has(word.fold) || noun > pos + 1)) return null;
    return {
      kind: 'group',
      count:
        word.fold === 'group' || forum
          ? EVERYONE
          : count === 2 && /^(?:sides|parties|delegations|governments|teams)$/.test(word.fold)
            ? null
            : count,
      code: null,
      noun: word.fold,
      first: at,
      last: noun + 1,
    };
  }
  if (count === null) return null;
  // "both" and "the two" alone: not "the two countries", "both the U.S. and …", "both on and off".
  const behind = tokens[pos];
  if (!behind || behind.kind === 'sign')
    return behind && opener !== 'both' ? { kind: 'group', count, code: null, first: at, last: pos } : null;
  if (behind.capital || !isVerbLike(behind.fold)) return null;
  return { kind: 'group', count, code: null, first: at, last: pos };
}

/** "U.S. officials expressed", "U.S. and Cuban officials discussed": one country's people at the table, or two countries'. */
function officialsAt(tokens: readonly Token[], noun: number, taken: Uint8Array): Item | null {
  if (!saysAt(tokens, noun + 1)) return null;
  let end = noun;
  if (tokens[end - 1]?.fold === 'senior') end -= 1;
  let code: string | null = null;
  let first = end;
  let countries = 0;
  for (;;) {
    const [from, place] = placeEndingAt(tokens, first) ?? [];
    if (from === undefined || !place) break;
    code = place.code;
    first = from;
    countries += 1;
    if (tokens[first - 1]?.fold !== 'and' || !placeEndingAt(tokens, first - 1)) break;
    first -= 1;
  }
  if (countries === 0 || taken.subarray(first, noun + 1).some((mark) => mark)) return null;
  if (tokens[first - 1]?.fold === 'senior') first -= 1;
  const before = tokens[first - 1];
  if (before && before.kind === 'word' && !/^(?:the|and)$/.test(before.fold)) return null;
  return countries > 1
    ? { kind: 'group', count: EVERYONE, code: null, first, last: noun + 1 }
    : { kind: 'group', count: null, code, first, last: noun + 1 };
}

/** A verb of what is said or agreed in talks, an adverb before it or not. */
function saysAt(tokens: readonly Token[], at: number): boolean {
  const said =
    /^(?:also|further|then|held|had|met|spoke|shared|discussed|exchanged|reviewed|agreed|affirmed|reaffirmed|emphasized|noted|underscored|expressed|welcomed|highlighted|reiterated|consulted|committed|condemned)$/;
  return said.test(tokens[at]?.fold ?? '');
}

/** "All participants agreed", "All expressed": at the head of a clause, and with a verb. */
function allAt(tokens: readonly Token[], at: number): Item | null {
  const noun = /^(?:participants|parties|sides|ministers|leaders|officials)$/.test(tokens[at + 1]?.fold ?? '');
  const verb = tokens[noun ? at + 2 : at + 1];
  if (!verb || verb.capital || verb.kind !== 'word' || !isVerbLike(verb.fold)) return null;
  // "…, and all expressed"
  if (!tokens[at]!.capital && !(tokens[at - 1]?.fold === 'and' && saysAt(tokens, noun ? at + 2 : at + 1))) return null;
  return { kind: 'group', count: EVERYONE, code: null, first: at, last: noun ? at + 2 : at + 1 };
}

/** Formats in which a few countries meet, as what their people are called by. */
const FORUMS = new Set('quad g7 e3 aukus trilateral quint troika'.split(' '));
/** More than ever take part: whoever is there is meant. */
const EVERYONE = 99;
const MODIFIERS = new Set('foreign defense defence vice prime deputy political national security senior'.split(' '));
const otherPasts = new Set(OTHER_PASTS.split(' '));
const isVerbLike = (fold: string) =>
  otherPasts.has(fold) ||
  /ed$/.test(fold) ||
  /^(?:spoke|met|also|then|will|would|had|have|held|noted|are|were|took|again|both|strongly|jointly|further|agreed|exchanged|shared|discussed)$/.test(
    fold,
  ) ||
  /ly$/.test(fold);

/** "his Egyptian counterpart", "her counterparts". */
function counterpartsAt(tokens: readonly Token[], at: number): Item | null {
  let pos = at + 1;
  let code: string | null = null;
  while (pos < at + 7 && tokens[pos]) {
    const token = tokens[pos]!;
    if (token.fold === 'counterpart' || token.fold === 'counterparts')
      return { kind: 'counterparts', code, plural: token.fold === 'counterparts', first: at, last: pos + 1 };
    const place = placeAt(tokens, pos);
    if (place) {
      code = place.code;
      pos += place.length;
    } else if (token.kind === 'word' && (!token.capital || isAcronym(token))) pos += 1;
    else return null;
  }
  return null;
}
