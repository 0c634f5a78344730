import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf, timelineOf } from '../../../src/archive/timeline/counts';
import { periodInWords } from '../../../src/archive/timeline/period-words';
import { rowOf } from '../rows';

describe('a timeline', () => {
  it('counts releases by period, none left out between the first and the last', () => {
    const rows = [
      rowOf({ slug: 'a', date: '2022-03-28', issues: { yemen: ['condemn'], trade: [] } }),
      rowOf({ slug: 'b', date: '2022-03-02', issues: { yemen: ['discuss'] } }),
      rowOf({ slug: 'c', date: '2021-12-31', issues: { yemen: [] } }),
    ];
    expect(timelineOf(rows)).toEqual({
      unit: 'month',
      periods: ['2021-12', '2022-01', '2022-02', '2022-03'],
      all: { issue: null, counts: [1, 0, 0, 2], sharp: [0, 0, 0, 1], times: 3 },
      issues: [
        { issue: 'yemen', counts: [1, 0, 0, 2], sharp: [0, 0, 0, 1], times: 3 },
        { issue: 'trade', counts: [0, 0, 0, 1], sharp: [0, 0, 0, 0], times: 1 },
      ],
    });
  });

  it('is by quarter over some years and by year over many', () => {
    const over = (first: string, last: string) =>
      timelineOf([rowOf({ slug: 'a', date: first }), rowOf({ slug: 'b', date: last })])!;
    expect(over('2019-11-01', '2022-06-30').periods.slice(0, 3)).toEqual(['2019-Q4', '2020-Q1', '2020-Q2']);
    expect(over('1996-01-01', '2026-01-01').unit).toBe('year');
  });

  it('leads from each count to just so many releases (any dates)', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    const dates = fc.array(
      day.map((date) => date.toISOString().slice(0, 10)),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(dates, (days) => {
        const rows = days.map((date, at) => rowOf({ slug: `s${at}`, date, issues: at % 2 ? { trade: ['urge'] } : {} }));
        const { periods, all, issues } = timelineOf(rows)!;
        for (const series of [all, ...issues])
          periods.forEach((period, at) => {
            expect(rowsOf(rows, series.issue, period)).toHaveLength(series.counts[at]!);
          });
        expect(all.counts.reduce((a, b) => a + b)).toBe(rows.length);
      }),
      { numRuns: 30 },
    );
  });

  it('has a place for dates that are none', () => {
    const rows = ['2022-13-40', '2022-00-00', '2021-12-31'].map((date, at) => rowOf({ slug: `s${at}`, date }));
    const { periods, all } = timelineOf(rows)!;
    expect(all.counts.reduce((a, b) => a + b)).toBe(3);
    expect(periods.at(-1)).toBe('2022-12');
  });

  it('is none without releases', () => {
    expect(timelineOf([])).toBeNull();
  });

  it.each([
    ['2022', '2022'],
    ['2022-Q1', 'first quarter of 2022'],
    ['2022-03', 'March 2022'],
  ])('says %s as %s', (period, words) => {
    expect(periodInWords(period)).toBe(words);
  });
});
