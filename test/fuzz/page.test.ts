import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clean } from '../../src/analysis/text/clean';
import { readPage } from '../../src/page/page';
import { parse } from '../page/open';
import { damaged, NASTY } from './damage';
import { fixturePages, realPages } from './pages';
import { fuzz } from './run';

const ADDRESSES = [
  '',
  'no address',
  'https://www.state.gov/a-title/',
  'https://www.state.gov/releases/office-of-the-spokesperson/2026/03/a-title/',
  'https://2009-2017.state.gov/r/pa/1.htm',
  'https://et.usembassy.gov/a/',
  'https://wire.example/a?s=%00#:~:text=a',
];
const addresses = fc.constantFrom(...ADDRESSES);

/** Reads a page and checks what any reading must hold. */
function check(html: string, url: string): void {
  const reading = readPage(parse(html), url, { generic: true });
  if (reading.found === 'nothing') return;
  const { map, release } = reading;
  expect(release.text).not.toBe('');
  expect(clean(release.text)).toBe(release.text);
  expect(map.text).toBe(release.text);
  expect(release.published ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const { node, start, end } of map.rangesOf(0, map.text.length)) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(node.data.length);
  }
}

it('pages written for the tests, damaged in any way, are read without a fault', { timeout: 120_000 }, () =>
  fuzz('page, damaged', 0.6, fc.tuple(damaged(fixturePages), addresses), ([html, url]) => check(html, url)),
);

it.skipIf(realPages.length === 0)(
  'real pages, damaged in any way, are read without a fault',
  { timeout: 120_000 },
  () => fuzz('page, real and damaged', 0.1, fc.tuple(damaged(realPages), addresses), ([html, url]) => check(html, url)),
);

const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc.oneof({ maxDepth: 6 }, fc.string({ unit: 'binary' }), fc.constantFrom(...NASTY), tie('element')),
  element: fc
    .tuple(
      fc.constantFrom(
        ...'p div span br a form table h1 h2 svg math input template li x-y main article time'.split(' '),
      ),
      fc.constantFrom(
        ...['', 'entry-content', 'wp-block-paragraph', 'classic-block-wrapper', 'featured-content__headline'],
        ...['wp-block-default-hero', 'article-meta__publish-date', 'doctype-meta', 'hidden', 'bc_row'],
      ),
      fc.constantFrom('', 'centerblock', 'nav', 'page-title'),
      fc.array(tie('tree'), { maxLength: 4 }),
    )
    .map(
      ([tag, name, id, inside]) => `<${tag} class="${name}" id="${id}" name="firstChild">${inside.join('')}</${tag}>`,
    ),
}));

it('any tree of elements and signs is read without a fault', { timeout: 120_000 }, () =>
  fuzz('page, any tree', realPages.length ? 0.3 : 0.4, fc.tuple(tree, addresses), ([body, url]) =>
    check(`<!doctype html><html><body>${body}</body></html>`, url),
  ),
);
