// Countries and organisations in words. The browser knows the names of countries (Intl.DisplayNames); the catalogue holds those where
// diplomacy says it otherwise, and the organisations.
import { locale, word, wordIfAny } from './words';

let names: Intl.DisplayNames | undefined;

/** The African Union's code where a text means it: "AU" alone is Australia. */
export const AFRICAN_UNION = 'African Union';

/**
 * Who a code stands for in a text. "AU" is Australia's code and the African Union's acronym: a text that names the Union and not the
 * country means the Union.
 */
export function readCode(code: string, text: string): string {
  return code === 'AU' && text.includes('African Union') && !text.includes('Australia') ? AFRICAN_UNION : code;
}

/** Whether a code is an organisation's. */
export function isOrganisation(code: string): boolean {
  return !/^[A-Z]{2}$/.test(code) || (wordIfAny(`org_${code}`) !== null && code !== 'AU');
}

/** "Jordan", "European Union"; the code itself where nobody knows it. */
export function countryName(code: string): string {
  if (code === AFRICAN_UNION) return word('org_AU');
  if (isOrganisation(code)) return wordIfAny(`org_${code}`) ?? code;
  names ??= new Intl.DisplayNames(locale(), { type: 'region' });
  return wordIfAny(`country_${code}`) ?? names.of(code) ?? code;
}

const WITH_ARTICLE = new Set(
  'AE BS CD CF CG DO FK GB GM KM KY MH MV NL PH PS SB US VA VG VI TC MP'.split(' ').concat([AFRICAN_UNION]),
);
/** Organisations that go by their acronym take no article: "NATO", "ASEAN". */
const WITHOUT_ARTICLE = /^[A-Z0-9]+$|^Interpol$|^Gavi$/;

/** As it stands inside a sentence: "Jordan", "the Netherlands", "the European Union", "NATO". */
export function countryInSentence(code: string): string {
  const name = countryName(code);
  const article = isOrganisation(code) ? !WITHOUT_ARTICLE.test(name) : WITH_ARTICLE.has(code);
  return article ? word('the_country', name) : name;
}

/** As it stands before a title: "Jordan’s", "UK", "the Netherlands’", "EU". */
export function countryBeforeTitle(code: string): string {
  if (code === AFRICAN_UNION) return word('org_AU');
  if (isOrganisation(code)) return code;
  const adjective = wordIfAny(`country_adjective_${code}`);
  if (adjective) return adjective;
  const owner = countryInSentence(code);
  return word(/s$/.test(owner) ? 'possessive_after_s' : 'possessive', owner);
}
