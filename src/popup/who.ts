// Who is in a release, as the popup lists them: the sides of the event first, those who are merely named last.
import type { Analysis, Official } from '../analysis/model';
import { readCode } from '../ui/countries';

/** A country or organisation and its people in the event. `code` is null where the text does not say whom they act for. */
export interface Party {
  code: string | null;
  officials: Official[];
}

export interface Cast {
  /** The U.S. side first, then the others in the order of the text; a party nobody is named of has no officials. */
  parties: Party[];
  /** Named, but no part of the event. */
  named: Official[];
}

export function castOf({ officials, event, text }: Analysis): Cast {
  const parties = new Map<string | null, Official[]>();
  if (officials.some(({ participant, country }) => participant && country === 'US') || event.parties.includes('US'))
    parties.set('US', []);
  for (const official of officials) {
    if (!official.participant) continue;
    const code = official.country && readCode(official.country, text);
    const there = parties.get(code);
    if (there) there.push(official);
    else parties.set(code, [official]);
  }
  for (const party of event.parties) {
    const code = readCode(party, text);
    if (!parties.has(code)) parties.set(code, []);
  }
  return {
    parties: [...parties].map(([code, people]) => ({ code, officials: people })),
    named: officials.filter((official) => !official.participant),
  };
}
