// How phrases of UNDECIDED are decided from what stands around them.

/** Where a decision looks, and what it finds there. */
export interface Decision {
  /** Issues of places that may be meant; each is then the issue named. */
  readonly places: string;
  /** Issues of places that stand for another issue here. */
  readonly also?: Readonly<Record<string, string>>;
  /** The issue when no such place stands near; null for none. */
  readonly otherwise: string | null;
  /** Words in the same sentence that settle it, by issue; "-" for none, "--" for none in any of its words either. */
  readonly cues?: Readonly<Record<string, string>>;
  /** Whether the place must stand in the same sentence; 'home': in it, or where the text says who takes part. */
  readonly near: boolean | 'home';
}

const CONFLICTS =
  'ukraine-war syria yemen libya israel-palestinians lebanon afghanistan burma south-caucasus ethiopia-horn sudan drc-great-lakes ' +
  'sahel-west-africa south-asia iran-regional western-sahara';
const CRISES = `${CONFLICTS} haiti venezuela nicaragua cuba belarus iraq southern-africa western-balkans`;

export const DECISIONS: Readonly<Record<string, Decision>> = {
  '@war': { places: CONFLICTS, otherwise: null, near: false },
  '@truce': { places: `${CONFLICTS} korean-peninsula`, otherwise: null, near: false },
  '@attack': { places: CONFLICTS, otherwise: null, near: true },
  '@crisis': { places: CRISES, otherwise: null, near: 'home' },
  '@violence': { places: CRISES, otherwise: null, near: true },
  '@alliance': { places: 'nato', otherwise: 'bilateral-ties', near: false },
  '@election': {
    places: 'libya venezuela syria burma sudan ethiopia-horn nicaragua belarus sahel-west-africa',
    otherwise: 'democracy-governance',
    near: 'home',
  },
  '@iaea': {
    places: 'ukraine-war korean-peninsula',
    also: { 'iran-regional': 'iran-nuclear' },
    otherwise: 'arms-control',
    near: false,
  },
  '@vienna': { places: '', also: { 'iran-regional': 'iran-nuclear' }, otherwise: null, near: false },
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
  '@congratulated': {
    places: '',
    cues: { '-': 'progress|decision|decide~|ratification' },
    otherwise: 'congratulations',
    near: true,
  },
  '@withisrael': {
    places: 'lebanon syria',
    cues: { lebanon: 'Lebanon|Lebanese|Hizballah', 'iran-regional': 'Iran|Iranian', syria: 'Syria|Syrian' },
    otherwise: 'israel-palestinians',
    near: 'home',
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
  '@maritime': {
    places: '',
    cues: { 'maritime-shipping': 'Iran|Iranian|Houthi|Red_Sea|Hormuz|Aden|vessel|tanker|shipping|navigational_right' },
    otherwise: 'regional-security',
    near: true,
  },
  '@guarantee': {
    places: 'ukraine-war israel-palestinians',
    otherwise: 'security-cooperation',
    near: false,
  },
  '@statusquo': {
    places: 'taiwan-strait south-china-sea israel-palestinians',
    otherwise: null,
    near: false,
  },
  '@maxpressure': {
    places: 'korean-peninsula venezuela',
    otherwise: 'iran-regional',
    near: false,
  },
  '@disengagement': {
    places: 'drc-great-lakes ukraine-war south-caucasus south-asia syria lebanon sudan yemen libya',
    otherwise: null,
    near: false,
  },
  '@regiontension': {
    places: 'ethiopia-horn drc-great-lakes south-caucasus western-balkans sahel-west-africa south-asia',
    cues: { 'regional-escalation': 'Middle_East|Gulf|GCC|Iran|Israel|Israeli|Gaza|Lebanon|Iranian' },
    otherwise: 'regional-security',
    near: true,
  },
  '@destabilizing': {
    places: 'iran-regional drc-great-lakes ukraine-war korean-peninsula yemen western-balkans lebanon',
    otherwise: null,
    near: false,
  },
  '@secmission': {
    places: 'haiti',
    otherwise: null,
    near: false,
  },
  '@bordercrossing': {
    places: '',
    cues: { migration: 'migrant|migration|irregular|illegal|Mexico|Darien|smuggler|asylum' },
    otherwise: null,
    near: true,
  },
  '@peacethreat': {
    places: '',
    cues: { '--': 'DPRK|Pyongyang|North_Korea|ballistic_missile|missile_launch|launch' },
    otherwise: 'regional-security',
    near: true,
  },
  '@safereturn': {
    places: '',
    cues: {
      'detained-citizens': 'citizen|hostage|detained|captive|American|detainee',
      refugees: 'refugee|displaced|Rohingya|fled',
    },
    otherwise: null,
    near: true,
  },
  '@statecontrol': {
    places: 'iraq lebanon yemen',
    otherwise: null,
    near: 'home',
  },
  '@claims': {
    places: 'south-china-sea',
    cues: { 'south-china-sea': 'PRC|China|Chinese|Beijing|ASEAN|Indo-Pacific|Vietnam|Sea' },
    otherwise: null,
    near: true,
  },
  '@delimitation': { places: 'south-caucasus central-asia', otherwise: null, near: false },
  '@deployment': {
    places: 'ukraine-war sahel-west-africa',
    also: { 'korean-peninsula': 'russia-enablers' },
    cues: { 'russia-enablers': 'DPRK|North_Korea|North_Korean|Pyongyang' },
    otherwise: null,
    near: true,
  },
  '@prisoner': {
    places: 'ukraine-war south-caucasus yemen syria sudan',
    cues: { 'korean-peninsula': 'abductee|DPRK' },
    otherwise: null,
    near: true,
  },
  '@burden': {
    places: 'nato',
    cues: { nato: 'NATO|Europe|European', 'security-cooperation': 'ROK|Korea|Korean|Japan|Japanese|Australia' },
    otherwise: 'nato',
    near: true,
  },
  '@account': {
    places: '',
    cues: {
      'war-crimes-accountability':
        'atrocity|war_crime|abuse|crime|genocide|massacre|violation|killing|human_right|brutality|repression',
    },
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
    cues: { '-': 'DPRK|Pyongyang|North_Korea', 'regional-escalation': 'Middle_East|Gulf' },
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
  '@brokered': {
    places: `${CONFLICTS} western-balkans`,
    also: { 'iran-regional': 'iran-nuclear' },
    otherwise: 'diplomatic-channels',
    near: false,
  },
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
