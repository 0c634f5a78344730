// All phrase tables. Read when the lexicon is compiled, and in no browser.
import { AFRICA } from '../data/issues/africa';
import { AMERICAS } from '../data/issues/americas';
import { ASIA } from '../data/issues/asia';
import { BORDERS } from '../data/issues/borders';
import { DEFENSE } from '../data/issues/defense';
import { DEMOCRACY } from '../data/issues/democracy';
import { DIPLOMACY } from '../data/issues/diplomacy';
import { ECONOMY } from '../data/issues/economy';
import { EUROPE } from '../data/issues/europe';
import { FRAMES } from '../data/issues/frames';
import { GLOBAL } from '../data/issues/global';
import { GULF } from '../data/issues/gulf';
import { LAW } from '../data/issues/law';
import { MIDDLE_EAST } from '../data/issues/middle-east';
import { NO_ISSUE } from '../data/issues/no-issue';
import { RELATIONS } from '../data/issues/relations';
import { RESOURCES } from '../data/issues/resources';
import { RIGHTS } from '../data/issues/rights';
import { SECURITY } from '../data/issues/security';
import { SOUTH_CENTRAL_ASIA } from '../data/issues/south-central-asia';
import type { PhraseTable } from '../data/issues/table';
import { TECHNOLOGY } from '../data/issues/technology';
import { TRADE } from '../data/issues/trade';
import { UKRAINE } from '../data/issues/ukraine';
import { UNDECIDED } from '../data/issues/undecided';
import { type Phrase, readLine } from './phrase-language';

export const TABLES: readonly PhraseTable[] = [
  UKRAINE,
  EUROPE,
  MIDDLE_EAST,
  GULF,
  SOUTH_CENTRAL_ASIA,
  ASIA,
  AFRICA,
  AMERICAS,
  DEFENSE,
  SECURITY,
  TRADE,
  RESOURCES,
  ECONOMY,
  TECHNOLOGY,
  RIGHTS,
  DEMOCRACY,
  LAW,
  BORDERS,
  GLOBAL,
  DIPLOMACY,
  RELATIONS,
  FRAMES,
  UNDECIDED,
  NO_ISSUE,
];

/** The phrases of one table. */
export function readTable(table: PhraseTable): Phrase[] {
  return Object.entries(table).flatMap(([id, lines]) =>
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => readLine(line, id)),
  );
}
