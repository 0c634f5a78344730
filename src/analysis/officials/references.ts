import { BEFORE_SUBJECT, NO_PREDICATE } from '../data/references';
import type { Official } from '../model';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import type { Gender } from './gender';
import { singular } from './heads';
import { holdersOf } from './holders';
import type { Bare } from './mentions';
import type { Reference } from './officials';
import { CONTACT } from './participants';
import type { Person } from './people';
import { isJoined } from './signs';
import { findItems, type Item } from './stand-ins';

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
      const joined = at > begin && isPaired(tokens, items[at - 1]!, item) ? resolved.at(-1)! : [];
      const pair = item.kind === 'they' ? pairSoFar(resolved, flow, officials) : null;
      const who =
        pair ?? (item.kind === 'name' ? [item.who] : resolve(item, flow, people, officials, present, home, joined));
      resolved.push(who);
      // "Ruritanian officials" where no Ruritanian is named: nobody the text lets us name.
      const unknown = item.kind === 'group' && item.code !== null && who.length === 0;
      if (item.kind !== 'name' && !unknown) {
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
    if (next > begin) noteScene(tokens, resolved.flat(), items.slice(begin, next), officials, flow);
  }
  return references;
}

/** "the Deputy Secretary and the Secretary": two by their offices, or an office and a group, with nothing but "and" between. */
function isPaired(tokens: readonly Token[], before: Item, item: Item): boolean {
  if (item.kind === 'title' && before.kind !== 'title') return false;
  return tokens[before.last]?.fold === 'and' && isJoined(tokens, before.last, item.first);
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
  const who = from === at ? resolved[at - begin]! : [...new Set(resolved.slice(from - begin, at - begin + 1).flat())];
  if (who.length === 0) return;
  flow.subject = who;
  if (who.length > 1) flow.joint = who;
}

/** A sentence that names people who took part, two or more, is a scene of its own when it brings someone new. */
function noteScene(
  tokens: readonly Token[],
  who: readonly number[],
  items: readonly Item[],
  officials: readonly Official[],
  flow: Flow,
): void {
  if (flow.subject.length === 0) return;
  const named: number[] = [];
  for (const item of items) if (item.kind === 'name' && officials[item.who]!.participant) named.push(item.who);
  if (named.length === 0) return;
  const all = [...new Set([...flow.subject, ...named])].sort((a, b) => a - b);
  // "A and B met with C. They …": all of them.
  const met = items.find((item) => item.kind === 'name' && !flow.subject.includes(item.who));
  const between = met && items[0] !== met ? tokens.slice(items[0]!.last, met.first) : [];
  if (between.some((token) => CONTACT.has(token.fold)) && flow.subject.every((one) => who.includes(one))) {
    flow.scene = all;
    flow.joint = null;
    return;
  }
  if (flow.subject.length > 1 || all.length < 2) return;
  const fresh = named.some((one) => !flow.scene.includes(one) || flow.scene.length > all.length);
  if (fresh && flow.joint === null && who.length > 0) flow.scene = all;
}

function resolve(
  item: Exclude<Item, { kind: 'name' }>,
  flow: Flow,
  people: readonly Person[],
  officials: readonly Official[],
  present: readonly number[],
  home: string,
  joined: readonly number[],
): number[] {
  switch (item.kind) {
    case 'title':
      // "the Deputy Secretary and the Secretary": two people.
      return holdersOf(item.bare, people, officials, home, item.bare.plural ? [] : joined);
    case 'style': {
      const who = people.findIndex((person) => person.styles.has(item.word));
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
      // "The two sides" are all who met, whoever of them spoke last.
      const all = SIDES.test(item.noun ?? '') ? flow.scene : (flow.joint ?? flow.scene);
      if (item.count === null || item.count === all.length) return [...all];
      // "the Deputy Secretary and the two vice ministers": the rest.
      const rest = present.filter((who) => !joined.includes(who));
      if (joined.length > 0 && rest.length === item.count) return rest;
      if (item.count === 2 && joined.length === 0 && present.length > 2) {
        const titled = item.noun ? titledBy(item.noun, present, officials) : [];
        return titled.length === 2 ? titled : pairOf(present, officials, home);
      }
      if (item.count === present.length || flow.scene.length !== item.count)
        return [...(present.length > 0 ? present : all)];
      return [...flow.scene];
    }
    case 'counterparts': {
      // "He and his counterparts": his, whoever acted before.
      const acting = joined.length > 0 ? joined : flow.subject;
      const others = present.filter(
        (who) =>
          !acting.includes(who) &&
          (item.code ? officials[who]!.country === item.code : officials[who]!.country !== home),
      );
      return item.plural || others.length < 2 ? others : others.slice(-1);
    }
  }
}

const SIDES = /^(?:sides|parties|delegations|governments|teams)$/;

/** "The Secretary thanked President Roe, and they discussed": the subject and the one other of those who met that its sentence has named. */
function pairSoFar(
  resolved: readonly (readonly number[])[],
  flow: Flow,
  officials: readonly Official[],
): number[] | null {
  const named = [...new Set(resolved.flat())].filter((who) => officials[who]!.participant);
  const [subject] = flow.subject;
  return named.length === 2 && flow.subject.length === 1 && named.includes(subject!) ? named : null;
}

/** "Both ministers": those with such a title. */
function titledBy(noun: string, present: readonly number[], officials: readonly Official[]): number[] {
  const head = singular(noun);
  return present.filter((who) => officials[who]!.titles.some((title) => title.toLowerCase().split(' ').includes(head)));
}

/** "Both leaders" where more took part: the first of either side. */
function pairOf(present: readonly number[], officials: readonly Official[], home: string): number[] {
  const own = present.find((who) => officials[who]!.country === home);
  const other = present.find((who) => officials[who]!.country !== home);
  return own === undefined || other === undefined ? [...present] : [own, other];
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
