// Heads of state named without their country ("President Roe"): the home country's, the counterpart's, or who wages the war.
import {
  AGGRESSORS,
  HOME_ACTS,
  HOME_NOUNS,
  HOME_VERBS,
  OTHER_VERBS,
  OTHER_WORDS,
  WAR_WORDS,
} from '../data/affiliation';
import { placeAt } from '../data/countries';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import { mostFrequent } from './affiliation';
import type { Mention } from './mentions';
import type { Person } from './people';
import { isPossessive } from './signs';

/**
 * Settles the codes of presidents, their spouses and deputies, and of those who are said to wage a war. Returns the indices of
 * those decided, be it that the text does not tell.
 */
export function headsOfState(
  document: TextDocument,
  people: readonly Person[],
  codes: (string | null)[],
  home: string,
  topic: string | null,
  spoken: boolean,
): Set<number> {
  const { tokens } = document;
  const settled = new Set<number>();
  const open: { index: number; score: number; elsewhere: string | null }[] = [];
  for (const [index, person] of people.entries()) {
    if (codes[index] || person.mentions.every((mention) => mention.private)) continue;
    const wars = person.mentions.filter((mention) => wages(tokens, mention)).length;
    if (wars > (spoken ? person.mentions.length / 4 : 0)) {
      codes[index] = aggressor(tokens);
      settled.add(index);
    } else if (person.mentions.some((mention) => /\b(?:president|lady)$/.test(mention.core))) {
      const past = isPastOrSecond(tokens, person);
      const elsewhere = spoken ? companion(document, person, home) : (nearest(document, person, codes, home) ?? topic);
      const prior = inOffice(tokens, person)
        ? 5
        : isForeignStyle(tokens, person)
          ? elsewhere
            ? -0.5
            : 0
          : past
            ? 0.5
            : 1;
      const leads = person.mentions.some((mention) => codeOfNext(tokens, mention, people, codes) === home) ? 2.5 : 0;
      // What is spoken goes from one country to the next: those named near tell little.
      const score = person.mentions.reduce((sum, mention) => {
        const each =
          homeScore(tokens, mention, home, past) - (isSaidElsewhere(document, mention, people, codes, home) ? 8 : 0);
        return sum + (spoken && each < 0 ? each * 0.4 : each);
      }, prior + leads);
      open.push({ index, score, elsewhere });
      settled.add(index);
    }
  }
  // A country has one president at a time: the one that sounds most like it.
  const [best] = open.filter(({ index }) => !isPastOrSecond(tokens, people[index]!)).sort((a, b) => b.score - a.score);
  for (const one of open) {
    // Kin of one family name belong together.
    const family = people[one.index]!.words.at(-1);
    one.score = Math.min(...open.filter(({ index }) => people[index]!.words.at(-1) === family).map((kin) => kin.score));
    const able =
      one === best || isPastOrSecond(tokens, people[one.index]!) || (spoken && inOffice(tokens, people[one.index]!));
    // Whom one's own people met with, and no country near, is somebody's president all the same.
    if (isOwnFormer(document, people[one.index]!, topic, home)) codes[one.index] = home;
    else if (spoken) codes[one.index] = able && one.score >= leastOf(one === best, open.length) ? home : one.elsewhere;
    else if (able && (one.score >= 0 || (!one.elsewhere && one.score > -1))) codes[one.index] = home;
    else codes[one.index] = one.elsewhere;
  }
  return settled;
}

/** "Minister Doe conveyed President Roe’s thanks": what another's official conveys is their own president's. */
function isSaidElsewhere(
  { tokens, sentences }: TextDocument,
  mention: Mention,
  people: readonly Person[],
  codes: readonly (string | null)[],
  home: string,
): boolean {
  const verb = tokens[mention.first - 1]?.fold ?? '';
  if (!/^(?:convey|relay|shar|reaffirm|reiterat)(?:ed|ing)$/.test(verb) || !isPossessive(tokens[mention.last]))
    return false;
  const { first } = sentences[mention.sentence]!;
  const who = people.findIndex(({ mentions }) => mentions.some((one) => one.first >= first && one.first < first + 3));
  const code = who < 0 ? null : codes[who];
  return code !== null && code !== undefined && code !== home && people[who]!.mentions.every((one) => one !== mention);
}

/** How much must tell of one's own president in what is spoken: least of the only one it names. */
const leastOf = (best: boolean, named: number) => (named === 1 ? 1 : best ? 2 : 3);

/** The code of whom "and" joins behind a mention: one's own president comes before one's own secretary. */
function codeOfNext(
  tokens: readonly Token[],
  { last }: Mention,
  people: readonly Person[],
  codes: readonly (string | null)[],
): string | null {
  if (tokens[last]?.fold !== 'and') return null;
  const next = people.findIndex(({ mentions }) => mentions.some(({ first }) => first === last + 1));
  return next < 0 ? null : codes[next]!;
}

/** A vice president, a spouse, a former president: a country may have them beside its president. */
const isPastOrSecond = (tokens: readonly Token[], person: Person) =>
  person.mentions.some(
    (mention) => /\b(?:vice president|lady)$/.test(mention.core) || tokens[mention.first]!.fold === 'former',
  );

/** "spoke with former President Roe about Ruritania": another's is introduced by their country; what was spoken of is not theirs. */
function isOwnFormer({ tokens, sentences }: TextDocument, person: Person, topic: string | null, home: string): boolean {
  const { first, last, sentence } = person.mentions[0]!;
  if (topic || tokens[first]!.fold !== 'former' || tokens[first - 1]?.fold !== 'with') return false;
  const behind = tokens.slice(last, last + 4);
  return (
    behind.some(({ fold }) => /^(?:about|regarding|concerning)$/.test(fold)) &&
    !tokens.slice(sentences[sentence]!.first, first).some((_, at) => {
      const place = placeAt(tokens, sentences[sentence]!.first + at);
      return place !== null && place.code !== home;
    })
  );
}

/** "the Roe Administration", "Roe-Doe Administration": whose administration it is holds office at home. */
function inOffice(tokens: readonly Token[], person: Person): boolean {
  const family = person.words.at(-1);
  return tokens.some(
    (token, at) =>
      token.fold === 'administration' &&
      tokens.slice(Math.max(0, at - 3), at).some((before) => before.capital && before.fold === family),
  );
}

/** "President Jane Roe" in full, without an initial: how releases name another's president, and seldom their own. */
const isForeignStyle = (tokens: readonly Token[], person: Person) => {
  const words = person.words.length > 1 && !person.words.some((word) => word.length === 2 && word.endsWith('.'));
  return words && tokens[person.mentions[0]!.first]!.fold !== 'former' && person.mentions[0]!.words.length > 1;
};

/** Whether a person is said to wage a war: "X’s war", "hold X to account for his invasion". */
function wages(tokens: readonly Token[], mention: Mention): boolean {
  const after = tokens.slice(mention.last, mention.last + 14);
  const before = tokens.slice(Math.max(0, mention.first - 6), mention.first);
  const warring = (list: readonly Token[]) => list.some((token) => WAR_WORDS.has(token.fold));
  if (isPossessive(after[0])) {
    const stop = after.findIndex(
      (token, at) =>
        at > 0 &&
        ((token.kind === 'sign' && token.text !== '-') || token.capital || /^(?:and|in|of)$/.test(token.fold)),
    );
    const against = after.findIndex((token) => /^(?:against|on)$/.test(token.fold));
    const victim = against < 0 ? null : placeAt(tokens, mention.last + against + 1);
    return (
      warring(after.slice(0, stop < 0 ? 10 : stop)) ||
      (victim !== null && victim.code in AGGRESSORS && after[against]!.fold === 'against')
    );
  }
  if (/^hold(?:ing)?$/.test(before.at(-1)?.fold ?? '') && /^(?:accountable|to|responsible)$/.test(after[0]?.fold ?? ''))
    return true;
  const sentence = after.findIndex((token) => token.text === '.');
  return (
    warring(after.slice(0, sentence < 0 ? after.length : sentence)) &&
    after.some((token) => /^(?:his|end|stop|must|continues?|has|chose)$/.test(token.fold)) &&
    !HOME_VERBS.has(before.at(-1)?.fold ?? '')
  );
}

/** Above 0 where the words around speak of one's own head of state, below where they speak of another's. */
function homeScore(tokens: readonly Token[], mention: Mention, home: string, past: boolean): number {
  const before = tokens.slice(Math.max(0, mention.first - 5), mention.first);
  const after = tokens.slice(mention.last, mention.last + 7);
  let score = before.at(-1)?.fold === 'with' ? -1 : 0;
  // "strong ties with President Roe", "President Roe’s regime": another's.
  if (
    score < 0 &&
    /^(?:ties|cooperation|partnership|relations|relationship|engagement|friendship)$/.test(before.at(-2)?.fold ?? '')
  )
    score -= 2;
  if (isPossessive(after[0]) && /^(?:regime|cronies|propaganda)$/.test(after[1]?.fold ?? '')) score -= 4;
  if (/^(?:interim|transition|transitional|caretaker)\b/.test(mention.core)) score -= 3;
  const backed = before.at(-1)?.fold === 'for' && /^(?:support|backing)$/.test(before.at(-2)?.fold ?? '');
  if (backed && !isPossessive(after[0])) score -= 4;
  if (isPossessive(after[0])) {
    if (after.some((token) => HOME_NOUNS.has(token.fold))) score += 2;
  } else if (HOME_ACTS.has(after[0]?.fold ?? '')) score += 1;
  const talks = after.findIndex((token) =>
    /^(?:call|meeting|summit|conversation|discussions?|talks)$/.test(token.fold),
  );
  if (isPossessive(after[0]) && talks >= 0 && after[talks + 1]?.fold === 'with') score += 2;
  if (before.at(-1)?.fold === 'as' && /^(?:said|noted|stated|has|made)$/.test(after[0]?.fold ?? '')) score += 2;
  if (before.at(-1)?.fold === 'on' && /^(?:calls?|called|calling)$/.test(before.at(-2)?.fold ?? '')) score -= 3;
  // "President Roe and Prime Minister Doe": one's own comes first.
  if (after[0]?.fold === 'and' && /^(?:president|prime|king|chancellor)$/.test(after[1]?.fold ?? '')) score += 1.5;
  if (before.some((token) => HOME_VERBS.has(token.fold))) score += 2;
  if (before.some((token) => OTHER_VERBS.has(token.fold))) score -= 1.5;
  if (
    before.some((token) => OTHER_WORDS.has(token.fold)) ||
    after.slice(0, 6).some((token) => OTHER_WORDS.has(token.fold))
  )
    score -= 1.5;
  const near = nearestPlace(tokens, mention, mention.first - 12, mention.last + 12);
  const trip = after.findIndex((token) => /^(?:visit|trip|travel)$/.test(token.fold));
  if (trip >= 0 && isPossessive(after[0]) && after[trip + 1]?.fold === 'to')
    return score + (placeAt(tokens, mention.last + trip + 2)?.code === home ? -2 : 1);
  if (near === home) score += 1;
  else if (near && (past || (score <= 0 && nearestPlace(tokens, mention, mention.first - 6, mention.last + 6))))
    score -= 1.5;
  return score;
}

/** The code of the country named nearest to a mention between two tokens. */
function nearestPlace(
  tokens: readonly Token[],
  mention: Mention,
  first: number,
  last: number,
  but?: string,
): string | null {
  let found: { code: string; distance: number } | null = null;
  for (let at = Math.max(0, first); at < Math.min(tokens.length, last); at++) {
    const place = placeAt(tokens, at);
    if (!place) continue;
    const distance = at < mention.first ? mention.first - at : at - mention.last;
    if (place.code !== but && !place.organisation && (!found || distance < found.distance))
      found = { code: place.code, distance };
    at += place.length - 1;
  }
  return found?.code ?? null;
}

/** The foreign country named beside a person again and again, and no other as often; null where there is none. */
export function companion({ tokens, sentences }: TextDocument, person: Person, home: string): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const mention of person.mentions) {
    const { first, last } = sentences[mention.sentence]!;
    const code = nearestPlace(
      tokens,
      mention,
      Math.max(first, mention.first - 8),
      Math.min(last, mention.last + 8),
      home,
    );
    if (!code) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    all += 1;
  }
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  // Who wages a war is named beside its victim as often as beside their own land.
  const atWar = Object.entries(AGGRESSORS).some((pair) => pair.includes(top?.[0] ?? ''));
  return top && !atWar && top[1] > 2 && top[1] > all * 0.6 ? top[0] : null;
}

/** The foreign country named nearest to a person in their sentences, else that of the people they are named with. */
function nearest(
  document: TextDocument,
  person: Person,
  codes: readonly (string | null)[],
  home: string,
): string | null {
  const { tokens, sentences } = document;
  for (const mention of person.mentions) {
    const sentence = sentences[mention.sentence]!;
    const found = nearestPlace(tokens, mention, sentence.first, sentence.last, home);
    if (found) return found;
  }
  const others = codes.filter((code): code is string => code !== null && code !== home);
  return mostFrequent(others);
}

const WARS = /^(?:war|invasion|aggression|attacks?|assault|onslaught|atrocities|brutality|blockade)$/;
/** Words that part a country from a war: "Ukraine’s defense against". */
const BREAKS = /^(?:to|against|from|of|in|during|for|since|after|defen[sc]e|defend)$/;

/** Who wages the war of a text: the country whose war, invasion or aggression it names; null when it names none. */
function aggressor(tokens: readonly Token[]): string | null {
  const codes: string[] = [];
  const named = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const place = placeAt(tokens, at);
    if (!place) continue;
    named.add(place.code);
    const after = tokens.slice(at + place.length, at + place.length + 8);
    const war = after.findIndex((token) => WARS.test(token.fold));
    const between = after.slice(0, Math.max(war, 0));
    if (
      (isPossessive(after[0]) || place.kind === 'people') &&
      war >= 0 &&
      !between.some((token) => token.capital || BREAKS.test(token.fold))
    )
      codes.push(place.code, place.code);
    // "hold X accountable for its war"
    if (/^(?:accountable|to)$/.test(after[0]?.fold ?? '') && /^hold(?:ing)?$/.test(tokens[at - 1]?.fold ?? '')) {
      if (tokens.slice(at, at + 20).some((token) => /^(?:war|invasion|aggression|invade)$/.test(token.fold)))
        codes.push(place.code);
    }
    at += place.length - 1;
  }
  const known = [...named].map((code) => AGGRESSORS[code]).find((code) => code !== undefined && named.has(code));
  return known ?? mostFrequent(codes);
}
