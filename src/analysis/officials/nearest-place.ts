// Which country is named nearest to a person.
import { AGGRESSORS } from '../data/affiliation';
import { placeAt } from '../data/countries';
import type { TextDocument } from '../text/document';
import type { Token } from '../text/tokens';
import { mostFrequent } from './affiliation';
import type { Mention } from './mentions';
import type { Person } from './people';

/** The code of the country named nearest to a mention between two tokens. */
export function nearestPlace(
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
export function nearest(
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
