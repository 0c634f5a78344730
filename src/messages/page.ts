// What a page may be told (by the background worker or a view) and the state it answers with.
import * as v from 'valibot';
import { AnalysisSchema } from '../analysis/model';
import { KeptSchema } from './page-requests';
import { SettingsSchema } from './settings-schema';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const TellSchema = v.variant('tell', [
  v.object({ tell: v.literal('state') }),
  /** Read this page as any page, whatever site it is of. */
  v.object({ tell: v.literal('read') }),
  /** Scroll to a span of the release's text and flash it. */
  v.object({ tell: v.literal('jump'), span: v.tuple([Offset, Offset]) }),
  /** Go to the next (1) or previous (-1) highlight and open its card. */
  v.object({ tell: v.literal('step'), by: v.picklist([1, -1]) }),
  /** Highlights on this page until it is left: on, off, or the other way round. */
  v.object({ tell: v.literal('highlights'), on: v.nullable(v.boolean()) }),
  v.object({ tell: v.literal('legend') }),
  v.object({ tell: v.literal('settings'), settings: SettingsSchema }),
]);
export type Tell = v.InferOutput<typeof TellSchema>;

/** Why a page holds no release: as `page` says it, or "unread" on a site we only read when asked to. */
const Why = v.picklist(['home', 'list', 'search', 'advisory', 'empty', 'too-long', 'unknown', 'unread']);

export const FoundSchema = v.variant('found', [
  v.object({ found: v.literal('loading') }),
  v.object({ found: v.literal('nothing'), why: Why }),
  /** A release in another language: nothing is claimed of it. */
  v.object({ found: v.literal('foreign'), language: v.string(), title: v.string() }),
  /** `kept` is null while the answer is awaited. */
  v.object({ found: v.literal('release'), analysis: AnalysisSchema, kept: v.nullable(KeptSchema) }),
  v.object({ found: v.literal('failure'), error: v.string() }),
]);
export type Found = v.InferOutput<typeof FoundSchema>;

export const PageStateSchema = v.object({
  found: FoundSchema,
  address: v.string(),
  /** Highlights are painted now. `possible`: this browser can paint them. */
  highlights: v.object({ on: v.boolean(), possible: v.boolean() }),
  /** Whether the last `jump` or `step` found its words on the page. */
  done: v.boolean(),
});
export type PageState = v.InferOutput<typeof PageStateSchema>;
