// What the library and the package know of the people and issues of a page.
import * as flags from 'country-flag-icons/string/3x2';
import { type Area, openReader } from '../library/library';
import type { Answer, Question } from '../messages/requests';

/** An issue's share is counted over so many of the latest contacts with a country. */
const LAST_CONTACTS = 5;

/** Answers for a card: flags from the package, counts from the library. */
export async function readFacts(
  { officials, issues, country }: Question<'facts'>,
  area: Area,
): Promise<Answer<'facts'>> {
  const reader = openReader(area);
  return {
    officials: await Promise.all(
      officials.map(async ({ name, country: of }) => {
        const { count, last } = await reader.sightings({ name }, of);
        return { seen: count, last, flag: flagOf(of) };
      }),
    ),
    issues: await Promise.all(
      issues.map(async (issue) => {
        if (country === null) return { raised: 0, of: 0 };
        const { times, of } = await reader.raised(issue, country, LAST_CONTACTS);
        return { raised: times, of };
      }),
    ),
  };
}

/** The SVG source of a country's flag; null for codes without one. */
function flagOf(code: string | null): string | null {
  return (code && (flags as Record<string, string>)[code]) || null;
}
