// The issues a release names: phrases of the text that stand for an issue of the taxonomy.
import type { Issue } from '../model';
import type { Cast } from '../officials/officials';
import type { TextDocument } from '../text/document';

/** One mention of an issue. Offsets into the text, end exclusive. */
export interface IssueHit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Every mention of an issue, in order of the text. */
export function findIssues(_document: TextDocument, _cast: Cast): IssueHit[] {
  return [];
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
