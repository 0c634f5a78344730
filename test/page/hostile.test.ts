import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPage } from '../../src/page/page';
import { html, parse } from './open';

const ADDRESSES = [
  '',
  'https://www.state.gov/a-title/',
  'https://et.usembassy.gov/a/',
  'https://2009-2017.state.gov/r/1.htm',
];
const PAGES = [
  'readout-2019',
  'readout-blocks-classic',
  'readout-blocks-paragraphs',
  'readout-2009',
  'embassy',
  'wire',
  'home',
];

/** Reads a page under each address and checks what any reading must hold. */
function check(page: Document): void {
  for (const url of ADDRESSES) {
    const reading = readPage(page, url, { generic: true });
    if (reading.found === 'nothing') continue;
    const { map, release } = reading;
    expect(release.text.length).toBeGreaterThan(0);
    expect(map.text).toBe(release.text);
    for (const { node, start, end } of map.rangesOf(0, map.text.length)) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(node.data.length);
    }
  }
}

it('pages with pieces cut out, doubled and moved are read without a fault', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PAGES),
      fc.array(fc.tuple(fc.nat(), fc.nat(400), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 5 }),
      (name, cuts) => {
        let text = html(name);
        for (const [from, length, to, keep] of cuts) {
          const start = from % text.length;
          const piece = text.slice(start, start + length);
          const rest = keep ? text : text.slice(0, start) + text.slice(start + length);
          const at = to % (rest.length + 1);
          text = rest.slice(0, at) + piece + rest.slice(at);
        }
        check(parse(text));
      },
    ),
    { numRuns: 150 },
  );
});

it('any tree of elements and signs is read without a fault', () => {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 6 }, fc.string({ unit: 'binary' }), tie('element')),
    element: fc
      .tuple(
        fc.constantFrom('p', 'div', 'span', 'br', 'a', 'form', 'table', 'h1', 'svg', 'input', 'template', 'li', 'x-y'),
        fc.constantFrom(
          '',
          'entry-content',
          'wp-block-paragraph',
          'classic-block-wrapper',
          'article-meta__publish-date',
          'hidden',
        ),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([tag, name, children]) => `<${tag} class="${name}" name="firstChild">${children.join('')}</${tag}>`),
  }));
  fc.assert(
    fc.property(tree, (body) => check(parse(`<!doctype html><html><body>${body}</body></html>`))),
    { numRuns: 200 },
  );
});

it.each(['', '<', '<html>', '<!doctype html>', '<frameset><frame></frameset>', '\0', '<p>', 'plain words only'])(
  'what is hardly a page (%j) is read without a fault',
  (text) => check(parse(text)),
);
