// Compiles the countries and organisations a release may name into the table that src/analysis/data/countries.ts looks up.
// Names, demonyms and capitals come from the world-countries package; what it lacks or calls otherwise stands in
// country-names.json, organisations in organisations.json.
import countries from 'world-countries';
import { tokenize } from '../../src/analysis/text/tokens';
import countryNames from './country-names.json';
import organisations from './organisations.json';

interface Words {
  names?: string[];
  /** Adjectives and nouns for the people. Where given they replace the package's. */
  people?: string[];
  /** Capitals and other seats that stand for the government. */
  seats?: string[];
  /** Organs that act for it. */
  bodies?: string[];
}

/** Territories without a foreign policy of their own, whose names are mostly other things ("Jersey", "Christmas Island"). */
const LEFT_OUT = new Set(
  'AI AQ AS AX MS SX TC TF BL BQ BV CC CX FK GF GG GP GS GU HM IM IO JE MF MP MQ NF PM PN RE SH SJ TK UM VG VI WF YT'.split(
    ' ',
  ),
);

/** Forms that are other words too: "Secretary of State of the United States". */
const NO_FORMS = new Set(['state', 'country', 'united states']);

/** Capitals that are other words more often than governments: "Male officers", "Victoria Nuland". */
const NO_SEATS = new Set(['Malé', 'Victoria']);

/** A phrase as the look-up reads it: its tokens, folded but for acronyms, parted by spaces; an acronym has no full stops. */
function phrase(text: string): string {
  return tokenize(text)
    .map((token) => {
      const bare = token.text.replaceAll('.', '');
      return /^[A-Z][A-Z0-9]+$/.test(bare) ? bare : token.fold;
    })
    .join(' ');
}

/** "Saint Lucia" is written "St. Lucia" as often. */
function variants(text: string): string[] {
  const all = [text];
  if (/^saint /.test(text)) all.push(text.replace('saint', 'st.'));
  return all;
}

const list = (texts: string[]) => [...new Set(texts.filter(Boolean).map(phrase).flatMap(variants))];

/**
 * The table as JSON: the forms of states ("republic", "hashemite kingdom"); then countries and organisations apart (Australia and the African Union are both "AU"), a line each:
 * "code:names;people;seats;bodies", the phrases of each joined by "|".
 */
export function compileCountries(): string {
  const rows: Record<'countries' | 'organisations', Map<string, string[][]>> = {
    countries: new Map(),
    organisations: new Map(),
  };
  for (const country of countries) {
    const code = country.cca2;
    if (LEFT_OUT.has(code)) continue;
    const own: Words = (countryNames as Record<string, Words>)[code] ?? {};
    const demonym = country.demonyms?.eng?.m ?? '';
    const capitals = country.independent ? country.capital.filter((capital) => !NO_SEATS.has(capital)) : [];
    rows.countries.set(code, [
      list([country.name.common, country.name.official.replace(/ \(.*/, ''), ...(own.names ?? [])]),
      list(own.people ?? demonym.split(/, | or /)),
      list([...capitals, ...(own.seats ?? [])]),
      list(own.bodies ?? []),
    ]);
  }
  for (const [code, own] of Object.entries(organisations as Record<string, Words>))
    rows.organisations.set(code, [list(own.names ?? []), [], [], list(own.bodies ?? [])]);

  // "Hashemite Kingdom of Jordan" is told by its form and the name behind it.
  const forms = new Set<string>();
  for (const row of rows.countries.values()) {
    const [names] = row;
    row[0] = names!.filter((name) => {
      const [form, rest] = [name.split(' of ')[0]!, name.split(' of ').slice(1).join(' of ').replace(/^the /, '')];
      if (!rest || !names!.includes(rest) || NO_FORMS.has(form)) return true;
      forms.add(form);
      return false;
    });
  }

  // A phrase has one meaning: a name before a people, a people before a capital, and the first country that has it.
  const taken = new Set<string>();
  for (const column of [0, 1, 2, 3])
    for (const row of [...rows.countries.values(), ...rows.organisations.values()])
      row[column] = row[column]!.filter((one) => !taken.has(one) && taken.add(one));

  const print = (table: Map<string, string[][]>) =>
    [...table.keys()]
      .sort()
      .map((code) => `    ${JSON.stringify(lineOf(code, table.get(code)!))}`)
      .join(',\n');
  return `{\n  "forms": ${JSON.stringify([...forms].sort().join('|'))},\n  "countries": [\n${print(rows.countries)}\n  ],\n  "organisations": [\n${print(rows.organisations)}\n  ]\n}\n`;
}

/** "AD:andorra;andorran;andorra la vella": columns at the end that are empty are left out. */
const lineOf = (code: string, columns: readonly string[][]) =>
  `${code}:${columns.map((each) => each.join('|')).join(';')}`.replace(/;+$/, '');
