import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze';
import { type Analysis, AnalysisSchema, type Release, type Span } from '../../src/analysis/model';
import { release } from './release';

// Words that make the grammar work hardest, mixed with anything: a readout gone wrong.
const HARD = (
  'Secretary of State Minister Prime Foreign Deputy President Vice Special Presidential Envoy High Representative the The and , . ; : ( ) - / ’s ' +
  'Jan Kowal bin Al Dr. Lt. Gen. (Ret.) KC MP of for to Ukraine U.S. ROK European Commission Crown Prince Jr. II “Tommy” both They he his ' +
  'counterpart two leaders Participants All met with spoke discussed agreed condemned noting today Paris March 4-6 on margins journalist ' +
  'citizens Administration Act war SECRETARY HART: QUESTION: sanctions NATO Taiwan Strait \n'
).split(/ /);
const word = fc.oneof(
  { arbitrary: fc.constantFrom(...HARD), weight: 6 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }), weight: 1 },
  // Lone surrogates, controls, direction marks.
  { arbitrary: fc.string({ unit: 'binary', maxLength: 4 }), weight: 1 },
  { arbitrary: fc.constantFrom('\ud83c', '\udde6', '\ud800\ud800', '\u202e', '\u00a0', '\u0130'), weight: 1 },
  { arbitrary: fc.integer({ min: 1, max: 60 }).map((times) => 'A'.repeat(times)), weight: 1 },
);
const texts = fc.array(word, { maxLength: 150 }).map((words) => words.join(' '));
const releases = fc
  .record({
    text: fc.oneof(
      texts,
      texts.map((text) => `The below is attributable to Spokesperson Jo Field:\n${text}`),
    ),
    title: fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
    type: fc.constantFrom(null, 'Readout', 'Press Statement', 'Remarks'),
    published: fc.constantFrom(null, '2024-02-29'),
    byline: fc.constantFrom(null, 'Jo Field, Department Spokesperson'),
  })
  .map(({ text, ...more }) => release(text, more));

const inside = ([start, end]: Span, text: string) =>
  Number.isInteger(start) && 0 <= start && start < end && end <= text.length;

/** Spans in order, none overlapping the next. */
function expectApart(spans: readonly Span[]): void {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  for (const [at, span] of sorted.entries()) if (at > 0) expect(span[0]).toBeGreaterThanOrEqual(sorted[at - 1]![1]);
}

function expectSound(analysis: Analysis): void {
  const { text, officials, issues, statements, event } = analysis;
  expect(v.safeParse(AnalysisSchema, analysis).issues).toBeUndefined();
  const mentions = officials.flatMap((official) => official.mentions);
  for (const span of [...mentions, ...issues.flatMap((issue) => issue.mentions), ...statements.map(({ span }) => span)])
    expect(inside(span, text)).toBe(true);
  expectApart(mentions);
  for (const { name, mentions: own } of officials) expect([name.length > 0, own.length > 0]).toEqual([true, true]);
  const ids = new Set(officials.map(({ id }) => id));
  expect(ids.size).toBe(officials.length);
  const named = new Set(issues.map(({ id }) => id));
  expect(named.size).toBe(issues.length);
  const sentences = new Map(statements.map(({ span }) => [span.join('-'), span] as const));
  expectApart([...sentences.values()]);
  for (const { span, speakers, issues: about } of statements) {
    expect(text.slice(...span)).not.toContain('\n');
    expect(new Set(speakers).size).toBe(speakers.length);
    for (const id of speakers) expect(officials.find((one) => one.id === id)?.participant).toBe(true);
    for (const id of about) expect(named.has(id)).toBe(true);
  }
  expect(event.parties).toEqual([...new Set(event.parties)].sort());
  for (const words of [...event.places, ...event.tone, ...(event.margins === null ? [] : [event.margins])])
    expect(text).toContain(words);
  if (event.start !== null && event.end !== null) expect(event.start <= event.end).toBe(true);
}

// Long texts on a busy machine: the limit says that a reading ends, not how fast it is.
describe('the analysis of any text', { timeout: 120_000 }, () => {
  it('is sound: spans inside the text and apart, ids that are there, speakers who took part', () => {
    fc.assert(
      fc.property(releases, (one: Release) => expectSound(analyze(one))),
      { numRuns: 300 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(releases, (one: Release) => {
        expect(analyze(one)).toEqual(analyze(one));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['titles joined without end', 'Deputy Assistant Secretary for Political and Security Affairs and '],
    ['capitals', 'SECRETARY OF STATE '],
    ['one long word', 'A'],
    ['countries in a list', 'Ukraine, Poland and the Republic of '],
    ['commas', ', , '],
    ['brackets', '((( '],
    ['people in a list', 'Foreign Minister Jan Kowal, '],
    ['pronouns', 'They and he and both '],
    ['surrogates', '\ud800'],
    ['turns', 'SECRETARY HART: QUESTION: '],
    ['verbs', 'discussed and agreed to condemn, noting '],
  ])('holds for %s', (_, piece) => {
    const text = piece.repeat(600);
    for (const body of [text, `Secretary of State Ann Hart met today with ${text}`, text.replaceAll(' ', '\n')])
      expectSound(analyze(release(body)));
  });
});
