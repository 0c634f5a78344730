// What a page of the extension may ask of the background worker, and what it answers. The worker alone writes.
import * as v from 'valibot';
import { NoteSchema } from '../library/library';
import { PageReleaseSchema } from './page-requests';
import { SettingsChangeSchema, SettingsSchema } from './settings-schema';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000));
const Addresses = v.pipe(v.array(Address), v.maxLength(20_000));

export const READ_ONCE = ['read', 'not-permitted', 'no-page'] as const;

/** What became of a record or release that was handed in. */
const OutcomeSchema = v.object({
  address: v.nullable(v.string()),
  outcome: v.picklist(['new', 'changed', 'same', 'taken', 'merged', 'refused']),
  /** Why it was refused, in words. */
  why: v.nullable(v.string()),
});

export const VIEW_REQUESTS = {
  settings: { question: v.object({ change: SettingsChangeSchema }), answer: SettingsSchema },
  /** Read the page of a tab once, whatever site it is of. The reader has just clicked our icon there. */
  'read-once': { question: v.object({ tab: Count }), answer: v.object({ result: v.picklist(READ_ONCE) }) },
  /** Write a note on a kept release: a new one when the draft has no id. */
  note: {
    question: v.object({
      url: Address,
      draft: v.object({
        id: v.exactOptional(NoteSchema.entries.id),
        body: NoteSchema.entries.body,
        anchor: NoteSchema.entries.anchor,
      }),
    }),
    answer: NoteSchema,
  },
  'remove-note': { question: v.object({ url: Address, id: NoteSchema.entries.id }), answer: v.null() },
  /** Move kept releases to the bin; the answer names those that were there. */
  remove: { question: v.object({ addresses: Addresses }), answer: v.array(v.string()) },
  /** Delete kept releases for good, past the bin; the answer names those that were there. */
  erase: { question: v.object({ addresses: Addresses }), answer: v.array(v.string()) },
  /** Take releases back from the bin. */
  restore: { question: v.object({ addresses: Addresses }), answer: v.array(v.string()) },
  /** Empty the bin of what was put there before an instant (ISO 8601), or of everything. */
  'empty-bin': { question: v.object({ before: v.nullable(v.string()) }), answer: Count },
  /** Take in exported records as they are. */
  import: {
    question: v.object({ records: v.pipe(v.array(v.unknown()), v.maxLength(500)) }),
    answer: v.array(OutcomeSchema),
  },
  /** Take in what a backup holds beside its records: entries of its bin, and what was set aside. */
  'import-beside': {
    question: v.object({
      binned: v.pipe(v.array(v.unknown()), v.maxLength(500)),
      aside: v.pipe(v.array(v.unknown()), v.maxLength(500)),
    }),
    answer: v.array(OutcomeSchema),
  },
  /** Analyse releases that were read from files, and keep them; those that are kept already stay as they are. */
  take: {
    question: v.object({ releases: v.pipe(v.array(PageReleaseSchema), v.maxLength(500)) }),
    answer: v.array(OutcomeSchema),
  },
  /** Go on with analysing anew what an earlier analyser read, for a moment; the answer says how far it is. */
  reanalyse: { question: v.object({}), answer: v.object({ done: Count, total: Count }) },
  /** Make the index anew from the records. */
  rebuild: { question: v.object({}), answer: v.object({ kept: Count, aside: Count }) },
} as const;
