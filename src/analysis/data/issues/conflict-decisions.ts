// How phrases of UNDECIDED that speak of war, peace and security are decided: mostly by whose they are.
import type { Decision } from './decision';

const CONFLICTS =
  'ukraine-war syria yemen libya israel-palestinians lebanon afghanistan burma south-caucasus ethiopia-horn sudan drc-great-lakes ' +
  'sahel-west-africa south-asia iran-regional western-sahara';
const CRISES = `${CONFLICTS} haiti venezuela nicaragua cuba belarus iraq southern-africa western-balkans`;

/** Where tension or escalation is the region's, whichever of its places is named. */
const ESCALATING = {
  'israel-palestinians': 'regional-escalation',
  lebanon: 'regional-escalation',
  'iran-regional': 'regional-escalation',
  yemen: 'regional-escalation',
};

export const CONFLICT_DECISIONS: Readonly<Record<string, Decision>> = {
  '@war': { places: CONFLICTS, otherwise: null, near: false },
  '@truce': { places: `${CONFLICTS} korean-peninsula`, otherwise: null, near: false },
  '@attack': { places: CONFLICTS, otherwise: null, near: true },
  '@crisis': { places: CRISES, otherwise: null, near: 'home' },
  '@violence': { places: CRISES, otherwise: null, near: true },
  '@alliance': { places: 'nato', otherwise: 'bilateral-ties', near: false },
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
  '@quad': { places: 'sudan', otherwise: 'indo-pacific', near: 'home' },
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
    cues: {
      'maritime-shipping': 'Iran|Iranian|Houthi|Red_Sea|Hormuz|Aden|vessel|tanker|shipping|navigational_right',
      'indo-pacific': 'Indian_Ocean|Pacific|Indo-Pacific',
    },
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
  '@peacethreat': {
    places: '',
    cues: { '--': 'DPRK|Pyongyang|North_Korea|ballistic_missile|missile_launch|launch' },
    otherwise: 'regional-security',
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
  '@passage': { places: 'afghanistan', otherwise: null, near: false },
  '@regional': {
    places:
      'drc-great-lakes ethiopia-horn sudan south-caucasus western-balkans south-asia korean-peninsula sahel-west-africa',
    cues: { 'regional-escalation': 'Middle_East|Gulf|Iran|Israel|Gaza|Lebanon' },
    otherwise: 'regional-escalation',
    near: true,
  },
  '@missile': {
    places: 'korean-peninsula ukraine-war yemen',
    also: { 'iran-regional': 'iran-nuclear' },
    otherwise: null,
    near: false,
  },
  '@sovereignty': { places: 'ukraine-war iraq syria lebanon sudan libya central-asia', otherwise: null, near: false },
  '@navigation': {
    places: '',
    cues: { 'maritime-shipping': 'Red_Sea|Hormuz|Houthi|Black_Sea|Aden|shipping|Gulf|Bab' },
    otherwise: 'south-china-sea',
    near: true,
  },
  '@escalation': {
    places: 'ukraine-war south-caucasus ethiopia-horn sudan drc-great-lakes south-asia western-balkans',
    cues: { '-': 'DPRK|Pyongyang|North_Korea', 'regional-escalation': 'Middle_East|Gulf' },
    also: ESCALATING,
    otherwise: 'regional-escalation',
    near: false,
  },
  '@tension': {
    places:
      'ukraine-war syria libya south-caucasus ethiopia-horn sudan drc-great-lakes sahel-west-africa south-asia korean-peninsula western-balkans',
    cues: { 'israel-palestinians': 'Palestinian|West_Bank|Jerusalem', 'regional-escalation': 'Middle_East|Gulf' },
    also: ESCALATING,
    otherwise: null,
    near: false,
  },
  '@brokered': {
    places: `${CONFLICTS} western-balkans`,
    also: { 'iran-regional': 'iran-nuclear' },
    otherwise: 'diplomatic-channels',
    near: false,
  },
  '@regime': { places: CRISES.replace('ukraine-war ', ''), otherwise: null, near: true },
};
