// Who is in a release, as the popup lists them: the sides of the event first, those who are merely named last.
import type { Analysis, Official } from '../analysis/model';
import { readCode } from './countries';

/** A country or organisation and its people in the event. `code` is null where the text does not say whom they act for. */
export interface Party {
  code: string | null;
  officials: Official[];
}

export interface Cast {
  /** The U.S. side first, then the others in the order of the text. */
  parties: Party[];
  /** Parties nobody is named of. */
  unnamed: string[];
  /** Named, but no part of the event. */
  named: Official[];
}

export function castOf({ officials, event, text }: Analysis): Cast {
  const parties = new Map<string | null, Official[]>([['US', []]]);
  for (const official of officials) {
    if (!official.participant) continue;
    const code = official.country && readCode(official.country, text);
    const there = parties.get(code);
    if (there) there.push(official);
    else parties.set(code, [official]);
  }
  const unnamed = event.parties.map((party) => readCode(party, text)).filter((code) => !parties.get(code)?.length);
  return {
    parties: [...parties].flatMap(([code, people]) => (people.length ? [{ code, officials: people }] : [])),
    unnamed,
    named: officials.filter((official) => !official.participant),
  };
}
