// Words that tell whom a head of state named without a country acts for, folded.
const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/** Offices that only one country has. */
export const SOLE_OFFICES: Record<string, string> = { pope: 'VA', taoiseach: 'IE', tanaiste: 'IE' };

/** What one’s own head of state has: "President Roe’s commitment". */
export const HOME_NOUNS = words(`
  administration agenda announcement board budget build commitment deadline decision desire determination direction envoy
  executive guidance intent intention invitation letter message national negotiators order pledge policies policy
  priorities priority proposal strategy summit support tariff tariffs vision
`);

/** What releases do with their own head of state’s words, just before the name. */
export const HOME_VERBS = words(`
  advance advancing behalf convey conveyed conveying echoed emphasized emphasizing previewed reaffirm reaffirmed
  reaffirming reiterated reiterating relayed relaying shared underscored underscoring
`);

/** What they do with another’s. */
export const OTHER_VERBS = words(`
  applauded applauding assassination commended commending condolences congratulate congratulated congratulating death
  described discussed election family inauguration noted noting praised praising reelection thanked thanking urged
  welcome welcomed welcoming wishes
`);

/** What one’s own head of state does. */
export const HOME_ACTS = words('committed announced directed signed asked believes looks will');

/** What tells of another’s, on either side of the name. */
export const OTHER_WORDS = words(
  'assassination condolences inauguration inaugurated elected election reelection coup transition people reform reforms government',
);

/** War, and what goes with it. */
export const WAR_WORDS = words(`
  account accountable aggression assault atrocities attack attacks bombardment brutal brutality forces invade invading
  invasion missiles offensive onslaught premeditated shelling siege tactics unconscionable unjustified unprovoked war war's
`);

/** Wars of our time: whose land it is fought on → who wages it. */
export const AGGRESSORS: Record<string, string> = { UA: 'RU' };

/** Nouns that stand for an organisation once it is named: "the Agency’s Director General". */
export const ORGANISATION_NOUNS: Record<string, readonly string[]> = {
  agency: ['IAEA', 'IEA'],
  alliance: ['NATO'],
  association: ['ASEAN'],
  bank: ['WB', 'ADB', 'AFDB', 'IDB', 'EBRD'],
  commission: ['EU', 'AU', 'ECOWAS'],
  community: ['CARICOM', 'EAC'],
  court: ['ICC'],
  forum: ['PIF'],
  fund: ['IMF'],
  league: ['LAS'],
  organisation: ['OSCE', 'OPCW', 'WHO', 'OAS', 'OIC', 'OECD', 'WTO', 'ILO'],
  organization: ['OSCE', 'OPCW', 'WHO', 'OAS', 'OIC', 'OECD', 'WTO', 'ILO'],
  union: ['EU', 'AU'],
};

/** Honorifics that one country alone gives. */
export const HOME_HONORIFICS: Record<string, string> = { shri: 'IN', shrimati: 'IN', smt: 'IN', 'smt.': 'IN' };

/** Countries that have a crown. */
export const MONARCHIES = new Set(
  'AD AE BE BH BN BT DK ES GB JO JP KH KW LI LS LU MA MC MY NL NO OM QA SA SE SZ TH TO'.split(' '),
);
