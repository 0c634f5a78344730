// What the text's short forms refer to: bare titles, pronouns and groups, resolved by the flow of the text.
import { placeAt } from '../data/countries';
import {
  BEFORE_SUBJECT,
  COUNTS,
  GROUP_NOUNS,
  NO_PREDICATE,
  OFFICE_WORDS,
  SIDE_NOUNS,
  SURE_GROUPS,
} from '../data/references';
import { HONORIFICS, RANKS } from '../data/titles';
import type { Official } from '../model';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import type { Gender } from './gender';
import { holdersOf } from './holders';
import type { Bare } from './mentions';
import type { Run } from './names';
import type { Reference } from './officials';
import type { Person } from './people';

/** Something in the text that stands for people: a mention, or a reference still to be resolved. Tokens, `last` exclusive. */
type Item = Run &
  (
    | { readonly kind: 'name'; readonly who: number }
    | { readonly kind: 'title'; readonly bare: Bare }
    | { readonly kind: 'style'; readonly word: string }
    | { readonly kind: 'one'; readonly gender: Gender }
    | { readonly kind: 'they' }
    | { readonly kind: 'group'; readonly count: number | null; readonly code: string | null }
    | { readonly kind: 'counterparts'; readonly code: string | null; readonly plural: boolean }
  );

/** Who is spoken of as the text goes: what pronouns are resolved by. */
interface Flow {
  /** Those of the last contact told. */
  scene: readonly number[];
  /** The last subject. */
  subject: readonly number[];
  /** The last subject of two or more, null when none came since the scene began. */
  joint: readonly number[] | null;
  readonly genders: (Gender | null)[];
}

/** Finds and resolves every reference, in order of the text. `people` and `officials` run side by side. */
export function findReferences(
  document: TextDocument,
  people: readonly Person[],
  officials: readonly Official[],
  bares: readonly Bare[],
  home: string,
): Reference[] {
  const { tokens } = document;
  const present = officials.flatMap((official, who) => (official.participant ? [who] : []));
  const flow: Flow = { scene: present, subject: [], joint: null, genders: people.map((person) => person.gender) };
  const references: Reference[] = [];
  const items = findItems(document, people, bares);
  let next = 0;
  for (const sentence of document.sentences) {
    const begin = next;
    while (next < items.length && items[next]!.first < sentence.last) next += 1;
    const resolved: number[][] = [];
    for (let at = begin; at < next; at++) {
      const item = items[at]!;
      const who = item.kind === 'name' ? [item.who] : resolve(item, flow, people, officials, present, home);
      resolved.push(who);
      if (item.kind !== 'name') {
        const kind =
          item.kind === 'one' || item.kind === 'they'
            ? 'pronoun'
            : item.kind === 'title' || item.kind === 'style'
              ? 'title'
              : 'group';
        references.push({
          start: tokens[item.first]!.start,
          end: tokens[item.last - 1]!.end,
          people: who.sort((a, b) => a - b).map((one) => officials[one]!.id),
          kind,
        });
      }
      // The subject is known when the last of those joined to it is.
      if (at + 1 < next && isJoined(tokens, item.last, items[at + 1]!.first)) continue;
      noteSubject(tokens, items, begin, at, resolved, sentence.first, flow);
    }
    noteScene(resolved.flat(), items.slice(begin, next), officials, flow);
  }
  return references;
}

function noteSubject(
  tokens: readonly Token[],
  items: readonly Item[],
  begin: number,
  at: number,
  resolved: readonly (readonly number[])[],
  first: number,
  flow: Flow,
): void {
  let from = at;
  while (from > begin && isJoined(tokens, items[from - 1]!.last, items[from]!.first)) from -= 1;
  let before = items[from]!.first - 1;
  while (before >= first && tokens[before]!.fold === 'the') before -= 1;
  if (before >= first && !BEFORE_SUBJECT.has(tokens[before]!.fold)) return;
  const behind = tokens[items[at]!.last];
  if (!behind || NO_PREDICATE.has(behind.fold) || (behind.kind === 'sign' && behind.text !== ',')) return;
  const who = [...new Set(resolved.slice(from - begin, at - begin + 1).flat())];
  if (who.length === 0) return;
  flow.subject = who;
  if (who.length > 1) flow.joint = who;
}

/** A sentence that names people who took part, two or more, is a scene of its own when it brings someone new. */
function noteScene(who: readonly number[], items: readonly Item[], officials: readonly Official[], flow: Flow): void {
  const named = items
    .flatMap((item) => (item.kind === 'name' ? [item.who] : []))
    .filter((one) => officials[one]!.participant);
  if (named.length === 0 || flow.subject.length !== 1) return;
  const all = new Set([...flow.subject, ...named]);
  if (all.size < 2 || all.size <= 1) return;
  const fresh = named.some((one) => !flow.scene.includes(one) || flow.scene.length > all.size);
  if (fresh && flow.joint === null && who.length > 0) flow.scene = [...all].sort((a, b) => a - b);
}

function resolve(
  item: Exclude<Item, { kind: 'name' }>,
  flow: Flow,
  people: readonly Person[],
  officials: readonly Official[],
  present: readonly number[],
  home: string,
): number[] {
  switch (item.kind) {
    case 'title':
      return holdersOf(item.bare, people, officials, home);
    case 'style': {
      const who = people.findIndex((person) => person.mentions.some((mention) => mention.styles.includes(item.word)));
      return who < 0 ? [] : [who];
    }
    case 'one': {
      const who = singleOf(item.gender, flow, officials, present, home);
      if (who === null) return [];
      flow.genders[who] ??= item.gender;
      return [who];
    }
    case 'they':
      return [...(flow.joint ?? flow.scene)];
    case 'group': {
      if (item.code) return present.filter((who) => officials[who]!.country === item.code);
      const all = flow.joint ?? flow.scene;
      if (item.count === null || item.count === all.length) return [...all];
      if (item.count === present.length || flow.scene.length !== item.count)
        return [...(present.length > 0 ? present : all)];
      return [...flow.scene];
    }
    case 'counterparts': {
      const others = present.filter(
        (who) =>
          !flow.subject.includes(who) &&
          (item.code ? officials[who]!.country === item.code : officials[who]!.country !== home),
      );
      return item.plural || others.length < 2 ? others : others.slice(-1);
    }
  }
}

/** Whom "he" or "she" means: the subject that goes on, else the home side's, else anyone who fits. */
function singleOf(
  gender: Gender,
  flow: Flow,
  officials: readonly Official[],
  present: readonly number[],
  home: string,
): number | null {
  const fits = (who: number) => flow.genders[who] === null || flow.genders[who] === gender;
  const { subject } = flow;
  if (subject.length === 1 && fits(subject[0]!)) return subject[0]!;
  const pool = [...subject, ...present, ...officials.keys()];
  const sure = subject.filter((who) => flow.genders[who] === gender);
  if (sure.length === 1) return sure[0]!;
  return (
    pool.find((who) => fits(who) && officials[who]!.country === home && officials[who]!.participant) ??
    pool.find(fits) ??
    null
  );
}

/** Mentions and references in order of the text, none overlapping another. */
function findItems(document: TextDocument, people: readonly Person[], bares: readonly Bare[]): Item[] {
  const { tokens } = document;
  const items: Item[] = people.flatMap((person, who) =>
    person.mentions.map(({ first, last }): Item => ({ kind: 'name', who, first, last })),
  );
  for (const bare of bares) {
    const before = tokens[bare.first - 1];
    // "the leaders", "the two foreign ministers" are groups.
    if (bare.plural && (before?.fold ?? '') in COUNTS) continue;
    if (bare.plural && bare.last - bare.first === 1 && GROUP_NOUNS.has(tokens[bare.first]!.fold)) continue;
    if (!bare.definite || OFFICE_WORDS.has(before?.fold ?? '')) continue;
    const after = tokens[bare.last];
    if (after?.capital && !after.spaced) continue;
    items.push({ kind: 'title', bare, first: bare.first, last: bare.last });
  }
  items.sort((a, b) => a.first - b.first);
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of items) taken.fill(1, first, last);
  for (let at = 0; at < tokens.length; at++) {
    const item = taken[at] ? null : itemAt(tokens, at, taken);
    if (!item) continue;
    items.push(item);
    at = item.last - 1;
  }
  return items.sort((a, b) => a.first - b.first);
}

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
    case 'the':
      break;
    default:
      return null;
  }
  if (!next || taken[at + 1]) return null;
  if (next.capital && (HONORIFICS.has(next.fold) || RANKS.has(next.fold)) && !tokens[at + 2]?.capital)
    return { kind: 'style', word: next.fold, first: at + 1, last: at + 2 };
  const place = placeAt(tokens, at + 1);
  if (place) {
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
  const counted = COUNTS[tokens[pos]?.fold ?? ''];
  if (counted && opener !== 'both') {
    count = counted;
    pos += 1;
  } else if (opener === 'all') return null;
  let noun = pos;
  while (
    noun < pos + 3 &&
    tokens[noun]?.kind === 'word' &&
    !GROUP_NOUNS.has(tokens[noun]!.fold) &&
    MODIFIERS.has(tokens[noun]!.fold)
  )
    noun += 1;
  const word = tokens[noun];
  if (word && GROUP_NOUNS.has(word.fold) && tokens[noun + 1]?.fold !== 'of' && tokens[noun + 1]?.fold !== 'from') {
    if (count === null && (!SURE_GROUPS.has(word.fold) || noun > pos + 1)) return null;
    return {
      kind: 'group',
      count: count === 2 && /^(?:sides|parties|delegations|teams)$/.test(word.fold) ? null : count,
      code: null,
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

const MODIFIERS = new Set('foreign defense defence vice prime deputy political national security senior'.split(' '));
const isVerbLike = (fold: string) =>
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
    } else if (token.kind === 'word' && !token.capital) pos += 1;
    else return null;
  }
  return null;
}

/** Whether only commas, "and" and articles stand between two items. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  for (let at = from; at < to; at++) {
    const { text, fold } = tokens[at]!;
    if (text !== ',' && fold !== 'and' && fold !== 'the') return false;
  }
  return true;
}
