// What is marked in a text: every named mention of a person and every mention of an issue, in reading order.
import type { Issue, Official, Span } from '../analysis/model';

export const MARK_KINDS = ['us', 'counterpart', 'other', 'issue'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
/** Which marks are shown. */
export type Shown = 'all' | 'issues' | 'counterparts';

/** The name a kind is painted under. */
export const nameOf = (kind: MarkKind): string => `readout-lens-${kind}`;
/** The name of what is lit up for a moment. */
export const FLASH = 'readout-lens-flash';

export interface Mark {
  readonly kind: MarkKind;
  /** Offsets into the analysis's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index of the official or the issue in the analysis. */
  readonly subject: number;
  /** Its place among the mentions of its subject, from 0, and how many there are. */
  readonly nth: number;
  readonly of: number;
}

/** What of an analysis is marked. */
export type Marked = {
  readonly officials: readonly Pick<Official, 'country' | 'participant' | 'role' | 'mentions'>[];
  readonly issues: readonly Pick<Issue, 'mentions'>[];
};

/** The marks of an analysis by where they begin; of two that begin together the longer comes first. */
export function marksOf(analysis: Marked): Mark[] {
  const marks: Mark[] = [];
  for (const [subject, official] of analysis.officials.entries())
    marks.push(...marksAt(official.mentions, sideOf(official), subject));
  for (const [subject, issue] of analysis.issues.entries()) marks.push(...marksAt(issue.mentions, 'issue', subject));
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function marksAt(mentions: readonly Span[], kind: MarkKind, subject: number): Mark[] {
  return mentions.map(([start, end], nth) => ({ kind, start, end, subject, nth, of: mentions.length }));
}

/** The U.S. side is whoever acts for the United States, counterparts are the others who took part, the rest is merely named. */
export function sideOf(official: Pick<Official, 'country' | 'participant' | 'role'>): Exclude<MarkKind, 'issue'> {
  if (official.role === 'person') return 'other';
  if (official.country === 'US') return 'us';
  return official.participant ? 'counterpart' : 'other';
}

export function isShown(kind: MarkKind, shown: Shown): boolean {
  if (shown === 'all') return true;
  return shown === 'issues' ? kind === 'issue' : kind === 'counterpart';
}
