// Readouts marked by hand, as offsets and labels only: what a release says stays where the release is kept. With the texts beside
// them, marks become the gold form that the score reads.
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Analysis, Official } from '../src/analysis/model';

const Span = v.tuple([v.number(), v.number()]);
/** Words of the text by their span, or a label where the text has them in another form ("Foreign Minister" of "Foreign Ministers A and B"). */
const Words = v.union([Span, v.string()]);

const MarkedSchema = v.object({
  url: v.string(),
  /** SHA-256 of the text that the offsets count in, first 16 hex digits. */
  text: v.string(),
  kind: v.string(),
  attribution: v.nullable(v.object({ name: Words, role: Words })),
  event: v.object({
    kind: v.string(),
    start: v.nullable(v.string()),
    end: v.nullable(v.string()),
    places: v.array(Words),
    parties: v.array(v.string()),
    tone: v.array(Words),
    margins: v.nullable(Words),
  }),
  officials: v.array(
    v.object({
      name: Words,
      titles: v.array(Words),
      country: v.nullable(v.string()),
      role: v.picklist(['official', 'person']),
      participant: v.boolean(),
      mentions: v.array(Span),
    }),
  ),
  issues: v.array(v.object({ id: v.string(), mentions: v.array(Span) })),
  statements: v.array(
    v.object({
      span: Span,
      /** Indices into `officials`. */
      speakers: v.array(v.number()),
      act: v.string(),
      issues: v.array(v.string()),
    }),
  ),
});

export const MarksSchema = v.object({ note: v.string(), documents: v.array(MarkedSchema) });
export type Marks = v.InferOutput<typeof MarksSchema>;
export type Marked = v.InferOutput<typeof MarkedSchema>;

/** The fingerprint of a text by which marks know it. */
export const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * The gold form of one marked readout, from its marks and an analysis of the same release (for text, title and date, which are no
 * matter of judgement). Throws when the text is not the one that was marked.
 */
export function goldOf(
  marked: Marked,
  { url, title, published, text }: Pick<Analysis, 'url' | 'title' | 'published' | 'text'>,
) {
  if (fingerprint(text) !== marked.text) throw new Error(`The text of ${marked.url} is not the one that was marked.`);
  const words = (at: v.InferOutput<typeof Words>) => (typeof at === 'string' ? at : text.slice(...at));
  const people = marked.officials.map((official, index) => ({
    ...official,
    id: `person-${index}`,
    name: words(official.name),
    titles: official.titles.map(words),
  })) satisfies Partial<Official>[];
  return {
    id: marked.url.replace(/^.*\/([^/]+)\/?$/, '$1'),
    url,
    title,
    published,
    text,
    kind: marked.kind,
    attribution: marked.attribution && { name: words(marked.attribution.name), role: words(marked.attribution.role) },
    event: {
      ...marked.event,
      places: marked.event.places.map(words),
      tone: marked.event.tone.map(words),
      margins: marked.event.margins && words(marked.event.margins),
    },
    officials: people,
    issues: marked.issues,
    statements: marked.statements.map((statement) => ({
      ...statement,
      speakers: statement.speakers.map((index) => people[index]!.id),
    })),
  };
}
