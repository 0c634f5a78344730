// How phrases of UNDECIDED are decided from what stands around them.
import { CONFLICT_DECISIONS } from './conflict-decisions';
import type { Decision } from './decision';

export const DECISIONS: Readonly<Record<string, Decision>> = {
  ...CONFLICT_DECISIONS,
  '@election': {
    places: 'libya venezuela syria burma sudan ethiopia-horn nicaragua belarus sahel-west-africa',
    otherwise: 'democracy-governance',
    near: 'home',
  },
  '@dialogue': { places: 'south-caucasus western-balkans', otherwise: 'diplomatic-channels', near: true },
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
  '@bordercrossing': {
    places: '',
    cues: { migration: 'migrant|migration|irregular|illegal|Mexico|Darien|smuggler|asylum' },
    otherwise: null,
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
  '@account': {
    places: '',
    cues: {
      'war-crimes-accountability':
        'atrocity|war_crime|abuse|crime|genocide|massacre|violation|killing|human_right|brutality|repression',
    },
    otherwise: null,
    near: true,
  },
  '@disaster': {
    places: '',
    cues: {
      '-': 'condolence|sympathy',
      condolences: 'mourn~|grief|grieve~|sadness|sorrow|saddened|tribute|solidarity|sad',
    },
    otherwise: 'humanitarian',
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
    near: 'home',
  },
  '@reform': {
    places: '',
    cues: { 'economic-reform': 'economic|economy|fiscal|IMF|investment' },
    otherwise: 'democracy-governance',
    near: true,
  },
  '@goods': { places: '', also: { 'ukraine-war': 'russia-enablers' }, otherwise: 'emerging-technology', near: true },
  '@mining': {
    places: '',
    cues: {
      environment: 'logging|environment|forest|climate|river',
      'transnational-crime': 'crime|corruption|gang|cartel|navy',
    },
    otherwise: 'environment',
    near: true,
  },
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
  '@field': {
    places: '',
    cues: { 'non-market-practices': 'PRC|China|Chinese|Beijing|overcapacity|unfair|non_market' },
    otherwise: 'trade-investment',
    near: true,
  },
  '@crossing': { places: 'syria burma sudan ethiopia-horn', otherwise: 'humanitarian', near: false },
  '@abuse': { places: 'xinjiang tibet', otherwise: 'human-rights', near: true },
};
