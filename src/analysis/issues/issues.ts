// The issues a release names: phrases of the text that stand for an issue of the taxonomy.
import { placeAt } from '../data/countries';
import type { Issue } from '../model';
import type { Cast } from '../officials/officials';
import type { TextDocument } from '../text/document';
import { bareTopics, endsTopic } from './bare';
import { decideOver } from './decide';
import { lexicon } from './lexicon';
import { findPlaces, lookupsOf, namesOf } from './lookups';
import { type Candidate, matchPatterns } from './match';
import { type Claim, select } from './select';
import { readUnits, type Unit } from './units';

/** One mention of an issue. Offsets into the text, end exclusive. */
export interface IssueHit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Every mention of an issue, in order of the text. A name or title of somebody is never one. */
export function findIssues(document: TextDocument, cast: Cast): IssueHit[] {
  const known = lexicon();
  const units = readUnits(document, known);
  const places = findPlaces(units, known);
  const decide = decideOver(units, places, known);
  const claims: Claim[] = [];
  const isName = namesOf(document, units, places);
  // "The challenge posed by Iran’s …": the phrase goes on, whatever is Iran’s.
  const endsInOwner = ({ last }: Candidate) => units[last - 1]!.possessive && isName(last);
  for (const candidate of matchPatterns(units, known.phrases, lookupsOf(document, units, places, known))) {
    const id = decide(candidate);
    if (id && !endsInOwner(candidate) && !goesOn(document, units, candidate))
      claims.push({ id, first: candidate.first, last: trimmed(units, candidate), overlay: candidate.pattern.overlay });
  }
  claims.push(...bareTopics(units, places, claims));
  return select(
    claims,
    units,
    cast.officials.flatMap((official) => official.mentions),
  );
}

/** "Concerns about Chinese | companies": a people's name that belongs to the noun behind it ends no phrase. */
function goesOn({ tokens }: TextDocument, units: readonly Unit[], { last }: Candidate): boolean {
  const unit = units[last - 1]!;
  const next = units[last];
  if (!unit.capital || next === undefined || next.capital || endsTopic(next) || next.sentence !== unit.sentence)
    return false;
  const place = placeAt(tokens, unit.token);
  return place?.kind === 'people' && place.length === 1 && !tokens[unit.token]!.fold.endsWith('s');
}

const LINKS = new Set('for to of on in with from by at against and , his her their'.split(' '));

/** The end of a candidate without what would have linked it to more. */
function trimmed(units: readonly Unit[], { first, last }: Candidate): number {
  let end = last;
  while (end - 1 > first && LINKS.has(units[end - 1]!.word)) end -= 1;
  return end;
}

/** Mentions gathered by issue, issues in order of their first mention. */
export function groupIssues(hits: readonly IssueHit[]): Issue[] {
  const issues = new Map<string, Issue>();
  for (const { id, start, end } of hits) {
    const issue = issues.get(id);
    if (issue) issue.mentions.push([start, end]);
    else issues.set(id, { id, mentions: [[start, end]] });
  }
  return [...issues.values()];
}
