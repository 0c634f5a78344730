// A kept release: what one record of the library holds, and how a stored value is read back as one.
import * as v from 'valibot';
import { AnalysisSchema, type Release, ReleaseSchema, type Span } from '../analysis/model';
import { LibraryError } from './errors';
import { migrate, STEPS, type Step } from './migrations';

/** Version of a record as it is stored, the analysis in it included. Raise it with a step in migrations.ts. */
export const RECORD_SCHEMA = 1;

/** The longest text a release may have, in UTF-16 code units. No release comes near; a file made to harm does. */
export const MAX_TEXT = 2_000_000;
const MAX_NOTE = 20_000;

const Short = v.pipe(v.string(), v.maxLength(4_000));
const Instant = v.pipe(v.string(), v.isoTimestamp('An instant is written in ISO 8601.'));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where a note stands in the text, as W3C selectors: the words with those around them, and their position. */
export const AnchorSchema = v.object({
  kind: v.picklist(['mention', 'statement']),
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NOTE)),
  prefix: v.pipe(v.string(), v.maxLength(200)),
  suffix: v.pipe(v.string(), v.maxLength(200)),
  start: Offset,
  end: Offset,
});

export const NoteSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  created: Instant,
  modified: Instant,
  body: v.pipe(v.string(), v.maxLength(MAX_NOTE)),
  /** What the note is on; null: the release as a whole. */
  anchor: v.nullable(AnchorSchema),
  /** True when the words it stood on are no longer in the text. */
  orphan: v.boolean(),
});

const SlimRelease = v.object({
  url: ReleaseSchema.entries.url,
  title: v.pipe(v.string(), v.maxLength(20_000)),
  type: ReleaseSchema.entries.type,
  published: ReleaseSchema.entries.published,
  byline: ReleaseSchema.entries.byline,
});

export const RecordSchema = v.pipe(
  v.object({
    schema: v.literal(RECORD_SCHEMA),
    /** The normalised address: see address.ts. */
    address: v.pipe(Short, v.minLength(1)),
    /** Where it was last read; null when it came from a file that did not say. */
    url: v.nullable(Short),
    firstSeen: Instant,
    lastSeen: Instant,
    /** Which analyser made the analysis. */
    analyser: Short,
    /** The release as the page gave it; its text stands in the analysis, once. */
    release: SlimRelease,
    analysis: AnalysisSchema,
    notes: v.array(NoteSchema),
  }),
  v.check(({ analysis }) => analysis.text.length <= MAX_TEXT, `The text is longer than ${MAX_TEXT} characters.`),
  v.check(
    ({ analysis }) => spansOf(analysis).every(([, end]) => end <= analysis.text.length),
    'A span lies outside the text.',
  ),
);

export type Anchor = v.InferOutput<typeof AnchorSchema>;
export type Note = v.InferOutput<typeof NoteSchema>;
export type KeptRelease = v.InferOutput<typeof RecordSchema>;

function spansOf(analysis: v.InferOutput<typeof AnalysisSchema>): Span[] {
  return [
    ...analysis.officials.flatMap((official) => official.mentions),
    ...analysis.issues.flatMap((issue) => issue.mentions),
    ...analysis.statements.map((statement) => statement.span),
  ];
}

export type ReadRecord =
  | { is: 'record'; record: KeptRelease }
  /** Written by a later version: to be left as it is. */
  | { is: 'newer'; schema: number }
  | { is: 'damaged'; why: string };

/** Reads a stored or imported value as a record, migrating it forward where it is older. Never throws. */
export function readRecord(value: unknown, steps: readonly Step[] = STEPS): ReadRecord {
  try {
    const moved = migrate(value, RECORD_SCHEMA, steps);
    const parsed = v.safeParse(RecordSchema, moved, { abortEarly: true });
    if (parsed.success) return { is: 'record', record: parsed.output };
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue);
    return { is: 'damaged', why: path ? `${path}: ${issue.message}` : issue.message };
  } catch (error) {
    if (error instanceof LibraryError && error.fault === 'newer') return { is: 'newer', schema: versionOf(value) };
    return { is: 'damaged', why: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads what is stored for an address: `readRecord`, and a record that names another address is damaged. */
export function readRecordAt(address: string, value: unknown): ReadRecord {
  const read = readRecord(value);
  if (read.is !== 'record' || read.record.address === address) return read;
  return { is: 'damaged', why: `It is the record of another release: ${read.record.address}` };
}

const versionOf = (value: unknown): number => (value as { schema: number }).schema;

/** The release of a record with its text, as the analyser takes it. */
export function releaseOf(record: KeptRelease): Release {
  return { ...record.release, text: record.analysis.text };
}
