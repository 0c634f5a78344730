import { describe, expect, test } from 'vitest';
import { findAttribution } from '../../../src/analysis/event/attribution';
import { readDocument } from '../../../src/analysis/text/document';
import { release } from '../release';

const attributionOf = (text: string, byline: string | null = null) =>
  findAttribution(readDocument(release(text, { byline })))?.by ?? null;

describe('attribution', () => {
  test.each([
    ['The below is attributable to Spokesperson Jo Field:', 'Jo Field', 'Spokesperson'],
    ['The following is attributable to State Department Spokesperson Jo Field:', 'Jo Field', 'Spokesperson'],
    [
      'As stated by Principal Deputy Spokesperson Jo “Joey” van der Field:',
      'Jo “Joey” van der Field',
      'Principal Deputy Spokesperson',
    ],
    ['The below is attributable to Acting Spokesman J. P. Field-Marsh:', 'J. P. Field-Marsh', 'Acting Spokesman'],
  ])('%s', (line, name, role) => {
    expect(attributionOf(`${line}\nThe Secretary spoke today with a colleague.`)).toEqual({ name, role });
  });
  test('a press secretary who provided the readout', () => {
    expect(
      attributionOf('Harbor Press Secretary Maj. Gen. Jo Field provided the following readout:\nThey spoke today.'),
    ).toEqual({ name: 'Jo Field', role: 'Harbor Press Secretary' });
  });
  test('an office that says something names nobody', () => {
    expect(attributionOf('A Foreign, Commonwealth & Development Office spokesperson said:\nThey spoke.')).toBe(null);
  });
  test('a line inside the first paragraph', () => {
    expect(attributionOf('The below is attributable to Spokesperson Jo Field: The Secretary spoke today.')?.name).toBe(
      'Jo Field',
    );
  });
  test('a byline of the spokesperson, also when glued to the office', () => {
    expect(attributionOf('Jo Field, Department Spokesperson\nWe welcome the vote.')).toEqual({
      name: 'Jo Field',
      role: 'Spokesperson',
    });
    expect(attributionOf('We welcome it.', 'Jo "Joey" Field, SpokesmanOffice of the Spokesman')).toEqual({
      name: 'Jo "Joey" Field',
      role: 'Spokesman',
    });
  });
  test('a spokesperson without a name, or none, is no attribution', () => {
    expect(attributionOf('The below is attributable to a Department spokesperson:\nThe Secretary spoke today.')).toBe(
      null,
    );
    expect(attributionOf('The Secretary spoke today.', 'Ann Hart, Secretary of State')).toBe(null);
  });
});
