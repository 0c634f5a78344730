import { describe, expect, it } from 'vitest';
import { canonicalUrl, type ReadOptions, readPage } from '../../src/page/page';
import { html, parse } from './open';

function read(name: string, options: ReadOptions = {}, change = (text: string) => text) {
  const document = parse(change(html(name)));
  const reading = readPage(document, canonicalUrl(document) ?? '', options);
  if (reading.found === 'nothing') throw new Error(`${name}: ${reading.why}`);
  return { theme: reading.theme, body: reading.body, ...reading.release };
}

const why = (name: string, options: ReadOptions = {}, change = (text: string) => text) => {
  const document = parse(change(html(name)));
  const reading = readPage(document, canonicalUrl(document) ?? '', options);
  return reading.found === 'nothing' ? reading.why : 'release';
};

describe('the 2019 theme', () => {
  const release = read('readout-2019');

  it('gives title, type, date, byline and address', () => {
    expect(release).toMatchObject({
      theme: '2019',
      url: 'https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/',
      title: 'Secretary Marsh’s Meeting with Norwegian Foreign Minister Solheim',
      type: 'Readout',
      published: '2023-03-14',
      byline: 'Office of the Spokesperson',
    });
  });

  it('folds no-break and narrow spaces, drops zero-width signs and direction marks, keeps superscripts in their word', () => {
    expect(release.text.split('\n')).toEqual([
      'The below is attributable to Spokesperson Daniel Okafor:',
      'Secretary of State Eleanor W. Marsh met today in Oslo with Norwegian Foreign Minister Ingrid Solheim. The Secretary and ' +
        'the Foreign Minister reaffirmed the strength of the Alliance and condemned Russia’s unprovoked war against Ukraine. ' +
        'Secretary Marsh thanked Norway for its leadership on energy security in the 21st century.',
      'Foreign Minister Solheim raised concerns about military activity in the High North, and they discussed Arctic ' +
        'cooperation, the climate crisis, and Norway’s role as a NATO Ally. The Secretary underscored the importance of the joint ' +
        'declaration of the Nordic partners and urged the release of journalist Leyla Hasanova.',
    ]);
  });

  it.each([
    ['the headline lost its class', ' class="featured-content__headline stars-above"', ''],
    ['the head lost all its classes', /article-meta(__[a-z-]+)?/g, 'x'],
    ['the body lost its class', 'class="entry-content"', 'class="x"'],
    ['the type is missing', '<p class="article-meta doctype-meta">Readout</p>', ''],
    ['the date is missing', '<p class="article-meta__publish-date">March 14, 2023</p>', ''],
    ['the breadcrumb is missing', /<nav class="breadcrumbs".*<\/nav>/g, ''],
  ])('still reads title and text when %s', (_, what, instead) => {
    const half = read('readout-2019', {}, (text) => text.replace(what, instead));
    expect(half.title).toBe(release.title);
    expect(half.text).toBe(release.text);
    expect([release.published, null]).toContain(half.published);
  });

  it('gives no date where the page prints an impossible one', () => {
    const half = read('readout-2019', {}, (text) => text.replace('March 14, 2023', 'Feburary 31, 2023'));
    expect(half.published).toBeNull();
  });
});

describe('the block theme', () => {
  it('reads the body of classic blocks, with the byline that stands before the head', () => {
    expect(read('readout-blocks-classic')).toMatchObject({
      theme: 'blocks',
      title: 'Secretary Marsh’s Call with Kenyan Cabinet Secretary Wanjiru',
      type: 'Readout',
      published: '2026-09-15',
      byline: 'Daniel “Danny” Okafor, Spokesman, Office of the Spokesman',
    });
  });

  it('parts paragraphs at two line breaks, not at one', () => {
    expect(read('readout-blocks-classic').text.split('\n')).toEqual([
      'The below is attributable to Spokesman Daniel Okafor:',
      'Secretary of State Eleanor Marsh spoke today with Kenyan Cabinet Secretary for Foreign Affairs Grace Wanjiru. The two ' +
        'discussed counterterrorism cooperation and the crisis in Sudan. They agreed to stay in touch.',
      'The Secretary thanked Kenya for its leadership of the multinational mission in Haiti.',
    ]);
  });

  it('reads the body of one block a paragraph', () => {
    const release = read('readout-blocks-paragraphs');
    expect(release).toMatchObject({ theme: 'blocks', type: 'Readout', published: '2026-02-03' });
    expect(release.text.split('\n').map((line) => line.slice(0, 30))).toEqual([
      'Deputy Secretary of State Miri',
      'The Deputy Secretary reiterate',
    ]);
  });

  it('reads remarks that stand beside a video and in several blocks', () => {
    const release = read('remarks-blocks');
    expect(release.type).toBe('Remarks to the Press');
    expect(release.byline).toBe('Eleanor Marsh, Secretary of State');
    expect(release.text.split('\n')).toEqual([
      'SECRETARY MARSH: Thank you, Tomás. It is good to be in Santiago.',
      'QUESTION: Did you discuss critical minerals?',
      'FOREIGN MINISTER FUENTES: We did, at length.',
    ]);
  });

  it('reads a body whose head is missing', () => {
    const headless = read('readout-blocks-paragraphs', {}, (text) =>
      text.replace(/<section class="wp-block-default-hero-container">[\s\S]*?<\/section>/, ''),
    );
    expect(headless.title).toContain('Deputy Secretary Albright-Cole');
    expect(headless.text).toMatch(/^Deputy Secretary of State Miriam/);
  });
});

describe('the theme of 2009 to 2017', () => {
  it('parts the lines of the head from the text', () => {
    expect(read('readout-2009')).toMatchObject({
      theme: '2009',
      title: "Secretary Lindqvist's Call With Peruvian Foreign Minister Quispe",
      type: 'Readout',
      published: '2014-05-12',
      byline: 'Office of the Spokesperson',
      text: [
        'Secretary Lindqvist spoke by phone today with Peruvian Foreign Minister Ernesto Quispe to discuss the upcoming ' +
          'ministerial of the Pacific Alliance.',
        'They reviewed efforts against illegal mining in the Amazon and agreed to meet in Lima in June.',
        'The Secretary congratulated Peru on its chairmanship.',
      ].join('\n'),
    });
  });

  it('takes a person and their office as the byline', () => {
    const release = read('readout-2009', {}, (text) =>
      text.replace(
        '<span>Office of the Spokesperson</span>',
        '<span>Karl Lindqvist</span><br/><br/>Secretary of State',
      ),
    );
    expect(release.byline).toBe('Karl Lindqvist, Secretary of State');
    expect(release.text).toMatch(/^Secretary Lindqvist spoke/);
  });
});

describe('other sites', () => {
  it('reads an embassy', () => {
    expect(read('embassy')).toMatchObject({
      theme: 'embassy',
      title: 'Readout of Ambassador Castellan’s Meeting with Minister Bekele',
      published: '2024-02-28',
      byline: 'U.S. Embassy Addis Ababa',
      text:
        'Ambassador Ruth Castellan met with Ethiopian Minister of Finance Dawit Bekele on February 27 to discuss economic ' +
        'reform and the humanitarian response in the north.\nThe Ambassador welcomed the Minister’s commitment to transparency.',
    });
  });

  it('reads a wire copy when asked: no navigation, no line of the date, no rights', () => {
    const release = read('wire', { generic: true });
    expect(release).toMatchObject({
      theme: 'generic',
      url: null,
      title: 'Secretary Marsh’s Visit to Jordan',
      published: '2024-10-23',
    });
    expect(release.text.split('\n').map((line) => line.slice(0, 24))).toEqual([
      'The below is attributabl',
      'Secretary of State Elean',
      'The Secretary emphasized',
    ]);
  });

  it('reads a ministry whose paragraphs stand in a wrapper each, without cookie bar and links', () => {
    expect(read('ministry', { generic: true })).toMatchObject({
      title: 'Foreign Secretary call with Minister Aaltonen: 5 June 2024',
      published: '2024-06-05',
      text: [
        'The Foreign Secretary spoke to Finnish Foreign Minister Eero Aaltonen this afternoon about support to Ukraine.',
        'They agreed that sanctions against Russia must be enforced, and they discussed the security of undersea cables in the ' +
          'Baltic, on which both navies work together every day of the year.',
        'They looked forward to the summit.',
      ].join('\n'),
    });
  });

  it('leaves a wire copy alone unless asked', () => {
    expect(why('wire')).toBe('unknown');
  });
});

describe('pages that are no release', () => {
  it.each([
    ['home', 'home'],
    ['list-2019', 'list'],
    ['search', 'search'],
    ['advisory', 'advisory'],
    ['biography', 'unknown'],
    ['empty', 'empty'],
  ])('%s is told as %s', (name, expected) => {
    expect(why(name)).toBe(expected);
  });

  it.each([
    ['home', 'home'],
    ['list-2019', 'list'],
    ['list-2009', 'list'],
    ['search', 'search'],
    ['advisory', 'advisory'],
  ])('%s is told as %s without its address too', (name, expected) => {
    expect(why(name, { generic: true }, (text) => text.replace(/<link rel="canonical"[^>]*>/, ''))).toBe(expected);
  });

  it('a page of the Department with neither type, date nor attribution is none', () => {
    const bare = (text: string) =>
      text
        .replace(/<div class="article-meta">[\s\S]*?<\/div>/, '')
        .replace(/<nav class="breadcrumbs".*<\/nav>/, '')
        .replace('attributable', 'ascribed');
    expect(why('readout-2019', {}, bare)).toBe('unknown');
    expect(why('readout-2019', { generic: true }, bare)).toBe('release');
  });
});

it('a release in Spanish is read as it stands', () => {
  const release = read('spanish');
  expect(release.text).toMatch(/^Lo que sigue se atribuye/);
  expect(release.published).toBeNull();
});
