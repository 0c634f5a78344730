import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis/model';
import { excerpt } from '../../src/popup/excerpt';
import { issuesByTheme } from '../../src/popup/issues';
import { choicesOf, NO_FILTER, saidIn } from '../../src/popup/statements';
import { castOf } from '../../src/popup/who';
import { AMMAN, sample } from '../ui/samples';

const namesIn = (analysis: Analysis) => {
  const { parties, unnamed, named } = castOf(analysis);
  return {
    parties: parties.map(({ code, officials }) => [code, ...officials.map(({ name }) => name)]),
    unnamed,
    named: named.map(({ name }) => name),
  };
};

describe('who is listed', () => {
  it('the U.S. side, then the others, then who is merely named', () => {
    expect(namesIn(AMMAN)).toEqual({
      parties: [
        ['US', 'Helen Ward', 'Ines Calder'],
        ['JO', 'Omar Khalidi', 'Rana Odeh'],
      ],
      unnamed: [],
      named: ['Paul Renner', 'Marta Lindqvist', 'Anton Belov'],
    });
  });

  it('the U.S. side first even where the text names it last', () => {
    const people = [
      { name: 'Omar Khalidi', country: 'JO' },
      { name: 'Helen Ward', country: 'US' },
    ];
    const text = 'Omar Khalidi met Helen Ward.';
    expect(namesIn(sample({ text, people })).parties.map(([code]) => code)).toEqual(['US', 'JO']);
  });

  it('a party nobody is named of, and people whose country the text does not say', () => {
    const people = [{ name: 'Omar Khalidi', country: null }];
    const event = { kind: 'meeting' as const, parties: ['NO', 'US'] };
    expect(namesIn(sample({ text: 'Omar Khalidi came.', people, event }))).toEqual({
      parties: [[null, 'Omar Khalidi']],
      unnamed: ['NO', 'US'],
      named: [],
    });
  });
});

describe('the issues', () => {
  const themes = issuesByTheme(AMMAN);

  it('stand by theme in the order of the text', () => {
    expect(themes.map(({ theme, issues }) => [theme, ...issues.map(({ issue }) => issue.id)])).toEqual([
      ['diplomacy', 'bilateral-ties'],
      ['middle-east', 'israel-palestinians', 'iran-regional', 'syria'],
      ['global', 'humanitarian', 'refugees', 'environment'],
      ['economy', 'economic-reform', 'trade-investment'],
      ['law', 'detained-citizens'],
    ]);
  });

  it('carry each act once, with everybody who treated them so', () => {
    const israel = themes[1]!.issues[0]!;
    expect(israel.treatments.map(({ act, speakers }) => [act, ...speakers])).toEqual([
      ['discuss', 'helen-ward', 'omar-khalidi'],
      ['emphasize', 'omar-khalidi'],
    ]);
    const { span } = israel.treatments[1]!;
    expect(AMMAN.text.slice(...span)).toMatch(/^Foreign Minister Khalidi underscored/);
  });

  it('have no act where they are only named', () => {
    const [theme] = issuesByTheme(sample({ text: 'The talks on Haiti end.', issues: { haiti: ['Haiti'] } }));
    expect(theme?.issues[0]?.treatments).toEqual([]);
  });
});

describe('the statements', () => {
  it('stand a row a sentence, in the order of the text', () => {
    const said = saidIn(AMMAN);
    expect(said.map(({ statements }) => statements.map(({ act }) => act))).toEqual([
      ['reaffirm', 'discuss'],
      ['thank', 'welcome'],
      ['condemn', 'warn'],
      ['concern', 'urge'],
      ['emphasize', 'inform'],
      ['agree'],
      ['emphasize'],
    ]);
    expect(said.map(({ span }) => span[0])).toEqual([...said.map(({ span }) => span[0])].sort((a, b) => a - b));
  });

  it.each([
    [{ issue: 'israel-palestinians' }, ['discuss', 'emphasize']],
    [{ act: 'emphasize' as const }, ['emphasize', 'emphasize']],
    [{ act: 'emphasize' as const, issue: 'israel-palestinians' }, ['emphasize']],
    [{ speaker: 'omar-khalidi' }, ['reaffirm', 'discuss', 'emphasize', 'inform', 'agree']],
    [{ speaker: 'omar-khalidi', act: 'condemn' as const }, []],
  ])('filtered by %j', (filter, acts) => {
    const said = saidIn(AMMAN, { ...NO_FILTER, ...filter });
    expect(said.flatMap(({ statements }) => statements.map(({ act }) => act))).toEqual(acts);
  });

  it('can be filtered by what occurs in them, each once', () => {
    const { issues, acts, speakers } = choicesOf(AMMAN);
    expect(speakers).toEqual(['helen-ward', 'omar-khalidi']);
    expect(new Set(acts).size).toBe(acts.length);
    expect(issues.slice(0, 3)).toEqual(['bilateral-ties', 'israel-palestinians', 'humanitarian']);
  });
});

describe('the excerpt of a sentence', () => {
  const words = (text: string, marks: [number, number][] = []) =>
    excerpt(text, [0, text.length], marks)
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('');
  const long = `Secretary Ward said ${'a great many things and '.repeat(20)}then named the ceasefire in Gaza and went on.`;
  const at = long.indexOf('ceasefire');

  it('is the whole of a short one, its issues marked, overlapping marks as one', () => {
    expect(
      words('They discussed the ceasefire in Gaza.', [
        [19, 28],
        [19, 36],
      ]),
    ).toBe('They discussed the [ceasefire in Gaza].');
  });

  it('is the part around the marks of a long one, cut between words', () => {
    expect(words(long, [[at, at + 17]])).toMatch(/^… \w[^…]* named the \[ceasefire in Gaza\] and went on\.$/);
  });

  it('is the beginning of a long one without marks', () => {
    const cut = words(long);
    expect(cut).toMatch(/^Secretary Ward said .* …$/);
    expect(long.startsWith(cut.slice(0, -2))).toBe(true);
    expect(cut.length).toBeLessThan(350);
  });

  it('leaves out marks of other sentences', () => {
    expect(
      excerpt(
        'One. Two. Three.',
        [5, 9],
        [
          [0, 3],
          [5, 8],
          [10, 15],
        ],
      ),
    ).toEqual([
      { text: 'Two', marked: true },
      { text: '.', marked: false },
    ]);
  });
});
