import { expect, test } from 'vitest';
import { analysisOf, warmUp } from '../../src/background/analyses';

const release = {
  url: 'https://www.state.gov/a/',
  title: 'Secretary Ward’s Meeting with Jordanian Foreign Minister Khalidi',
  type: 'Readout',
  published: '2026-07-14',
  byline: null,
  text: 'Secretary Ward met with Jordanian Foreign Minister Omar Khalidi in Amman.',
};

test('what a page asks for and then has kept is analysed once', () => {
  const first = analysisOf(release);
  expect(first.officials.map(({ name }) => name)).toContain('Omar Khalidi');
  expect(analysisOf({ ...release })).toBe(first);
});

test('a release that differs in anything is analysed anew', () => {
  const first = analysisOf(release);
  expect(analysisOf({ ...release, url: 'https://www.state.gov/b/' }).url).toBe('https://www.state.gov/b/');
  expect(analysisOf({ ...release, published: null })).not.toBe(first);
});

test('warming up leaves no trace in what comes after', () => {
  const before = analysisOf(release);
  warmUp();
  expect(analysisOf(release)).toBe(before);
});
