// Readings to keep: releases written for the tests, with the analysis such a text has.
import type { Act, Analysis, EventKind, Release } from '../../src/analysis/model';

export interface Sketch {
  slug: string;
  date?: string;
  country?: string;
  person?: string;
  contact?: EventKind;
  /** Issues with the acts by which they were treated. */
  issues?: Record<string, Act[]>;
  tone?: string[];
  text?: string;
}

/** A release and its analysis after a sketch of them; spans stand where the words stand in the text. */
export function reading(sketch: Sketch): { release: Release; analysis: Analysis } {
  const { slug, date = '2022-03-28', country = 'NZ', person = 'Tamati Rangi', issues = {}, tone = [] } = sketch;
  const text = sketch.text ?? `Secretary Marlowe spoke today with Foreign Minister ${person}.\nThey discussed ${slug}.`;
  const url = `https://www.state.gov/${slug}/`;
  const title = `Secretary Marlowe’s Call with Foreign Minister ${person}`;
  const release: Release = { url, title, type: 'Readout', published: date, byline: 'Office of the Spokesperson', text };
  const at = Math.max(0, text.indexOf(person));
  const id = person.toLowerCase().replaceAll(' ', '-');
  const analysis: Analysis = {
    schema: 1,
    url,
    title,
    kind: 'readout',
    published: date,
    attribution: null,
    language: 'en',
    text,
    event: {
      kind: sketch.contact ?? 'call',
      start: date,
      end: date,
      places: [],
      parties: [country, 'US'].sort(),
      tone,
      margins: null,
    },
    officials: [
      {
        id: 'ada-marlowe',
        name: 'Ada Marlowe',
        titles: ['Secretary'],
        country: 'US',
        role: 'official',
        participant: true,
        mentions: [[0, 17]],
      },
      {
        id,
        name: person,
        titles: ['Foreign Minister'],
        country,
        role: 'official',
        participant: true,
        mentions: [[at, at + person.length]],
      },
    ],
    issues: Object.keys(issues).map((issue) => ({ id: issue, mentions: [[0, 9]] })),
    statements: Object.entries(issues).flatMap(([issue, acts]) =>
      acts.map((act) => ({ span: [0, 17] as [number, number], speakers: ['ada-marlowe'], act, issues: [issue] })),
    ),
  };
  return { release, analysis };
}

/** A clock that goes one second a look, from an instant. */
export function ticking(from = '2022-04-01T00:00:00.000Z'): () => string {
  let now = Date.parse(from);
  return () => {
    now += 1_000;
    return new Date(now).toISOString();
  };
}
