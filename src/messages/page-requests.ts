// What a content script may ask of the background worker, and what it answers.
import * as v from 'valibot';
import { AnalysisSchema, ReleaseSchema } from '../analysis/model';
import { SettingsSchema } from './settings-schema';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Id = v.pipe(v.string(), v.maxLength(500));
const Code = v.pipe(v.string(), v.maxLength(40));

/** The longest text that is read and kept, in UTF-16 code units. */
const MAX_TEXT = 2_000_000;

/** A release as a page or a file may hand it over: within what the library takes. */
export const PageReleaseSchema = v.object({
  ...ReleaseSchema.entries,
  url: v.nullable(v.pipe(v.string(), v.maxLength(4_000))),
  title: v.pipe(v.string(), v.maxLength(20_000)),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
});

/** Why a release was not kept: a private window, storage is full, storage failed, the page is not one that was asked for. */
export const UNKEPT = ['private', 'full', 'failed', 'not-asked'] as const;

/** A release's record: since when it is kept (ISO instants), and whether this is the first time it is seen. */
export const KeptSchema = v.variant('kept', [
  v.object({ kept: v.literal(true), firstSeen: v.string(), lastSeen: v.string(), isNew: v.boolean() }),
  v.object({ kept: v.literal(false), why: v.picklist(UNKEPT) }),
]);

/** What the library and the package add to the cards of a page, in the order that was asked. */
export const FactsSchema = v.object({
  /** `seen`: kept releases that name them, `last`: the ISO day of the latest. `flag`: SVG source. */
  officials: v.array(v.object({ seen: Count, last: v.nullable(v.string()), flag: v.nullable(v.string()) })),
  /** Raised in `raised` of the last `of` kept contacts with the country that was asked about. */
  issues: v.array(v.object({ raised: Count, of: Count })),
});

export const PAGE_REQUESTS = {
  /** Analyse this release: pages carry no analyser, and stand still over none. The text they have already. */
  analyze: { question: v.object({ release: PageReleaseSchema }), answer: v.omit(AnalysisSchema, ['text']) },
  /** Keep this release: it stands on the asking tab. What is kept of it is read from its text by the worker, not told by the page. */
  keep: { question: v.object({ release: PageReleaseSchema }), answer: KeptSchema },
  /** What stands on the asking tab has changed. `count`: people and issues named, null for a page without a release. */
  announce: { question: v.object({ count: v.nullable(Count) }), answer: v.null() },
  facts: {
    question: v.object({
      officials: v.pipe(v.array(v.object({ name: v.string(), country: v.nullable(Code) })), v.maxLength(2000)),
      issues: v.pipe(v.array(Id), v.maxLength(500)),
      country: v.nullable(Code),
    }),
    answer: FactsSchema,
  },
  /** Change the filter, from the legend. */
  show: { question: v.object({ shown: SettingsSchema.entries.shown }), answer: SettingsSchema },
} as const;

export type Kept = v.InferOutput<typeof KeptSchema>;
