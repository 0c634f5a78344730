import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze';
import { AnalysisSchema, type Release } from '../../src/analysis/model';
import { readPage } from '../../src/page/page';
import { parse } from '../page/open';
import { damaged, NASTY } from './damage';
import { fixturePages, realPages } from './pages';
import { fuzz } from './run';

const texts = [...fixturePages, ...realPages].flatMap((html) => {
  const reading = readPage(parse(html), 'https://www.state.gov/a/', { generic: true });
  return reading.found === 'release' ? [reading.release.text.slice(0, 6_000)] : [];
});

const WORDS =
  'Secretary of State Minister Prime Foreign Deputy President the The and , . ; : ( ) - / ’s “ ” Jan Kowal bin Al Dr. Gen. for to Ukraine ' +
  'U.S. ROK European Commission II both they he his counterpart leaders met with spoke discussed condemned urged thanked readout ' +
  'attributable Spokesperson on July 14, 2026 in Amman war energy security human rights QUESTION: MR. PIGOTT:';
const soup = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS.split(' ')) },
      fc.constantFrom(...NASTY),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 150 },
  )
  .map((words) => words.join(' '));
/** One run of words over and over: what makes a pattern that looks back slow. */
const monotone = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 50, max: 400 }),
  )
  .map(([words, times]) => `${words.join(' ')} `.repeat(times));

const about = fc.record({
  url: fc.option(fc.constantFrom('https://www.state.gov/a/', 'not an address', '')),
  title: fc.oneof(
    fc.constantFrom('Secretary Marsh’s Call with Norwegian Foreign Minister Solheim', ''),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constant('A'.repeat(2_000)),
  ),
  type: fc.option(fc.constantFrom('Readout', 'Press Statement', '\0')),
  published: fc.option(fc.constantFrom('2026-07-14', '1900-01-01', '0000-00-00', 'yesterday')),
  byline: fc.option(fc.constantFrom('Office of the Spokesperson', '\ud800')),
});

/** What any analysis must hold, whatever the text. */
function check(release: Release): void {
  const analysis = analyze(release);
  const { officials, issues, statements, text, language } = analysis;
  const spans = [
    ...officials.flatMap((one) => one.mentions),
    ...issues.flatMap((one) => one.mentions),
    ...statements.map((one) => one.span),
  ];
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  const ids = new Set(officials.map(({ id }) => id));
  const labels = new Set(issues.map(({ id }) => id));
  expect(ids.size).toBe(officials.length);
  expect(labels.size).toBe(issues.length);
  for (const statement of statements) for (const id of statement.speakers) expect(ids).toContain(id);
  if (language !== 'en') expect(spans).toEqual([]);
  // A date that is none never comes from a page: what was handed in is handed out.
  expect(v.safeParse(AnalysisSchema, { ...analysis, published: null }).success).toBe(true);
}

it('texts of releases, damaged in any way, are analysed without a fault', { timeout: 120_000 }, () =>
  fuzz('analysis, damaged', 0.5, fc.tuple(damaged(texts), about), ([text, rest]) => check({ ...rest, text })),
);

it('any soup of words and signs is analysed without a fault', { timeout: 120_000 }, () =>
  fuzz('analysis, any words', 0.45, fc.tuple(soup, about), ([text, rest]) => check({ ...rest, text })),
);

it('a text that says the same over and over is analysed without a fault', { timeout: 120_000 }, () =>
  fuzz('analysis, one phrase', 0.05, fc.tuple(monotone, about), ([text, rest]) => check({ ...rest, text })),
);
