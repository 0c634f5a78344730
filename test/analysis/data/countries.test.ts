import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCountries } from '../../../scripts/data/compile-countries';
import { codeOf, placeAt } from '../../../src/analysis/data/countries';
import { tokenize } from '../../../src/analysis/text/tokens';

describe('the table of countries', () => {
  it('is what the package and the names beside the script compile to', () => {
    expect(fs.readFileSync('src/analysis/data/countries.generated.json', 'utf8')).toBe(compileCountries());
  });

  it.each([
    ['Burma', 'MM'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['the Holy See', 'VA'],
    ['ROK', 'KR'],
    ['Democratic People’s Republic of Korea', 'KP'],
    ["People's Republic of China", 'CN'],
    ['the Hashemite Kingdom of Jordan', 'JO'],
    ['Republic of the Philippines', 'PH'],
    ['Republic of Korea', 'KR'],
    ['Democratic Republic of the Congo', 'CD'],
    ['UNITED STATES', 'US'],
    ['the Kremlin', 'RU'],
    ['Blue House', 'KR'],
    ['Côte d’Ivoire', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['St. Lucia', 'LC'],
    ['Guinea-Bissau', 'GW'],
    ['Kosovo', 'XK'],
    ['U.S.', 'US'],
    ['Ukrainians', 'UA'],
    ['European Commission', 'EU'],
    ['UNHCR', 'UN'],
    ['NATO', 'NATO'],
    ['Republic of the Congo', 'CG'],
    ['Dominican Republic', 'DO'],
    ['Niger', 'NE'],
    ['Nigerian', 'NG'],
  ])('reads %s as %s', (name, code) => {
    expect(codeOf(name)).toBe(code);
  });

  it.each(['us', 'turkey', 'it', 'Secretary', '', 'the', 'Ukraine and Poland'])('reads no country in "%s"', (text) => {
    expect(codeOf(text)).toBeNull();
  });

  it('takes the longest name that begins at a token', () => {
    const tokens = tokenize('South Sudanese officials from Papua New Guinea');
    expect(placeAt(tokens, 0)).toEqual({ code: 'SS', kind: 'people', organisation: false, length: 2 });
    expect(placeAt(tokens, 4)).toEqual({ code: 'PG', kind: 'name', organisation: false, length: 3 });
  });

  it('keeps Australia and the African Union apart', () => {
    expect(placeAt(tokenize('Australia'), 0)?.organisation).toBe(false);
    expect(placeAt(tokenize('African Union'), 0)?.organisation).toBe(true);
  });
});
