import { expect, it } from 'vitest';
import { canonicalUrl, isTextWhole, readPage } from '../../src/page/page';
import { html, parse } from './open';

/** A page as far as it has come, at each of the tags that open or close an element. */
function* comings(page: string): Generator<string> {
  for (let at = page.indexOf('<body'); at >= 0; at = page.indexOf('<', at + 1)) yield page.slice(0, at);
}

it.each(['readout-2019', 'readout-blocks-classic', 'readout-blocks-paragraphs', 'readout-2009', 'remarks-blocks'])(
  'the text of %s is called whole before the page is, and never before it is',
  (name) => {
    const page = html(name);
    const url = canonicalUrl(parse(page)) ?? '';
    const all = readPage(parse(page), url);
    if (all.found !== 'release') throw new Error(all.why);
    let whole = 0;
    let short = 0;
    for (const coming of comings(page)) {
      const document = parse(coming);
      if (!isTextWhole(document, url)) {
        short += 1;
        continue;
      }
      whole += 1;
      const reading = readPage(document, url);
      expect(reading.found === 'release' && reading.release, coming.slice(-80)).toEqual(all.release);
    }
    expect(whole).toBeGreaterThan(0);
    expect(short).toBeGreaterThan(0);
  },
);

it.each(['home', 'list-2019', 'search', 'advisory', 'wire', 'embassy'])('there is no such text on %s', (name) => {
  const document = parse(html(name));
  expect(isTextWhole(document, canonicalUrl(document) ?? 'https://www.state.gov/')).toBe(false);
});

it('there is none on any other site, however it is built', () => {
  expect(isTextWhole(parse(html('readout-2019')), 'https://copy.example/release/')).toBe(false);
});
