import type { PhraseTable } from './table';

// Phrases that do not say by themselves whose war, truce or sanctions they speak of. "@name" is decided from the places around
// (see DECISIONS), "-" is no issue at all, however much it sounds like one.
export const UNDECIDED: PhraseTable = {
  '@war': `
(unprovoked|unjustified|unjust|unconscionable|premeditated|senseless|brutal|illegal|unlawful|barbaric|full_scale|full) $war of? choice|aggression|conquest?
$war of choice|aggression
(Putin|Russia|Kremlin|Moscow|his|its|this) * $war against|on|in|of|with|toward? * Ukraine?
invasion|war
end|ending|stop|stopping|resolve~ * war|conflict|fighting|hostility against|on|in|with? * Ukraine?
(impact~|affect~|displace~|devastate~|flee~|by|from|of) war
military * action|aggression
(recover) & rebuild
bombardment|shelling
fight|struggle for * country|freedom|independence|survival
`,
  '@sovereignty': `
territorial_integrity
sovereignty & * territorial_integrity|independence & territorial_integrity?
`,
  '@reform': `
reform * agenda|program|effort|process|priority|plan|momentum
(on|of|and|advance~|implement~|implementing|key|government) reform
`,
  '@truce': `
comprehensive|immediate|permanent|lasting|temporary|humanitarian|negotiated|renewed|sustained|durable|unconditional|current|extended|fragile * ceasefire|truce|cessation_of_hostility
ceasefire|cease_fire|truce|cessation_of_hostility|humanitarian_pause * agreement|proposal|deal|extension|negotiation?
deescalate|deescalation|de_escalate~|de_escalation of? * situation|violence|conflict|hostility|fighting?
seizure of power
coup|military_takeover|coup_attempt|attempted_coup
just|lasting|durable|sustainable|negotiated|permanent|comprehensive|long_term * peace|settlement
comprehensive|political|negotiated solution
mediation * effort|role?
peace * process|agreement|deal|talk|negotiation|effort|plan|accord|proposal|settlement
inclusive * political_process
cease|halt|stop * hostility|fighting
end|cessation to|of * hostility|violence|fighting|conflict
`,
  '@attack': `
military|missile|drone|air|rocket|terrorist|armed? attack|strike|assault (on|against|near|in|targeting)
indiscriminate|brutal|heinous|ongoing|recent|missile|drone * attack
`,
  '@crisis': `
political * crisis|transition|impasse|process|settlement|stalemate|solution|resolution
reduce~|easing|ease~|lower~ * tension
civilian * transitional? government|rule
`,
  '@violence': `
violence|unrest
(current|ongoing|political) crisis
reduction in * violence
`,
  '@iaea': `
cooperation|cooperate~|comply~|engagement|access with|for|by|of|to IAEA|International_Atomic_Energy_Agency * inspector?
IAEA|International_Atomic_Energy_Agency * access|inspector|safeguard|verification|monitoring|inspection|investigation|board|effort|presence|mission|access
`,
  '@region': `
peace|stability|security & * stability|security|prosperity|peace? & * stability|prosperity|security? in|of|to|for|across|throughout * region
conflict|situation|tension in|across|throughout region
`,
  '@dialogue': `
continue|continued|continuing|resume * dialogue|discussion|diplomacy|engagement|conversation
`,
  '@quad': `
Quad * partner|partnership|leader|cooperation|initiative|vaccine|ministerial|foreign_minister|summit|leaders_summit|country|statement?
`,
  '@hostage': `
hostage * deal|release|negotiation|agreement|family?
release|return|freeing of * hostage
`,
  '@sanctions': `
sanction * relief|enforcement|regime|evasion|policy|package|against|on|measure?
economic * sanction|measure
targeted * sanction
(imposed|impose) * measure
arms embargo
`,
  '@missile': `
ballistic|cruise? missile * launch|test|program|testing|capability|activity|threat
nuclear * test|program|threat|provocation
provocation|provocative_action
escalatory|destabilizing|provocative * launch|test|action
ICBM|intercontinental_ballistic_missile|WMD * launch|test|program?
`,
  '@navigation': `
freedom|freedoms of * navigation
`,
  '@goods': `
dual_use * good|item|component|export|technology
`,
  '@return': `
return|returning to * negotiation|dialogue|diplomacy|talk|table
`,
  '@detained': `
unjustly|arbitrarily|unlawfully detained|imprisoned|held|jailed
`,
  '@integration': `
regional * economic? integration
`,
  '@escalation': `
prevent~|avoid~|avert~ * further? * escalation|spillover
prevent~|avoid~|avert~ * further * conflict
prevent~|avoid~|avert~ * spread|widening|spillover of * conflict|war|violence|fighting
further * escalation
`,
  '@tension': `
deescalate|deescalation|de_escalate~|de_escalation of? * tension
escalate~|inflame~|heighten~|ratchet~ up? * tension
(could|would|might|may|further) escalate~ * tension * in region
`,
  '@brokered': `
EU|U.S.|UN|Qatari|Egyptian|externally? brokered|mediated|facilitated * discussion|dialogue|conversation|talk|process|negotiation
(continued|direct|further) bilateral|direct dialogue|talk|discussion
direct talk|negotiation|dialogue
`,
  '@field': `
level|fair * economic? playing_field
`,
  '@crossing': `
cross_border * humanitarian? aid|assistance|access|delivery|mechanism|mandate|authorization|operation|crossing
`,
  '@regime': `
regime|crackdown|repression
`,
  '@abuse': `
human_right * abuse|violation & * abuse|violation?
`,
  '@alliance': `
(deepen~|strengthen~|modernize~|our|strong|ironclad|robust|enduring) alliance
(vitality|importance|strength|commitment|contribution|support|modernization of|to|for) alliance
(U.S.|ROK|Philippine|Japan|treaty) Alliance
`,
  '@election': `
election
upcoming? national|presidential|parliamentary|general|legislative|timely|peaceful|local & * presidential|legislative|parliamentary|local|national? election
election|electoral * process|law|commission|timetable|calendar|preparation|framework
political|national|inclusive * dialogue|reconciliation|unity|consensus|roadmap
return|path|transition|transition~|restoration to|of|toward * democracy|democratic_governance|democratic_rule|civilian_rule|civilian_government|constitutional_rule|constitutional_order|civilian_led_government|democratic_transition
democratic * transition
civilian_led * government|transition|democracy|rule|transitional_government
`,
  '@recovery': `
economic recovery
`,
  '@normal': `
normalize~|normalization of? * diplomatic? relation|tie|relationship
normalization
`,
  '@congratulated': `
congratulate~
`,
  '@withisrael': `
ceasefire|truce|hostility|border|negotiation|cessation_of_hostility|talk|conflict|war with Israel
`,
  '@airspace': `
airspace * violation|incursion
violation|incursion of|into * airspace
drone incursion into? * airspace?
`,
  '@coastal': `
coastal state|country
`,
  '@claims': `
maritime|territorial * claim|dispute
`,
  '@passage': `
safe passage|transit
`,
  '@regional': `
reduce~|lower~|de_escalate~|deescalate|deescalating? * regional tension
regional * tension|de_escalation|escalation|conflict
`,
  '@loss': `
loss|death|passing|killing|murder|assassination of|in * life|former|late|journalist|civilian|people|citizen|soldier|service_member|Pope|Queen|President|King
tragic|devastating|deadly * loss|death|crash|accident|earthquake|flooding|flood|fire|wildfire
`,
  '-': `
cooperation|collaboration|partnership with * $rus
UN|United_Nations? Security_Council|UNSC * resolution|statement|meeting
civil_society leader|representative|activist|organization|member
UNSCR|UNSCR_1701_and|Security_Council_resolution
National_Security_Council|National_Security_Advisor|National_Security_Adviser|Homeland_Security|National_Security
Minister|Ministry|Department|Secretary|Bureau|Office|Director|Director_General|Coordinator|Representative|High_Commissioner|Committee|Advisor|Adviser|Commission|Under_Secretary|Assistant_Secretary|Deputy_Minister|Special_Envoy|Ambassador|Envoy|Special_Representative|Ministers|Center|Institute of|for|on|to|at $title
Security_Council|Joint_Staff|Defense|Energy|Trade|Interior|Climate|Security Minister|Ministry|Secretary|Department|Chief|Advisor|Adviser|Envoy
Biden|Trump|Obama|Biden-Harris Administration
Ortega|Murillo regime
Munich_Security_Conference|Shangri-La_Dialogue|Human_Rights_Council|Commission_on_Human_Rights|Raisina_Dialogue
environment of|in|for|that|where|free
security|information|operating|political|enabling|strategic|current|threat environment
trilateral cooperation|coordination|relationship|partnership|engagement
trilateral cooperation|coordination|relationship|partnership|engagement with|between|among * $us? & $name? & $name?
cooperation|coordination|partnership|engagement with $name & $name
cooperation|coordination|partnership|engagement between|among * $us & $name & $name
relationship|relation|tie with $rus
trade|peace delegation
World|Cold War
(on|upon|for) his|her|their * election|re_election|electoral|victory|win * victory|win?
Organization for|of Economic|Islamic|Security & Cooperation|Co-operation and_Development|in_Europe?
Asia-Pacific_Economic_Cooperation|Association_of_Southeast_Asian_Nation|Security_Consultative_Committee
human_trafficking_report
foreign_policy priority
swift|severe|massive|significant|heavy|high|steep|economic|serious|global|devastating|humanitarian|human & * cost|consequence (of|from|caused)
bravery|courage|determination|resilience|resolve|heroism|sacrifice|strength|spirit & * courage|determination|resilience|resolve|heroism|sacrifice? of * Ukrainian people
bilateral * issue|matter|topic|engagement|concern (and|,|.|on|including)
trade mission|delegation
Holocaust memorial|museum|site|center
minimum|robust_minimum deterrence
market_oriented|like_minded|liberal|fellow|two|sister|largest|oldest democracy
normalization_of_diplomatic_relations
$body|Regional_Forum|Ministerial|ASEAN_Regional_Forum (hosted)
(margin|sideline) of * annual? $body|NATO * leader|foreign|finance|defense|ministerial|summit|meeting|regional & * minister|ministerial|summit|meeting|forum? * summit|meeting|conference?
(at|hosted) * Annual? ASEAN|UN|OSCE|G7|G20|NATO * Regional_Forum|ministerial_meeting|ministers_meeting|ministerial
(hosted_by) ASEAN|APEC|G20|G7 chair|host
bilateral_relationship (with) * partner
Taliban representative|delegation|official|leader
Taliban (reiterate~|pledge~|say|said|note~)
U.S. Agency for International_Development
$us $name * cooperation|coordination|collaboration (in|on|to|against|toward) * make~|making|achieve~|address|counter|combat|advance|tackle
World_Trade_Organization|International_Energy_Agency|International_Labor_Organization|International_Organization_for_Migration|African_Development_Bank|Trade_Representative|Development_Program|UN_Human_Rights|High_Commissioner_for_Human_Rights|Human_Rights_Commission|Energy_Agency
forcibly|illegally|unlawfully deport~|deported|transferred
Chamber_of_Commerce|Diplomatic_Security|Telecommunication_Union|Commerce_Department
$place government|authority? commitment|support|agreement|statement|solidarity|help|consent
effort|commitment|support|statement|decision|announcement by * $place
relationship|relation|tie|partnership between $rus|$prc|$dprk|$iran and $rus|$prc|$dprk|$iran
$us $name $name * cooperation|coordination|partnership|relationship|engagement
`,
};

/** Where a decision looks, and what it finds there. */
export interface Decision {
  /** Issues of places that may be meant; each is then the issue named. */
  readonly places: string;
  /** Issues of places that stand for another issue here. */
  readonly also?: Readonly<Record<string, string>>;
  /** The issue when no such place stands near; null for none. */
  readonly otherwise: string | null;
  /** Words in the same sentence that settle it, by issue; "-" for none. */
  readonly cues?: Readonly<Record<string, string>>;
  /** Whether the place must stand in the same sentence; 'home': in it, or where the text says who takes part. */
  readonly near: boolean | 'home';
}

const CONFLICTS =
  'ukraine-war syria yemen libya israel-palestinians lebanon afghanistan burma south-caucasus ethiopia-horn sudan drc-great-lakes ' +
  'sahel-west-africa south-asia iran-regional';
const CRISES = `${CONFLICTS} haiti venezuela nicaragua cuba belarus iraq southern-africa western-balkans`;

export const DECISIONS: Readonly<Record<string, Decision>> = {
  '@war': { places: CONFLICTS, otherwise: null, near: false },
  '@truce': { places: `${CONFLICTS} korean-peninsula`, otherwise: null, near: false },
  '@attack': { places: CONFLICTS, otherwise: null, near: true },
  '@crisis': { places: CRISES, otherwise: null, near: 'home' },
  '@violence': { places: CRISES, otherwise: null, near: true },
  '@alliance': { places: 'nato', otherwise: 'bilateral-ties', near: false },
  '@election': {
    places: 'libya haiti venezuela iraq syria lebanon burma sudan ethiopia-horn nicaragua belarus sahel-west-africa',
    otherwise: 'democracy-governance',
    near: 'home',
  },
  '@iaea': {
    places: 'ukraine-war korean-peninsula',
    also: { 'iran-regional': 'iran-nuclear' },
    otherwise: 'arms-control',
    near: false,
  },
  '@region': {
    places:
      'indo-pacific south-caucasus western-balkans drc-great-lakes sahel-west-africa central-asia ethiopia-horn korean-peninsula',
    cues: { 'regional-security': 'Middle_East|Gulf' },
    otherwise: 'regional-security',
    near: true,
  },
  '@dialogue': { places: 'south-caucasus western-balkans', otherwise: 'diplomatic-channels', near: true },
  '@quad': { places: 'sudan', otherwise: 'indo-pacific', near: 'home' },
  '@recovery': {
    places: '',
    cues: { 'economic-reform': 'IMF|debt|reform|inflation|crisis|stabilization' },
    otherwise: 'trade-investment',
    near: true,
  },
  '@normal': {
    places: 'western-balkans south-caucasus afghanistan syria eastern-mediterranean',
    also: { 'israel-palestinians': 'arab-israeli-normalization' },
    cues: { 'arab-israeli-normalization': 'Israel|Israeli|Arab|Saudi|Abraham|regional' },
    otherwise: null,
    near: true,
  },
  '@congratulated': { places: '', cues: { '-': 'progress' }, otherwise: 'congratulations', near: true },
  '@withisrael': {
    places: '',
    cues: { lebanon: 'Lebanon|Lebanese|Hizballah', 'iran-regional': 'Iran|Iranian', syria: 'Syria|Syrian' },
    otherwise: 'israel-palestinians',
    near: true,
  },
  '@airspace': {
    places: 'nato',
    also: { 'ukraine-war': 'nato' },
    cues: { nato: 'Polish|Poland|Estonian|Estonia|Romanian|Romania|Lithuanian|Lithuania|Baltic|Denmark|Danish' },
    otherwise: null,
    near: true,
  },
  '@coastal': {
    places: 'sahel-west-africa',
    cues: { 'sahel-west-africa': 'Africa|ECOWAS|Benin|Togo|Ghana|Ivoire' },
    otherwise: null,
    near: true,
  },
  '@claims': {
    places: 'south-china-sea',
    cues: { 'south-china-sea': 'PRC|China|Chinese|Beijing|ASEAN|Indo-Pacific|Vietnam|Sea' },
    otherwise: null,
    near: true,
  },
  '@passage': { places: 'afghanistan', otherwise: null, near: false },
  '@regional': {
    places:
      'drc-great-lakes ethiopia-horn sudan south-caucasus western-balkans south-asia korean-peninsula sahel-west-africa',
    cues: { 'regional-escalation': 'Middle_East|Gulf|Iran|Israel|Gaza|Lebanon' },
    otherwise: 'regional-escalation',
    near: true,
  },
  '@loss': {
    places: '',
    cues: {
      '-': 'condolence|sympathy',
      condolences: 'mourn~|grief|grieve~|sadness|sorrow|saddened|regret~|tribute|solidarity|sad',
    },
    otherwise: null,
    near: true,
  },
  '@hostage': {
    places: 'israel-palestinians',
    cues: { 'israel-palestinians': 'ceasefire|truce' },
    otherwise: 'detained-citizens',
    near: false,
  },
  '@sanctions': {
    places: 'iran-regional syria',
    also: { 'ukraine-war': 'russia-costs', belarus: 'russia-costs' },
    otherwise: 'sanctions',
    near: true,
  },
  '@missile': {
    places: 'korean-peninsula ukraine-war yemen',
    also: { 'iran-regional': 'iran-nuclear' },
    otherwise: null,
    near: false,
  },
  '@sovereignty': { places: 'ukraine-war iraq syria lebanon sudan libya central-asia', otherwise: null, near: false },
  '@reform': {
    places: '',
    cues: { 'economic-reform': 'economic|economy|fiscal|IMF|investment' },
    otherwise: 'democracy-governance',
    near: true,
  },
  '@navigation': {
    places: '',
    cues: { 'maritime-shipping': 'Red_Sea|Hormuz|Houthi|Black_Sea|Aden|shipping|Gulf|Bab' },
    otherwise: 'south-china-sea',
    near: true,
  },
  '@goods': { places: '', also: { 'ukraine-war': 'russia-enablers' }, otherwise: 'emerging-technology', near: true },
  '@return': { places: 'korean-peninsula', otherwise: 'diplomatic-channels', near: true },
  '@detained': {
    places: '',
    cues: { 'detained-citizens': 'citizen|national|American|Canadian|Australian|British|dual|abroad|Kovrig' },
    otherwise: 'human-rights',
    near: true,
  },
  '@integration': {
    places: 'western-balkans central-asia',
    also: { 'israel-palestinians': 'arab-israeli-normalization' },
    otherwise: 'trade-investment',
    near: true,
  },
  '@escalation': {
    places: 'ukraine-war south-caucasus ethiopia-horn sudan drc-great-lakes south-asia western-balkans',
    cues: { 'regional-escalation': 'Middle_East|Gulf' },
    also: {
      'israel-palestinians': 'regional-escalation',
      lebanon: 'regional-escalation',
      'iran-regional': 'regional-escalation',
      yemen: 'regional-escalation',
    },
    otherwise: 'regional-escalation',
    near: false,
  },
  '@tension': {
    places:
      'ukraine-war syria libya south-caucasus ethiopia-horn sudan drc-great-lakes sahel-west-africa south-asia korean-peninsula western-balkans',
    cues: { 'israel-palestinians': 'Palestinian|West_Bank|Jerusalem', 'regional-escalation': 'Middle_East|Gulf' },
    also: {
      'israel-palestinians': 'regional-escalation',
      lebanon: 'regional-escalation',
      'iran-regional': 'regional-escalation',
      yemen: 'regional-escalation',
    },
    otherwise: null,
    near: false,
  },
  '@brokered': { places: `${CONFLICTS} western-balkans`, otherwise: 'diplomatic-channels', near: false },
  '@field': {
    places: '',
    cues: { 'non-market-practices': 'PRC|China|Chinese|Beijing|overcapacity|unfair|non_market' },
    otherwise: 'trade-investment',
    near: true,
  },
  '@crossing': { places: 'syria burma sudan ethiopia-horn', otherwise: 'humanitarian', near: false },
  '@regime': { places: CRISES.replace('ukraine-war ', ''), otherwise: null, near: true },
  '@abuse': { places: 'xinjiang tibet', otherwise: 'human-rights', near: true },
};
