import { describe, expect, it } from 'vitest';
import { apa, bibtex, chicago, cslJson, type Source, sourceOf } from '../../../src/export/release/release';
import { AMMAN, sample } from '../../ui/samples';

const TODAY = '2026-11-24';
const URL = 'https://www.state.gov/releases/office-of-the-spokesperson/2026/07/sample/';
const READOUT = sourceOf(AMMAN);
const UNDATED: Source = { ...READOUT, published: null };
const COPY: Source = {
  title: 'Who met whom?',
  url: 'https://news.example.org/2026/story',
  genre: 'Readout',
  author: null,
  site: 'news.example.org',
  published: '2026-07-04',
};

describe('where a release comes from', () => {
  it('is the Department on its own sites only', () => {
    expect(READOUT).toEqual({
      title: 'Secretary Ward’s Meeting with Jordanian Foreign Minister Khalidi',
      url: URL,
      genre: 'Readout',
      author: 'U.S. Department of State',
      site: 'state.gov',
      published: '2026-07-14',
    });
    const elsewhere = sourceOf(sample({ text: 'x', url: 'https://www.notstate.gov/copy' }));
    expect([elsewhere.author, elsewhere.site]).toEqual([null, 'notstate.gov']);
    expect(sourceOf(sample({ text: 'x', url: null }))).toMatchObject({ author: null, site: null, url: null });
  });

  it('has the story for a title where it has none', () => {
    expect(sourceOf({ ...AMMAN, title: '' }).title).toMatch(/^Secretary Ward and Special Envoy Calder met /);
  });
});

describe('Chicago', () => {
  it('gives department, title, kind and day, and the day of reading where there is none', () => {
    expect(chicago(READOUT, TODAY)).toBe(
      `U.S. Department of State. “Secretary Ward’s Meeting with Jordanian Foreign Minister Khalidi.” Readout, July 14, 2026. ${URL}.`,
    );
    expect(chicago(UNDATED, TODAY)).toBe(
      `U.S. Department of State. “Secretary Ward’s Meeting with Jordanian Foreign Minister Khalidi.” Readout. Accessed November 24, 2026. ${URL}.`,
    );
  });

  it('gives the site where there is no author, and no second stop after a question', () => {
    expect(chicago(COPY, TODAY)).toBe(
      '“Who met whom?” Readout, news.example.org, July 4, 2026. https://news.example.org/2026/story.',
    );
  });
});

describe('APA', () => {
  it('gives what citeproc gives, the name of the site left out where it is the author’s', () => {
    expect(apa(READOUT, TODAY)).toBe(
      `U.S. Department of State. (2026, July 14). Secretary Ward’s Meeting with Jordanian Foreign Minister Khalidi [Readout]. ${URL}`,
    );
    expect(apa(UNDATED, TODAY)).toBe(
      `U.S. Department of State. (n.d.). Secretary Ward’s Meeting with Jordanian Foreign Minister Khalidi [Readout]. Retrieved November 24, 2026, from ${URL}`,
    );
  });

  it('begins with the title where there is no author', () => {
    expect(apa(COPY, TODAY)).toBe(
      'Who met whom? [Readout]. (2026, July 4). news.example.org. https://news.example.org/2026/story',
    );
  });
});

describe('BibTeX', () => {
  it('holds every field, capitals and names as they are', () => {
    expect(bibtex(READOUT, TODAY)).toBe(`@misc{state-2026-07-14-sample,
  author = {{U.S. Department of State}},
  title = {{Secretary Ward’s Meeting with Jordanian Foreign Minister Khalidi}},
  howpublished = {Readout},
  year = {2026},
  month = jul,
  day = {14},
  url = {${URL}},
  urldate = {2026-11-24}
}`);
  });

  it('escapes what TeX would read as its own', () => {
    const entry = bibtex({ ...READOUT, title: '50% of #1 & {more}_\\' }, TODAY);
    expect(entry).toContain('title = {{50\\% of \\#1 \\& \\{more\\}\\_\\textbackslash{}}}');
  });

  it('leaves out what is not known', () => {
    const entry = bibtex(sourceOf(sample({ text: 'x', url: null, published: null, title: 'A' })), TODAY);
    expect(entry).toBe('@misc{release,\n  title = {{A}},\n  howpublished = {Readout},\n  urldate = {2026-11-24}\n}');
  });
});

describe('CSL-JSON', () => {
  it('is an array of one item', () => {
    expect(JSON.parse(cslJson(READOUT, TODAY))).toEqual([
      {
        id: 'state-2026-07-14-sample',
        type: 'webpage',
        title: 'Secretary Ward’s Meeting with Jordanian Foreign Minister Khalidi',
        genre: 'Readout',
        author: [{ literal: 'U.S. Department of State' }],
        'container-title': 'state.gov',
        issued: { 'date-parts': [[2026, 7, 14]] },
        accessed: { 'date-parts': [[2026, 11, 24]] },
        URL,
      },
    ]);
  });
});
