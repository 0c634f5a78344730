// What stands behind a name: a country, a title after a comma, or a word that makes it the name of a thing.
import { type Place, placeAt } from '../data/countries';
import { THINGS } from '../data/names';
import { FIELDS } from '../data/titles';
import type { Token } from '../text/tokens';
import { isTitleWord } from './heads';
import { readName, skipHonorifics } from './names';
import { isPossessive } from './signs';
import { ownedBy, readTitles, type TitleRun } from './titles';

const ADMINISTRATIONS = new Set('administration administrations government regime regimes cabinet era'.split(' '));

/** Words with which a sentence goes on behind a title in apposition. */
const GOES_ON = new Set('to in on at today yesterday about regarding by during via'.split(' '));

/** What may stand behind a name in apposition. */
export const closes = (token: Token | undefined) => !token || token.kind === 'sign' || !token.capital;

/** Whether the words at `at` make the name before them a thing's: "Administration", "regime", "Foundation". */
export function isThing(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at];
  if (!next || at >= limit) return false;
  if (next.text === '-' && !next.spaced) return true;
  if (next.text === '/' && !next.spaced) return true;
  if (next.kind !== 'word') return false;
  if (ADMINISTRATIONS.has(next.fold)) return true;
  // "the Roe family"
  if (next.fold === 'family' && tokens[at - 2]?.fold === 'the') return true;
  return next.capital && (THINGS.has(next.fold) || FIELDS.has(next.fold));
}

/** "of the Hashemite Kingdom of Jordan" behind a titled name. */
export function countryBehind(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { last: number; place: Place; closed: boolean } | null {
  if (tokens[at]?.fold !== 'of') return null;
  const first = tokens[at + 1]?.fold === 'the' ? at + 2 : at + 1;
  const place = placeAt(tokens, first);
  if (place?.kind !== 'name' || first + place.length > limit) return null;
  // "of the U.S. Conference of Mayors", "of Ukraine’s …"
  const next = tokens[first + place.length];
  if (isPossessive(next) || (next?.text === '-' && !next.spaced)) return null;
  return { last: first + place.length, place, closed: !next?.capital };
}

/**
 * A title behind a name and a comma, no name behind it in turn. It is `closed` where nothing else parts them, so that it belongs to
 * the mention: "Jane Roe, the Special Envoy for Peace," tells the title only.
 */
export function anyTitleBehind(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { run: TitleRun; closed: boolean } | null {
  if (tokens[at]?.text !== ',' || at + 1 >= limit) return null;
  const article = tokens[at + 1]!.fold === 'the';
  const first = article ? at + 2 : at + 1;
  const free = freeTitles(tokens, first, limit);
  if (!free) return null;
  const run = ownedBy(tokens, free, limit) ?? free;
  const next = tokens[run.last];
  if (isPossessive(next)) return null;
  if (!article) return { run: withUnits(tokens, run, limit), closed: true };
  if (!run.full || (next?.kind === 'word' && !GOES_ON.has(next.fold))) return null;
  // "Jane Roe, the United Kingdom’s Foreign Secretary": the article is the country's.
  return { run, closed: run.place !== null && placeAt(tokens, first) !== null };
}

/** The titles at `at` that no name follows: of "President of Ruritania, and Minister Jane Roe" the first. */
function freeTitles(tokens: readonly Token[], at: number, limit: number): TitleRun | null {
  for (const only of ['all', 'first', 'outer'] as const) {
    const run = readTitles(tokens, at, limit, only);
    if (!run || run.plural) return null;
    const name = tokens[run.last]?.capital && readName(tokens, skipHonorifics(tokens, run.last, limit), limit);
    // "…, Deputy Minister and Minister Jane Roe": without a comma both are hers.
    if (!name) return only === 'first' && tokens[run.last]?.text !== ',' ? null : run;
  }
  return null;
}

/** A title with the unit named behind it: "Director of Operations, Joint Staff". */
function withUnits(tokens: readonly Token[], run: TitleRun, limit: number): TitleRun {
  const last = unitsBehind(tokens, run.last, limit);
  if (last === run.last) return run;
  const unit = tokens.slice(run.last, last).reduce((text, token) => text + (token.spaced ? ' ' : '') + token.text, '');
  const place = run.place ?? placeAt(tokens, run.last + 1);
  return { ...run, last, place, titles: [...run.titles.slice(0, -1), run.titles.at(-1) + unit] };
}

/** ", Joint Staff" behind a title: the unit it belongs to, up to a sign or the end. */
function unitsBehind(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== ',') return at;
  let pos = at + 1;
  while (pos < limit && tokens[pos]!.capital && isTitleWord(tokens[pos]!)) pos += 1;
  if (pos === at + 1 || readTitles(tokens, at + 1, pos)) return at;
  const next = tokens[pos];
  return !next || pos >= limit || next.kind === 'sign' || GOES_ON.has(next.fold) ? pos : at;
}
