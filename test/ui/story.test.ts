import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis/model';
import { storyText, tellStory } from '../../src/ui/story';
import { AMMAN, sample } from './samples';

const WARD = { name: 'Helen Ward', titles: ['Secretary of State'], country: 'US' };
const KHALIDI = { name: 'Omar Khalidi', titles: ['Foreign Minister'], country: 'JO' };

type Given = Parameters<typeof sample>[0];

/** A release whose text names everybody in a row. */
function told({ people = [], event, text, ...rest }: Omit<Given, 'text'> & { text?: string }): string {
  const named = people.map(({ titles = [], name }) => [...titles, name].join(' ')).join(', ');
  return storyText(sample({ ...rest, people, ...(event && { event }), text: text ?? `${named} met.` }));
}

describe('the story of a meeting', () => {
  it('says who met whom, where, when and on whose margins', () => {
    expect(storyText(AMMAN)).toBe(
      'Secretary Ward and Special Envoy Calder met Jordan’s Foreign Minister Khalidi and Water Minister Rana Odeh in Amman on July 14, 2026, on the margins of the Dead Sea Forum.',
    );
  });

  it('says whose people are named', () => {
    const sides = tellStory(AMMAN).map(({ side, text }) => `${side ?? '-'}: ${text}`);
    expect(sides.slice(0, 4)).toEqual(['us: Secretary Ward', '-:  and ', 'us: Special Envoy Calder', '-:  met ']);
    expect(sides[4]).toBe('them: Jordan’s Foreign Minister Khalidi');
  });

  it('leaves out what the release does not say', () => {
    expect(told({ people: [WARD, KHALIDI], event: { kind: 'meeting', parties: ['JO', 'US'] } })).toBe(
      'Secretary Ward met Jordan’s Foreign Minister Omar Khalidi.',
    );
  });

  it('names the country where nobody of it is named', () => {
    expect(told({ people: [WARD], event: { kind: 'meeting', parties: ['NL', 'US'], start: '2026-03-02' } })).toBe(
      'Secretary Ward met officials from the Netherlands on March 2, 2026.',
    );
  });

  it('says that no counterpart is named', () => {
    expect(told({ people: [WARD], event: { kind: 'meeting', parties: ['US'] } })).toBe(
      'Secretary Ward held a meeting. No counterpart is named.',
    );
  });

  it('tells Americans apart by the title of the release', () => {
    const people = [WARD, { name: 'Ruth Amsel', titles: ['Governor'], country: 'US' }];
    const event = { kind: 'call' as const, parties: ['US'] };
    expect(told({ people, event, title: 'Secretary Ward’s Call with Governor Amsel' })).toBe(
      'Secretary Ward spoke with Governor Amsel.',
    );
    expect(told({ people, event, title: 'Secretary Ward’s Call with Labor Leaders' })).toBe(
      'Secretary Ward and Governor Amsel held a call. No counterpart is named.',
    );
  });

  it('counts the rest where many of one country are named', () => {
    const others = ['Lina Haddad', 'Sami Nasser', 'Nour Saleh'].map((name) => ({
      name,
      titles: ['Minister of Trade'],
      country: 'JO',
    }));
    expect(told({ people: [WARD, KHALIDI, ...others], event: { kind: 'meeting', parties: ['JO', 'US'] } })).toBe(
      'Secretary Ward met Jordan’s Foreign Minister Omar Khalidi, Minister of Trade Lina Haddad, and two others.',
    );
  });

  it('names countries instead of people where many of several are named', () => {
    const many = ['JP', 'KR', 'AU', 'PH'].map((country, at) => ({
      name: `Person ${'ABCD'[at]}`,
      titles: ['Foreign Minister'],
      country,
    }));
    expect(told({ people: [WARD, ...many], event: { kind: 'meeting', parties: ['JP', 'KR', 'PH', 'US'] } })).toBe(
      'Secretary Ward met officials from Japan, South Korea, Australia, and the Philippines.',
    );
  });
});

describe('the story of other events', () => {
  it('of a call', () => {
    const event = { kind: 'call' as const, parties: ['JO', 'US'], start: '2026-07-14', end: '2026-07-14' };
    expect(told({ people: [WARD, KHALIDI], event })).toBe(
      'Secretary Ward spoke with Jordan’s Foreign Minister Omar Khalidi on July 14, 2026.',
    );
  });

  it('of a visit of several days', () => {
    const event = {
      kind: 'visit' as const,
      parties: ['JO', 'US'],
      places: ['Amman'],
      start: '2026-04-24',
      end: '2026-04-26',
    };
    expect(told({ people: [WARD, KHALIDI], event })).toBe(
      'Secretary Ward traveled to Amman to meet Jordan’s Foreign Minister Omar Khalidi from April 24 to 26, 2026.',
    );
    expect(told({ people: [WARD], event: { ...event, parties: ['US'], places: [] } })).toBe(
      'Secretary Ward made a visit from April 24 to 26, 2026.',
    );
  });

  it('of an event', () => {
    expect(told({ people: [WARD], event: { kind: 'event', parties: ['US'], places: ['Geneva'] } })).toBe(
      'Secretary Ward took part in an event in Geneva.',
    );
    expect(told({ people: [WARD, KHALIDI], event: { kind: 'event', parties: ['JO', 'US'] } })).toBe(
      'Secretary Ward took part in an event with Jordan’s Foreign Minister Omar Khalidi.',
    );
  });

  it('of another ministry’s readout, whose own people come first', () => {
    const people = [KHALIDI, { name: 'Ingrid Solheim', titles: ['Foreign Minister'], country: 'NO' }];
    expect(told({ people, event: { kind: 'meeting', parties: ['JO', 'NO'] } })).toBe(
      'Jordan’s Foreign Minister Omar Khalidi met Norway’s Foreign Minister Ingrid Solheim.',
    );
  });

  it.each([
    [
      'press-statement',
      'On the Anniversary of the Lake Treaty',
      'Press statement: “On the Anniversary of the Lake Treaty”',
    ],
    ['remarks', 'Secretary Ward on “The Morning Hour”', 'Remarks: “Secretary Ward on ‘The Morning Hour’”'],
    ['notice', 'Public  Schedule', 'Notice: “Public Schedule”'],
    ['media-note', '', 'Media note without a title.'],
  ] as const)('of a %s that reports no contact', (kind, title, story) => {
    expect(storyText(sample({ kind, title, text: 'Nobody met.' }))).toBe(story);
  });
});

describe('places and dates in the story', () => {
  const at = (text: string, event: Partial<Analysis['event']>) =>
    told({
      people: [
        { ...WARD, named: ['Helen Ward'] },
        { ...KHALIDI, named: ['Omar Khalidi'] },
      ],
      text: `Helen Ward met Omar Khalidi ${text}`,
      event: { kind: 'meeting', parties: ['JO', 'US'], ...event },
    });

  it.each([
    ['at the Lakeside Center.', ['Lakeside Center'], 'at the Lakeside Center'],
    ['from the Rome-based agencies in Rome.', ['Rome'], 'in Rome'],
    ['in Washington, D.C.', ['Washington', 'Washington, D.C.'], 'in Washington, D.C.'],
  ])('take their words from the text: %s', (text, places, said) => {
    expect(at(text, { places })).toBe(
      `Secretary Ward met Jordan’s Foreign Minister Omar Khalidi ${said.replace(/\.$/, '')}.`,
    );
  });

  it('sets a comma after an inset that the sentence goes on from', () => {
    expect(at('in Washington, D.C.', { places: ['Washington, D.C.'], start: '2026-05-02', end: '2026-05-02' })).toMatch(
      / in Washington, D\.C\., on May 2, 2026\.$/,
    );
  });
});
