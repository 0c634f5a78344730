// The statements of a release by sentence, in the order of the text, and the filters over them.
import type { Act, Analysis, Span, Statement } from '../analysis/model';

/** What is asked for; null is anything. */
export interface Filter {
  issue: string | null;
  act: Act | null;
  speaker: string | null;
}

export const NO_FILTER: Filter = { issue: null, act: null, speaker: null };

/** A sentence and the statements made in it. */
export interface Said {
  span: Span;
  statements: Statement[];
}

/** The sentences that hold a statement the filter asks for, with those statements only. */
export function saidIn({ statements }: Analysis, filter: Filter = NO_FILTER): Said[] {
  const sentences = new Map<number, Said>();
  for (const statement of statements) {
    if (!asksFor(filter, statement)) continue;
    const there = sentences.get(statement.span[0]);
    if (there) there.statements.push(statement);
    else sentences.set(statement.span[0], { span: statement.span, statements: [statement] });
  }
  return [...sentences.values()].sort((a, b) => a.span[0] - b.span[0]);
}

function asksFor(filter: Filter, { act, speakers, issues }: Statement): boolean {
  return (
    (!filter.act || act === filter.act) &&
    (!filter.issue || issues.includes(filter.issue)) &&
    (!filter.speaker || speakers.includes(filter.speaker))
  );
}

/** What a release's statements can be filtered by: what occurs in them, each once, in their order. */
export function choicesOf({ statements }: Analysis): { issues: string[]; acts: Act[]; speakers: string[] } {
  return {
    issues: [...new Set(statements.flatMap(({ issues }) => issues))],
    acts: [...new Set(statements.map(({ act }) => act))],
    speakers: [...new Set(statements.flatMap(({ speakers }) => speakers))],
  };
}
