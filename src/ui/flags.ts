// Which flags the package holds (flags/XX.svg, copied from country-flag-icons by the build), and what stands for who has none.

/** The address of a country's flag inside the package; null for organisations and codes without one. */
export function flagOf(code: string): string | null {
  return /^[A-Z]{2}$/.test(code) && !NO_FLAG.has(code) ? `flags/${code}.svg` : null;
}

/** Two-letter codes of organisations: they have a monogram. */
const NO_FLAG = new Set(['EU', 'UN', 'AC', 'WB']);

/** What stands in a flag's place: an organisation's acronym, of a long one the first letter. */
export function monogramOf(code: string): string {
  const letters = code.replace(/[^A-Z0-9]/g, '');
  return letters.length > 5 ? letters.slice(0, 1) : letters;
}
