import { describe, expect, it } from 'vitest';
import { choicesOf, NO_FILTER, saidIn } from '../../src/ui/said';
import { AMMAN } from './samples';

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
