import { describe, expect, it } from 'vitest';
import { type FoundRelease, readPage } from '../../src/page/page';
import { html, page2019, parse } from './open';

function read(page: Document): FoundRelease {
  const reading = readPage(page, 'https://www.state.gov/a-title/');
  if (reading.found === 'nothing') throw new Error(reading.why);
  return reading;
}

/** What a span of the text covers on the page. */
const covered = ({ map }: FoundRelease, words: string) => {
  const start = map.text.indexOf(words);
  return map.rangesOf(start, start + words.length).map((range) => range.node.data.slice(range.start, range.end));
};

describe('from the text to the page', () => {
  it('a span inside one text node is one stretch', () => {
    expect(covered(read(page2019('<p>met with Prime Minister Odhiambo today</p>')), 'Prime Minister Odhiambo')).toEqual(
      ['Prime Minister Odhiambo'],
    );
  });

  it('a span over nested elements is a stretch of each of their nodes', () => {
    const page = page2019('<p>met with <b>Prime <i>Minister</i></b> Odhiambo today</p>');
    expect(covered(read(page), 'Prime Minister Odhiambo')).toEqual(['Prime ', 'Minister', ' Odhiambo']);
  });

  it('a span over folded white space and dropped signs covers them', () => {
    const page = page2019('<p>Eleanor\u00a0 \n W.\u202fMa\u200brsh\u200e said</p>');
    expect(covered(read(page), 'Eleanor W. Marsh')).toEqual(['Eleanor\u00a0 \n W.\u202fMa\u200brsh']);
  });

  it('a span over a line break goes on behind it', () => {
    expect(covered(read(page2019('<p>Prime Minister<br>Odhiambo said</p>')), 'Prime Minister Odhiambo')).toEqual([
      'Prime Minister',
      'Odhiambo',
    ]);
  });

  it('a span over paragraphs leaves out what stands between them', () => {
    const page = page2019('<p>One.</p> <div class="related-tags">Tags</div> <p>Two.</p>');
    expect(covered(read(page), 'One.\nTwo.')).toEqual(['One.', 'Two.']);
  });

  it('a span outside the text is nowhere', () => {
    const { map } = read(page2019('<p>One.</p>'));
    expect(map.rangesOf(4, 9)).toEqual([]);
    expect(map.rangesOf(2, 2)).toEqual([]);
  });
});

describe('both ways', () => {
  it.each(['readout-2019', 'readout-blocks-classic', 'readout-blocks-paragraphs', 'remarks-blocks'])(
    'every sign of %s is found on the page and leads back',
    (name) => {
      const page = parse(html(name));
      const { map } = read(page);
      for (let at = 0; at < map.text.length; at++) {
        const [range, ...more] = map.rangesOf(at, at + 1);
        if (!range) {
          expect(map.text[at]).toMatch(/\s/);
          continue;
        }
        expect(more).toEqual([]);
        const sign = range.node.data.slice(range.start, range.end);
        expect(/\s/.test(sign) ? ' ' : sign).toBe(map.text[at]);
        expect(map.offsetAt(range.node, range.start)).toBe(at);
      }
    },
  );
});

describe('from the page to the text', () => {
  it('a position on a dropped sign is that of the next one kept', () => {
    const page = page2019('<p>Ma\u200brsh  said</p>');
    const { map } = read(page);
    const node = page.querySelector('.entry-content p')!.firstChild!;
    expect([0, 1, 2, 3, 6, 7, 8, 12].map((offset) => map.offsetAt(node, offset))).toEqual([0, 1, 2, 2, 5, 6, 6, 10]);
  });

  it('a node outside the text has no offset', () => {
    const page = page2019('<p>One.</p>');
    expect(read(page).map.offsetAt(page.querySelector('h1')!.firstChild!, 0)).toBeNull();
  });
});
