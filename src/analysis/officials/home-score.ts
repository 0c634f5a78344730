// How much the words about a head of state named without a country tell of one's own, or of another's.
import { HOME_ACTS, HOME_NOUNS, HOME_VERBS, OTHER_VERBS, OTHER_WORDS } from '../data/affiliation';
import { placeAt } from '../data/countries';
import type { TextDocument } from '../text/document';
import type { Mention } from './mentions';
import { nearestPlace } from './nearest-place';
import type { Person } from './people';
import { isPossessive } from './signs';
import { ENDS } from './wars';

/** Above 0 where the words around speak of one's own head of state, below where they speak of another's. */
export function homeScore(
  { tokens, sentences }: TextDocument,
  mention: Mention,
  { home, past, spoken }: { home: string; past: boolean; spoken: boolean },
): number {
  const sentence = sentences[mention.sentence]!;
  // Who speaks goes on about the same person; what is written says it in one sentence.
  const within = (at: number) => (spoken ? Math.max(0, at) : Math.min(Math.max(at, sentence.first), sentence.last));
  const before = tokens.slice(within(mention.first - 5), mention.first);
  const after = tokens.slice(mention.last, within(mention.last + 7));
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
    const to = after.findIndex(({ fold }) => fold === 'to');
    const ends = to > 0 && ENDS.test(after[to + 1]?.fold ?? '');
    const plans = mention.core !== '' && after.some(({ fold }) => /^plans?$/.test(fold));
    if (ends || plans || after.some((token) => HOME_NOUNS.has(token.fold))) score += 2;
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
  if (
    before.at(-1)?.fold === 'by' &&
    /^(?:broker|mediat|facilitat|negotiat|outlin|propos|announc)ed$/.test(before.at(-2)?.fold ?? '')
  )
    score += 2;
  // "convey his greetings to President Roe"
  if (
    before.at(-1)?.fold === 'to' &&
    /^(?:greetings|regards|wishes|condolences|congratulations|thanks|gratitude)$/.test(before.at(-2)?.fold ?? '')
  )
    score -= 3;
  const near = nearestPlace(tokens, mention, within(mention.first - 12), within(mention.last + 12));
  const trip = after.findIndex((token) => /^(?:visit|trip|travel)$/.test(token.fold));
  if (trip >= 0 && isPossessive(after[0]) && after[trip + 1]?.fold === 'to')
    return score + (placeAt(tokens, mention.last + trip + 2)?.code === home ? -2 : 1);
  // "the visit of President Roe to Ruritania"
  if (
    /^(?:of|by)$/.test(before.at(-1)?.fold ?? '') &&
    /^(?:visit|trip)$/.test(before.at(-2)?.fold ?? '') &&
    after[0]?.fold === 'to'
  )
    return score + (placeAt(tokens, mention.last + 1)?.code === home ? -2 : 1);
  if (near === home) score += 1;
  else if (
    near &&
    (past || (score <= 0 && nearestPlace(tokens, mention, within(mention.first - 6), within(mention.last + 6))))
  )
    score -= 1.5;
  return score;
}

/**
 * What who is said to speak tells. "Minister Doe conveyed President Roe’s thanks": what another's official conveys is their own
 * president's. "Minister Doe thanked President Roe": whom another's official thanks is ours, whom our own thanks is another's. "The
 * Secretary said that President Roe": of whom our own official tells is our own.
 */
export function saidBy(
  document: TextDocument,
  mention: Mention,
  people: readonly Person[],
  codes: readonly (string | null)[],
  home: string,
): number {
  const { tokens, sentences } = document;
  const verb = tokens[mention.first - 1]?.fold ?? '';
  const isConveyed = CONVEYED.test(verb) && isPossessive(tokens[mention.last]);
  const { first } = sentences[mention.sentence]!;
  const isHonoured = tokens
    .slice(Math.max(first, mention.first - 6), mention.first)
    .some(({ fold }) => HONOURS.test(fold));
  const isToldOf = verb === 'that';
  if (!isConveyed && !isHonoured && !isToldOf) return 0;
  const who = subjectOf(document, mention, people);
  const code = who < 0 ? null : codes[who];
  if (code === null || code === undefined) return 0;
  if (code === home) return isHonoured ? -2 : isToldOf ? 2.5 : 0;
  return isConveyed ? -8 : isHonoured ? 4 : 0;
}

const CONVEYED = /^(?:convey|relay|shar|reaffirm|reiterat)(?:ed|ing)$/;
const HONOURS =
  /^(?:thank(?:ed|ing|s)|gratitude|appreciat(?:ion|ed)|grateful|credited|laud(?:ed|ing)|prais(?:ed|ing|e)|commend(?:ed|ing)|applaud(?:ed|ing)|salut(?:ed|ing)|congratulat(?:ed|ing|ions)|welcom(?:ed|ing))$/;

/** The person a sentence begins with, by name or by office ("Both Foreign Ministers"), where that is not the one mentioned; -1 for none. */
function subjectOf({ tokens, sentences }: TextDocument, mention: Mention, people: readonly Person[]): number {
  const { first } = sentences[mention.sentence]!;
  const named = people.findIndex(({ mentions }) => mentions.some((one) => one.first >= first && one.first < first + 3));
  if (named >= 0) return people[named]!.mentions.includes(mention) ? -1 : named;
  let at = first;
  while (at < mention.first && /^(?:the|both|all|two|three|four)$/.test(tokens[at]!.fold)) at++;
  for (let last = Math.min(at + 4, mention.first); last > at; last--) {
    const office = tokens
      .slice(at, last)
      .map(({ fold }) => fold)
      .join(' ');
    const holder = people.findIndex(
      ({ cores }) => cores.has(office) || (office.endsWith('s') && cores.has(office.slice(0, -1))),
    );
    if (holder >= 0) return holder;
  }
  return -1;
}
