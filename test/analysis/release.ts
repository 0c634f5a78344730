// Releases written for the tests.
import type { Release } from '../../src/analysis/model';

/** A release with this text, published on Wednesday, March 9, 2022 unless said otherwise. */
export const release = (text: string, more: Partial<Release> = {}): Release => ({
  url: 'https://www.state.gov/a-release/',
  title: 'Secretary Hart’s Call with Ruritanian Foreign Minister Weiss',
  type: null,
  published: '2022-03-09',
  byline: null,
  text,
  ...more,
});
