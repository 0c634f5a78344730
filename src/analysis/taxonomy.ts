// The themes and the issues that belong to each. Labels are words of the views; ids are for good.

/** Issue ids by theme, in the order views list them. */
export const TAXONOMY = {
  europe: [
    'ukraine-war',
    'russia-costs',
    'russia-enablers',
    'nato',
    'eu-integration',
    'western-balkans',
    'south-caucasus',
    'northern-ireland',
    'eastern-mediterranean',
    'belarus',
    'arctic',
  ],
  'middle-east': [
    'israel-palestinians',
    'arab-israeli-normalization',
    'regional-escalation',
    'iran-nuclear',
    'iran-regional',
    'syria',
    'lebanon',
    'yemen',
    'maritime-shipping',
    'iraq',
    'libya',
    'western-sahara',
  ],
  asia: [
    'taiwan-strait',
    'south-china-sea',
    'korean-peninsula',
    'indo-pacific',
    'prc-conduct',
    'hong-kong',
    'xinjiang',
    'tibet',
    'burma',
    'afghanistan',
    'south-asia',
    'central-asia',
  ],
  africa: ['ethiopia-horn', 'sudan', 'drc-great-lakes', 'sahel-west-africa', 'southern-africa'],
  americas: ['haiti', 'venezuela', 'cuba', 'nicaragua', 'colombia-peace', 'central-america', 'hemispheric-security'],
  security: [
    'security-cooperation',
    'military-communication',
    'arms-control',
    'counterterrorism',
    'peacekeeping',
    'war-crimes-accountability',
    'regional-security',
  ],
  economy: [
    'trade-investment',
    'non-market-practices',
    'economic-coercion',
    'supply-chains',
    'critical-minerals',
    'energy-security',
    'food-security',
    'infrastructure',
    'economic-reform',
    'sanctions',
  ],
  technology: ['artificial-intelligence', 'emerging-technology', 'cyber-telecom', 'disinformation', 'space'],
  rights: [
    'human-rights',
    'democracy-governance',
    'media-freedom',
    'religious-freedom',
    'inclusion',
    'labor-rights',
    'transnational-repression',
  ],
  law: [
    'detained-citizens',
    'counternarcotics',
    'transnational-crime',
    'anti-corruption',
    'human-trafficking',
    'migration',
    'visas-consular',
  ],
  global: ['climate', 'environment', 'health', 'humanitarian', 'refugees'],
  diplomacy: [
    'multilateral',
    'bilateral-ties',
    'people-to-people',
    'diplomatic-channels',
    'rules-based-order',
    'condolences',
    'congratulations',
  ],
} as const;

export type ThemeId = keyof typeof TAXONOMY;

const THEME_OF = new Map<string, ThemeId>();
for (const [theme, ids] of Object.entries(TAXONOMY)) for (const id of ids) THEME_OF.set(id, theme as ThemeId);

/** The theme of an issue; 'diplomacy' for an id this version does not know. */
export function themeOf(issue: string): ThemeId {
  return THEME_OF.get(issue) ?? 'diplomacy';
}
