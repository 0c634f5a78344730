// What goes into an analysis and what comes out of it. Offsets are UTF-16 code units into `text`, end exclusive.
import * as v from 'valibot';
import { SCHEMA } from './version';

export { SCHEMA };

export const KINDS = [
  'readout',
  'press-statement',
  'remarks',
  'media-note',
  'fact-sheet',
  'joint-statement',
  'briefing',
  'notice',
  'other',
] as const;
export const EVENT_KINDS = ['meeting', 'call', 'visit', 'event', 'none'] as const;
export const ACTS = [
  'discuss',
  'emphasize',
  'reaffirm',
  'support',
  'welcome',
  'thank',
  'congratulate',
  'condole',
  'concern',
  'condemn',
  'urge',
  'warn',
  'agree',
  'inform',
] as const;
export const ROLES = ['official', 'person'] as const;

const Text = v.string();
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Span = v.pipe(
  v.tuple([Offset, Offset]),
  v.check(([start, end]) => start < end, 'A span ends after it starts.'),
);
const IsoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'A date is written yyyy-mm-dd.'));

/** A release as `page` reads it: what the analysis is given. `text` has one paragraph a line, white space folded. */
export const ReleaseSchema = v.object({
  url: v.nullable(Text),
  title: Text,
  /** The document type as the page prints it ("Readout", "Press Statement"), null when it prints none. */
  type: v.nullable(Text),
  published: v.nullable(IsoDate),
  byline: v.nullable(Text),
  text: Text,
});

export const EventSchema = v.object({
  kind: v.picklist(EVENT_KINDS),
  start: v.nullable(IsoDate),
  end: v.nullable(IsoDate),
  places: v.array(Text),
  /** Sorted codes of those who took part. */
  parties: v.array(Text),
  /** Adjectives given to the talks themselves, as written. */
  tone: v.array(Text),
  /** The gathering on whose margins the event took place, as written. */
  margins: v.nullable(Text),
});

export const OfficialSchema = v.object({
  id: Text,
  name: Text,
  titles: v.array(Text),
  country: v.nullable(Text),
  role: v.picklist(ROLES),
  participant: v.boolean(),
  mentions: v.array(Span),
});

export const IssueSchema = v.object({ id: Text, mentions: v.array(Span) });

export const StatementSchema = v.object({
  span: Span,
  speakers: v.array(Text),
  act: v.picklist(ACTS),
  issues: v.array(Text),
});

export const AnalysisSchema = v.object({
  schema: v.literal(SCHEMA),
  url: v.nullable(Text),
  title: Text,
  kind: v.picklist(KINDS),
  published: v.nullable(IsoDate),
  attribution: v.nullable(v.object({ name: Text, role: Text })),
  /** BCP 47 code of the text's language. Other than "en": nothing is claimed, the lists are empty. */
  language: Text,
  text: Text,
  event: EventSchema,
  officials: v.array(OfficialSchema),
  issues: v.array(IssueSchema),
  statements: v.array(StatementSchema),
});

export type Span = [start: number, end: number];
export type Release = v.InferOutput<typeof ReleaseSchema>;
export type Kind = (typeof KINDS)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type Act = (typeof ACTS)[number];

export type ReadoutEvent = v.InferOutput<typeof EventSchema>;
export type Official = v.InferOutput<typeof OfficialSchema>;
export type Issue = v.InferOutput<typeof IssueSchema>;
export type Statement = v.InferOutput<typeof StatementSchema>;
export type Analysis = v.InferOutput<typeof AnalysisSchema>;
