// The statements of a readout: who said, did or agreed what, as speech acts over issues.
import type { IssueHit } from '../issues/issues';
import type { Act, Kind, Statement } from '../model';
import type { Cast } from '../officials/officials';
import type { TextDocument } from '../text/document';
import type { Sentence } from '../text/sentences';
import { readHeads } from './clauses';
import { readItems } from './items';
import { placePeople } from './people';
import type { Head } from './reading';

/** Releases that quote people rather than report what they did. */
const BACK = new Set(['it', 'them']);
/** Issues that are an act themselves, and stand in what another noun of the same verb says ("offered condolences and support"). */
const RITES: Readonly<Record<string, Act>> = { condolences: 'condole', congratulations: 'congratulate' };
const SPOKEN: ReadonlySet<Kind> = new Set<Kind>(['remarks', 'briefing']);

/**
 * Every speech act of those who took part, in order of the text: one a sentence, act and set of speakers, with the issues that
 * stand in what the act governs. Empty for remarks and briefings, and where nobody took part in anything.
 */
export function findStatements(document: TextDocument, cast: Cast, hits: readonly IssueHit[], kind: Kind): Statement[] {
  const everyone = cast.officials.filter((official) => official.participant).map((official) => official.id);
  if (SPOKEN.has(kind) || everyone.length === 0) return [];
  const people = placePeople(document, cast);
  const order = new Map(cast.officials.map((official, index) => [official.id, index]));
  const statements: Statement[] = [];
  let from = 0;
  for (const sentence of document.sentences) {
    while (from < hits.length && hits[from]!.start < sentence.start) from += 1;
    let to = from;
    while (to < hits.length && hits[to]!.start < sentence.end) to += 1;
    const heads = readHeads(readItems(document.tokens, sentence, people));
    if (heads.length > 0) statements.push(...gather(heads, document, sentence, hits.slice(from, to), everyone, order));
    from = to;
  }
  return statements;
}

/** The statements of one sentence: heads of one act and the same speakers are one. */
function gather(
  heads: readonly Head[],
  { tokens }: TextDocument,
  sentence: Sentence,
  hits: readonly IssueHit[],
  everyone: readonly string[],
  order: ReadonlyMap<string, number>,
): Statement[] {
  const sorted = [...heads].sort((a, b) => a.from - b.from);
  const found = new Map<string, Statement & { act: Act }>();
  const backs: number[] = [];
  for (let at = sentence.first; at < sentence.last; at++) if (BACK.has(tokens[at]!.fold)) backs.push(tokens[at]!.start);
  const pointsBack = (start: number, end: number) => backs.some((back) => back >= start && back < end);
  let previous: string[] = [];
  for (const [index, head] of sorted.entries()) {
    const end = sorted[index + 1]?.from ?? sentence.end;
    const named = head.subject === 'talks' ? everyone : [...head.subject.speakers, ...head.others];
    const speakers = [...new Set(named)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const governed = hits.filter((hit) => hit.start >= head.from && hit.start < end).map((hit) => hit.id);
    // "… and discussed measures to ensure that it holds": a pronoun stands for the issues of the act before.
    const issues: string[] = governed.length > 0 || !pointsBack(head.from, end) ? governed : previous;
    previous = issues;
    for (const act of head.acts) {
      const own = head.acts.length > 1 ? issues.filter((issue) => (RITES[issue] ?? act) === act) : issues;
      const key = `${act} ${speakers.join(' ')}`;
      const same = found.get(key);
      if (same) same.issues = [...new Set([...same.issues, ...own])];
      else found.set(key, { span: [sentence.start, sentence.end], speakers, act, issues: [...new Set(own)] });
    }
  }
  return [...found.values()];
}
