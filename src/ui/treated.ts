// The issues of a release by theme, with the acts they were treated with.
import type { Act, Analysis, Issue, Span } from '../analysis/model';
import { themeOf } from '../analysis/taxonomy';

export interface Treatment {
  act: Act;
  /** The sentence the act stands in. */
  span: Span;
  /** Ids of those who treated it so, over all sentences with this act. */
  speakers: string[];
}

export interface TreatedIssue {
  issue: Issue;
  /** One for each act, in the order of the text; empty where the issue is only named. */
  treatments: Treatment[];
}

export interface Theme {
  theme: string;
  issues: TreatedIssue[];
}

/** Themes and their issues in the order in which the text comes to them. */
export function issuesByTheme({ issues, statements }: Analysis): Theme[] {
  const inOrder = [...issues].sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0));
  const themes = new Map<string, TreatedIssue[]>();
  for (const issue of inOrder) {
    const treatments = new Map<Act, Treatment>();
    for (const { act, span, speakers, issues: about } of statements) {
      if (!about.includes(issue.id)) continue;
      const known = treatments.get(act);
      if (known) known.speakers = [...new Set([...known.speakers, ...speakers])];
      else treatments.set(act, { act, span, speakers });
    }
    const theme = themeOf(issue.id);
    const there = themes.get(theme);
    const treated = { issue, treatments: [...treatments.values()] };
    if (there) there.push(treated);
    else themes.set(theme, [treated]);
  }
  return [...themes].map(([theme, treated]) => ({ theme, issues: treated }));
}
