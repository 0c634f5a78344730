// The light row of a release in the index: enough for lists, facets and "last time", without the text.
import * as v from 'valibot';
import { ACTS, type Act, type Analysis, EVENT_KINDS, KINDS, type Official, ROLES } from '../analysis/model';
import type { KeptRelease } from './record';

export const EntrySchema = v.object({
  address: v.string(),
  url: v.nullable(v.string()),
  title: v.string(),
  kind: v.picklist(KINDS),
  eventKind: v.picklist(EVENT_KINDS),
  /** When it happened, else when it was published, else when it was first seen: an ISO date. What lists sort by. */
  date: v.string(),
  published: v.nullable(v.string()),
  firstSeen: v.string(),
  lastSeen: v.string(),
  /** Codes of those who took part in the contact; empty where none is reported. */
  parties: v.array(v.string()),
  /** Codes of all who took part or are named with an office: the facet. */
  countries: v.array(v.string()),
  officials: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      title: v.nullable(v.string()),
      country: v.nullable(v.string()),
      role: v.picklist(ROLES),
      participant: v.boolean(),
    }),
  ),
  issues: v.array(v.object({ id: v.string(), acts: v.array(v.picklist(ACTS)) })),
  /** Every act of the release, those on no known issue included. */
  acts: v.array(v.picklist(ACTS)),
  tone: v.array(v.string()),
  language: v.string(),
  notes: v.number(),
  analyser: v.string(),
  /** Changes with every write, so that what is derived from the record can tell that it is old. */
  revision: v.string(),
});

export type Entry = v.InferOutput<typeof EntrySchema>;
export type EntryOfficial = Entry['officials'][number];

const sorted = <T extends string>(values: Iterable<T>): T[] => [...new Set(values)].sort();

/** The acts by which each issue of an analysis was treated, in the order of the text; an issue merely named has none. */
export function actsByIssue(analysis: Pick<Analysis, 'issues' | 'statements'>): Map<string, Act[]> {
  const acts = new Map<string, Act[]>(analysis.issues.map(({ id }) => [id, []]));
  for (const statement of analysis.statements) {
    for (const issue of statement.issues) {
      const known = acts.get(issue) ?? [];
      if (!known.includes(statement.act)) known.push(statement.act);
      acts.set(issue, known);
    }
  }
  return acts;
}

/** What of a release is compared over time: its issues with the acts on each, and the words given to the talks. */
export type Treatment = Pick<Entry, 'issues' | 'tone'>;

export function treatmentIn(analysis: Analysis): Treatment {
  return { issues: [...actsByIssue(analysis)].map(([id, acts]) => ({ id, acts })), tone: analysis.event.tone };
}

/** The date a release stands under: of the event, else of publication, else the given day. */
export function dateOf(analysis: Analysis, otherwise: string): string {
  return analysis.event.start ?? analysis.published ?? otherwise.slice(0, 10);
}

/** The row of a record. `revision` is made from what the record holds, so that the same record gives the same row. */
export function entryOf(record: KeptRelease): Entry {
  const { analysis } = record;
  const contact = analysis.event.kind !== 'none';
  const officials = analysis.officials.map(({ id, name, titles, country, role, participant }) => ({
    id,
    name,
    title: titles[0] ?? null,
    country,
    role,
    participant,
  }));
  return {
    address: record.address,
    url: record.url,
    title: record.release.title,
    kind: analysis.kind,
    eventKind: analysis.event.kind,
    date: dateOf(analysis, record.firstSeen),
    published: analysis.published,
    firstSeen: record.firstSeen,
    lastSeen: record.lastSeen,
    parties: contact ? sorted(analysis.event.parties) : [],
    countries: sorted([...analysis.event.parties, ...officials.flatMap(({ country }) => country ?? [])]),
    officials,
    ...treatmentIn(analysis),
    acts: sorted(analysis.statements.map(({ act }) => act)),
    language: analysis.language,
    notes: record.notes.length,
    analyser: record.analyser,
    revision: `${record.lastSeen}/${record.analyser}/${revisionOfNotes(record)}`,
  };
}

function revisionOfNotes({ notes }: KeptRelease): string {
  let latest = '';
  for (const { modified } of notes) if (modified > latest) latest = modified;
  return `${notes.length}${latest}`;
}

/** Reads a stored row; null when it is none. */
export function readEntry(value: unknown): Entry | null {
  const parsed = v.safeParse(EntrySchema, value, { abortEarly: true });
  return parsed.success ? parsed.output : null;
}

/**
 * The name a person is followed by from release to release: first and last word of the name, folded, initials left out, so that
 * "Antony J. Blinken" and "Antony Blinken" are one.
 */
export function personOf({ name }: Pick<Official, 'name'>): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const first = words[0] ?? name.toLowerCase();
  const last = words.at(-1) ?? first;
  return words.length > 1 ? `${first} ${last}` : last;
}
