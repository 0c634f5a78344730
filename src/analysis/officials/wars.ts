// Who wages a war: people who are said to ("President Roe’s war"), and the country whose war a text names.
import { AGGRESSORS, HOME_VERBS, WAR_WORDS } from '../data/affiliation';
import { placeAt } from '../data/countries';
import type { Token } from '../text/tokens';
import { mostFrequent } from './affiliation';
import type { Mention } from './mentions';
import { isPossessive } from './signs';

/** What is done to a war by who does not wage it: "efforts to end the war". */
export const ENDS = /^(?:end|stop|halt|resolve|settle|conclude|broker|mediate)$/;

/** Whether a person is said to wage a war: "X’s war", "hold X to account for his invasion". */
export function wages(tokens: readonly Token[], mention: Mention): boolean {
  const after = tokens.slice(mention.last, mention.last + 14);
  const before = tokens.slice(Math.max(0, mention.first - 6), mention.first);
  const warring = (list: readonly Token[]) => list.some((token) => WAR_WORDS.has(token.fold));
  if (isPossessive(after[0])) {
    const stop = after.findIndex(
      (token, at) =>
        at > 0 &&
        ((token.kind === 'sign' && token.text !== '-') ||
          token.capital ||
          /^(?:and|in|of)$/.test(token.fold) ||
          (token.fold === 'to' && ENDS.test(after[at + 1]?.fold ?? ''))),
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
  // "President Roe wants the war to end": not who wages it.
  if (/^(?:wants?|seeks?|hopes?|remains|works|called|believes)$/.test(after[0]?.fold ?? '')) return false;
  const sentence = after.findIndex((token) => token.text === '.');
  return (
    warring(after.slice(0, sentence < 0 ? after.length : sentence)) &&
    after.some((token) => /^(?:his|end|stop|must|continues?|has|chose)$/.test(token.fold)) &&
    !HOME_VERBS.has(before.at(-1)?.fold ?? '')
  );
}

const WARS = /^(?:war|invasion|aggression|attacks?|assault|onslaught|atrocities|brutality|blockade)$/;
/** Words that part a country from a war: "Ukraine’s defense against". */
const BREAKS = /^(?:to|against|from|of|in|during|for|since|after|defen[sc]e|defend)$/;

/** Who wages the war of a text: the country whose war, invasion or aggression it names; null when it names none. */
export function aggressor(tokens: readonly Token[]): string | null {
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
