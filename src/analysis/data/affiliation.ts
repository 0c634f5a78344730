// Words that tell whom a head of state named without a country acts for, folded.
const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/** Offices that only one country has. */
export const SOLE_OFFICES: Record<string, string> = { pope: 'VA', taoiseach: 'IE', tanaiste: 'IE' };

/** What one’s own head of state has: "President Roe’s commitment". */
export const HOME_NOUNS = words(`
  commitment vision support announcement invitation agenda strategy summit pledge intent intention priority priorities determination
  desire message letter envoy executive order build administration budget national decision direction guidance
`);

/** What releases do with their own head of state’s words, just before the name. */
export const HOME_VERBS = words(`
  reaffirmed reaffirming reaffirm conveyed conveying convey underscored underscoring reiterated reiterating relayed relaying behalf
  emphasized emphasizing echoed shared advance advancing previewed
`);

/** What they do with another’s. */
export const OTHER_VERBS = words(`
  welcomed welcoming welcome commended commending congratulated congratulating congratulate praised praising thanked thanking
  noted noting discussed described applauded applauding urged condolences assassination death family wishes inauguration election reelection
`);

/** What one’s own head of state does. */
export const HOME_ACTS = words('committed announced directed signed asked believes looks will');

/** What tells of another’s, on either side of the name. */
export const OTHER_WORDS = words(
  'assassination condolences inauguration inaugurated elected election reelection coup transition people reform reforms government',
);

/** War, and what goes with it. */
export const WAR_WORDS = words(`
  war invasion aggression invade invading attack attacks assault onslaught offensive war's brutality atrocities unprovoked unjustified
  unconscionable bombardment siege missiles shelling accountable account brutal tactics forces
`);

/** Wars of our time: whose land it is fought on → who wages it. */
export const AGGRESSORS: Record<string, string> = { UA: 'RU' };
