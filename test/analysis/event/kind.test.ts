import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analyze';
import { release } from '../release';

const kindOf = (type: string | null, title: string, text: string, byline: string | null = null) =>
  analyze(release(text, { type, title, byline })).kind;
const BODY =
  'We welcome the agreement that was reached in the capital, and we thank all who worked for it over many months.';
const CONTACT =
  'The below is attributable to Spokesperson Jo Field:\nSecretary of State Ann Hart met today with French Foreign Minister Luc Morel.';

describe('the kind of release', () => {
  test.each([
    ['Readout', 'readout'],
    ['Press Statement', 'press-statement'],
    ['Remarks', 'remarks'],
    ['Remarks to the Press', 'remarks'],
    ['Interview', 'remarks'],
    ['Media Note', 'media-note'],
    ['Fact Sheet', 'fact-sheet'],
    ['Joint Statement', 'joint-statement'],
    ['Special Briefing', 'briefing'],
    ['Department Press Briefing', 'briefing'],
    ['Notice to the Press', 'notice'],
  ])('the page says %s', (type, kind) => {
    expect(kindOf(type, 'A title', BODY)).toBe(kind);
  });
  test('a readout printed as a media note is a readout', () => {
    expect(kindOf('Media Note', 'Trilateral Meeting of France, Japan and the United States', CONTACT)).toBe('readout');
  });
  test('without a type the line of attribution and the contact tell', () => {
    expect(kindOf(null, 'A title', CONTACT)).toBe('readout');
  });
  test('speaker turns are remarks, in a briefing a briefing', () => {
    const turns =
      'SECRETARY HART: Good morning to all of you.\nQUESTION: Madam Secretary, what did you discuss?\nSECRETARY HART: Many things.';
    expect(kindOf(null, 'Secretary Hart With the Press', turns)).toBe('remarks');
    expect(kindOf(null, 'Department Press Briefing – March 9, 2022', turns)).toBe('briefing');
  });
  test('a statement of the Secretary is a press statement, an unsigned note of the office a media note', () => {
    expect(kindOf(null, 'Ruritania’s National Day', BODY, 'Ann Hart, Secretary of State')).toBe('press-statement');
    expect(kindOf(null, 'Grants Announced', BODY, 'Office of the Spokesperson')).toBe('media-note');
  });
});
