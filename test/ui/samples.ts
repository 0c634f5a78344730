// Analyses written by hand for the tests of the views: own words in the style of readouts, invented people.
import type { Act, Analysis, EventKind, Kind, Span, Statement } from '../../src/analysis/model';

interface Person {
  name: string;
  titles?: string[];
  country?: string | null;
  named?: string[];
  role?: 'official' | 'person';
  participant?: boolean;
}

interface Sample {
  title?: string;
  kind?: Kind;
  published?: string | null;
  url?: string | null;
  language?: string;
  attribution?: Analysis['attribution'];
  text: string;
  event?: Partial<Omit<Analysis['event'], 'kind'>> & { kind: EventKind };
  people?: Person[];
  issues?: Record<string, string[]>;
  /** The sentence by its first words, who (by name), the act and its issues. */
  statements?: [sentence: string, speakers: string[], act: Act, issues?: string[]][];
}

/** An Analysis from phrases instead of offsets. Throws when a phrase is not in the text. */
export function sample(given: Sample): Analysis {
  const { text } = given;
  return {
    schema: 1,
    url:
      given.url === undefined ? 'https://www.state.gov/releases/office-of-the-spokesperson/2026/07/sample/' : given.url,
    title: given.title ?? 'Secretary Ward’s Meeting',
    kind: given.kind ?? 'readout',
    published: given.published === undefined ? '2026-07-14' : given.published,
    attribution: given.attribution === undefined ? { name: 'Dana Fells', role: 'Spokesperson' } : given.attribution,
    language: given.language ?? 'en',
    text,
    event: {
      start: null,
      end: null,
      places: [],
      parties: [],
      tone: [],
      margins: null,
      ...(given.event ?? { kind: 'none' }),
    },
    officials: (given.people ?? []).map((person) => ({
      id: idOf(person.name),
      name: person.name,
      titles: person.titles ?? [],
      country: person.country ?? null,
      role: person.role ?? 'official',
      participant: person.participant ?? true,
      mentions: spansOf(text, person.named ?? [person.name]),
    })),
    issues: Object.entries(given.issues ?? {}).map(([id, phrases]) => ({ id, mentions: spansOf(text, phrases) })),
    statements: (given.statements ?? []).map(
      ([sentence, speakers, act, issues]): Statement => ({
        span: sentenceFrom(text, sentence),
        speakers: speakers.map(idOf),
        act,
        issues: issues ?? [],
      }),
    ),
  };
}

export function idOf(name: string): string {
  return name.toLowerCase().replace(/\W+/g, '-');
}

/** Each phrase's spans: a phrase listed twice is its first and its second place in the text. */
function spansOf(text: string, phrases: string[]): Span[] {
  const from = new Map<string, number>();
  return phrases.map((phrase): Span => {
    const start = text.indexOf(phrase, from.get(phrase) ?? 0);
    if (start < 0) throw new Error(`Not in the text: ${phrase}`);
    from.set(phrase, start + 1);
    return [start, start + phrase.length];
  });
}

function sentenceFrom(text: string, first: string): Span {
  const start = text.indexOf(first);
  if (start < 0) throw new Error(`Not in the text: ${first}`);
  const end = /[.!?](?= [A-Z]|\n|$)/.exec(text.slice(start + first.length));
  return [start, end ? start + first.length + end.index + 1 : text.length];
}

export const AMMAN = sample({
  title: 'Secretary Ward’s Meeting with Jordanian Foreign Minister Khalidi',
  text: [
    'The following is attributable to Spokesperson Dana Fells:',
    'Secretary of State Helen Ward met today in Amman with Jordanian Deputy Prime Minister and Foreign Minister Omar Khalidi on the margins of the Dead Sea Forum. Special Envoy for Water Ines Calder and Jordanian Water Minister Rana Odeh joined the meeting. Secretary Ward and Foreign Minister Khalidi reaffirmed the strategic partnership between the United States and Jordan and discussed the ceasefire in Gaza, the release of all hostages, and the flow of humanitarian assistance to civilians. The Secretary thanked Jordan for hosting refugees from Syria and welcomed steps toward economic reform.',
    'Secretary Ward condemned the recent drone attacks on Jordanian territory and warned that the Iranian regime would bear the consequences of further destabilizing activity. She raised concern about the detention of U.S. citizen Paul Renner and urged his prompt release. Foreign Minister Khalidi underscored that a two-state solution remains the basis for peace, and he briefed the Secretary on his talks with UN Special Envoy Marta Lindqvist. They agreed to expand trade and investment and to resume the joint water commission this fall. The Secretary noted President Anton Belov’s continued support to the Syrian militias.',
  ].join('\n'),
  event: {
    kind: 'meeting',
    start: '2026-07-14',
    end: '2026-07-14',
    places: ['Amman'],
    parties: ['JO', 'US'],
    margins: 'Dead Sea Forum',
    tone: ['candid'],
  },
  people: [
    {
      name: 'Helen Ward',
      titles: ['Secretary of State'],
      country: 'US',
      named: ['Secretary of State Helen Ward', 'Secretary Ward', 'Secretary Ward'],
    },
    {
      name: 'Omar Khalidi',
      titles: ['Deputy Prime Minister', 'Foreign Minister'],
      country: 'JO',
      named: [
        'Jordanian Deputy Prime Minister and Foreign Minister Omar Khalidi',
        'Foreign Minister Khalidi',
        'Foreign Minister Khalidi',
      ],
    },
    {
      name: 'Ines Calder',
      titles: ['Special Envoy for Water'],
      country: 'US',
      named: ['Special Envoy for Water Ines Calder'],
    },
    { name: 'Rana Odeh', titles: ['Water Minister'], country: 'JO', named: ['Jordanian Water Minister Rana Odeh'] },
    { name: 'Paul Renner', country: 'US', named: ['Paul Renner'], role: 'person', participant: false },
    {
      name: 'Marta Lindqvist',
      titles: ['Special Envoy'],
      country: 'UN',
      named: ['UN Special Envoy Marta Lindqvist'],
      participant: false,
    },
    { name: 'Anton Belov', titles: ['President'], country: 'RU', named: ['President Anton Belov'], participant: false },
  ],
  issues: {
    'bilateral-ties': ['strategic partnership between the United States and Jordan'],
    'israel-palestinians': ['ceasefire in Gaza', 'release of all hostages', 'two-state solution'],
    humanitarian: ['humanitarian assistance to civilians'],
    refugees: ['refugees from Syria'],
    'economic-reform': ['economic reform'],
    'iran-regional': ['drone attacks on Jordanian territory', 'destabilizing activity'],
    'detained-citizens': ['detention of U.S. citizen Paul Renner'],
    'trade-investment': ['trade and investment'],
    environment: ['joint water commission'],
    syria: ['Syrian militias'],
  },
  statements: [
    ['Secretary Ward and Foreign Minister Khalidi', ['Helen Ward', 'Omar Khalidi'], 'reaffirm', ['bilateral-ties']],
    [
      'Secretary Ward and Foreign Minister Khalidi',
      ['Helen Ward', 'Omar Khalidi'],
      'discuss',
      ['israel-palestinians', 'humanitarian'],
    ],
    ['The Secretary thanked', ['Helen Ward'], 'thank', ['refugees']],
    ['The Secretary thanked', ['Helen Ward'], 'welcome', ['economic-reform']],
    ['Secretary Ward condemned', ['Helen Ward'], 'condemn', ['iran-regional']],
    ['Secretary Ward condemned', ['Helen Ward'], 'warn', ['iran-regional']],
    ['She raised concern', ['Helen Ward'], 'concern', ['detained-citizens']],
    ['She raised concern', ['Helen Ward'], 'urge', ['detained-citizens']],
    ['Foreign Minister Khalidi underscored', ['Omar Khalidi'], 'emphasize', ['israel-palestinians']],
    ['Foreign Minister Khalidi underscored', ['Omar Khalidi'], 'inform'],
    ['They agreed', ['Helen Ward', 'Omar Khalidi'], 'agree', ['trade-investment', 'environment']],
    ['The Secretary noted', ['Helen Ward'], 'emphasize', ['syria']],
  ],
});
