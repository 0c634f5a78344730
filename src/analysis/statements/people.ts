// Where people stand in the text: named mentions and references as spans of tokens, with whom they mean.
import type { Cast } from '../officials/officials';
import type { TextDocument } from '../text/document';

export interface People {
  /** Index of the token behind the last one. */
  readonly last: number;
  /** Ids of the participants meant. */
  readonly speakers: readonly string[];
  /** Somebody who takes part is meant, be it without a name. */
  readonly participant: boolean;
  /** "they", "he": a subject of its own, never joined to one before it. */
  readonly pronoun: boolean;
  /** "both", "the two": may stand after those it gathers ("the ministers both agreed"). */
  readonly group: boolean;
  /** Two or more are meant. */
  readonly plural: boolean;
}

/** People by the index of the token their mention or reference begins at. */
export function placePeople(document: TextDocument, cast: Cast): Map<number, People> {
  const participants = new Set(
    cast.officials.filter((official) => official.participant).map((official) => official.id),
  );
  const spans = [
    ...cast.officials.flatMap((official) =>
      official.mentions.map(([start, end]) => ({
        start,
        end,
        people: [official.id] as readonly string[],
        kind: 'name',
      })),
    ),
    ...cast.references,
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const placed = new Map<number, People>();
  const { tokens } = document;
  let at = 0;
  for (const { start, end, people, kind } of spans) {
    while (at < tokens.length && tokens[at]!.start < start) at += 1;
    if (at >= tokens.length || tokens[at]!.start >= end) continue;
    let last = at + 1;
    while (last < tokens.length && tokens[last]!.start < end) last += 1;
    const speakers = people.filter((id) => participants.has(id));
    placed.set(at, {
      last,
      speakers,
      participant: speakers.length > 0 || (kind === 'group' && people.length === 0),
      pronoun: kind === 'pronoun',
      group: kind === 'group',
      plural: people.length > 1 || kind === 'group',
    });
    at = last;
  }
  return placed;
}
