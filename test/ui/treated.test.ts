import { describe, expect, it } from 'vitest';
import { issuesByTheme } from '../../src/ui/treated';
import { AMMAN, sample } from './samples';

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
