import { describe, expect, it } from 'vitest';
import {
  AFRICAN_UNION,
  countryBeforeTitle,
  countryInSentence,
  countryName,
  isOrganisation,
  readCode,
} from '../../src/ui/countries';
import { flagOf, monogramOf } from '../../src/ui/flags';

describe('countries in words', () => {
  it.each([
    ['JO', 'Jordan', 'Jordan', 'Jordan’s'],
    ['NL', 'Netherlands', 'the Netherlands', 'the Netherlands’'],
    ['GB', 'United Kingdom', 'the United Kingdom', 'UK'],
    ['VA', 'Holy See', 'the Holy See', 'the Holy See’s'],
    ['XK', 'Kosovo', 'Kosovo', 'Kosovo’s'],
    ['EU', 'European Union', 'the European Union', 'EU'],
    ['NATO', 'NATO', 'NATO', 'NATO'],
    ['AU', 'Australia', 'Australia', 'Australia’s'],
    [AFRICAN_UNION, 'African Union', 'the African Union', 'African Union'],
    ['QQQ', 'QQQ', 'QQQ', 'QQQ'],
  ])('%s is %s, in a sentence %s, before a title %s', (code, name, inSentence, beforeTitle) => {
    expect(countryName(code)).toBe(name);
    expect(countryInSentence(code)).toBe(inSentence);
    expect(countryBeforeTitle(code)).toBe(beforeTitle);
  });

  it('reads "AU" as the African Union only where the text names the Union and not the country', () => {
    expect(readCode('AU', 'Foreign Minister Penn of Australia')).toBe('AU');
    expect(readCode('AU', 'the African Union’s Commissioner')).toBe(AFRICAN_UNION);
    expect(readCode('AU', 'Australia and the African Union')).toBe('AU');
    expect(readCode('JO', 'the African Union')).toBe('JO');
  });
});

describe('flags', () => {
  it('are for countries; organisations have a monogram', () => {
    expect(flagOf('JO')).toBe('flags/JO.svg');
    expect(isOrganisation('UN')).toBe(true);
    expect([flagOf('UN'), flagOf('EU'), flagOf('NATO')]).toEqual([null, null, null]);
    expect(['UN', 'ASEAN', 'UNESCO', AFRICAN_UNION].map(monogramOf)).toEqual(['UN', 'ASEAN', 'U', 'AU']);
  });
});
