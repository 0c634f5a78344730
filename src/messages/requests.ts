// What pages and views may ask of the background worker, and what it answers. Every question and every answer is parsed where it arrives.
import * as v from 'valibot';
import { AnalysisSchema, ReleaseSchema } from '../analysis/model';
import { SettingsChangeSchema, SettingsSchema } from './settings';

/** Who may ask: a content script of ours in the top frame of a tab, or a page of the extension. */
export type Asker = 'page' | 'view';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Id = v.pipe(v.string(), v.maxLength(500));
const Code = v.pipe(v.string(), v.maxLength(40));
const Nothing = v.null();

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

export const READ_ONCE = ['read', 'not-permitted', 'no-page'] as const;

function request<const A extends Asker, Q extends v.GenericSchema, R extends v.GenericSchema>(
  from: A,
  question: Q,
  answer: R,
) {
  return { from, question, answer };
}

export const REQUESTS = {
  /** Keep this release: it stands on the asking tab. */
  keep: request('page', v.object({ release: ReleaseSchema, analysis: AnalysisSchema }), KeptSchema),
  /** Analyse a text so long that the page would stand still over it. */
  analyze: request('page', v.object({ release: ReleaseSchema }), AnalysisSchema),
  /** What stands on the asking tab has changed. `count`: people and issues named, null for a page without a release. */
  announce: request('page', v.object({ count: v.nullable(Count) }), Nothing),
  facts: request(
    'page',
    v.object({
      officials: v.pipe(v.array(v.object({ name: v.string(), country: v.nullable(Code) })), v.maxLength(2000)),
      issues: v.pipe(v.array(Id), v.maxLength(500)),
      country: v.nullable(Code),
    }),
    FactsSchema,
  ),
  /** Change the filter from the legend on a page. */
  show: request('page', v.object({ shown: SettingsSchema.entries.shown }), SettingsSchema),
  settings: request('view', v.object({ change: SettingsChangeSchema }), SettingsSchema),
  /** Read the page of a tab once, whatever site it is of. The reader has just clicked our icon there. */
  'read-once': request('view', v.object({ tab: Count }), v.object({ result: v.picklist(READ_ONCE) })),
} as const;

export type RequestKind = keyof typeof REQUESTS;
export type Question<K extends RequestKind> = v.InferOutput<(typeof REQUESTS)[K]['question']>;
export type Answer<K extends RequestKind> = v.InferOutput<(typeof REQUESTS)[K]['answer']>;
export type Kept = v.InferOutput<typeof KeptSchema>;
export type Facts = v.InferOutput<typeof FactsSchema>;
