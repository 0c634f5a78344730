import { describe, expect, it } from 'vitest';
import { clean } from '../../src/analysis/text/clean';
import { readPage } from '../../src/page/page';
import { page2019 } from './open';

const URL_OF_RELEASE = 'https://www.state.gov/a-title/';

function text(body: string): string {
  const reading = readPage(page2019(body), URL_OF_RELEASE);
  return reading.found === 'release' ? reading.release.text : `nothing: ${reading.why}`;
}

describe('the text of a body', () => {
  it.each([
    ['hidden by attribute', '<p hidden>no</p>'],
    ['hidden from readers by aria', '<div aria-hidden="true">no</div>'],
    ['hidden by its own style', '<p style="color:red; Display : none">no</p>'],
    ['invisible by its own style', '<span style="visibility:hidden">no</span>'],
    ['hidden by class', '<span class="a sr-only">no</span>'],
    ['a script', '<script>no</script>'],
    ['a style sheet', '<style>no</style>'],
    ['a template', '<template><p>no</p></template>'],
    ['a field', '<textarea>no</textarea><select><option>no</option></select><button>no</button>'],
    ['a navigation', '<nav>no</nav><div role="navigation">no</div>'],
    ['tags', '<div class="related-tags"><p>no</p></div><ul class="post_tags"><li>no</li></ul>'],
    ['a share bar', '<div class="sharethis-inline-share-buttons">no</div><div class="share-this-page">no</div>'],
    ['the way to the top', '<a class="report__back-to-top">no</a>'],
    ['a caption', '<figure><figcaption>no</figcaption></figure>'],
    ['a comment', '<!-- no -->'],
  ])('does not hold %s', (_, furniture) => {
    expect(text(`<p>One.</p>${furniture}<p>Two.</p>`)).toBe('One.\nTwo.');
  });

  it.each([
    ['nested inline elements', '<p>a<b>b<i>c</i></b>d</p>', 'abcd'],
    ['a soft break', '<p>Sana<wbr>’a</p>', 'Sana’a'],
    ['a soft hyphen', '<p>co\u00adoperation</p>', 'cooperation'],
    ['one line break', '<p>one<br>two</p>', 'one two'],
    ['two line breaks', '<p>one<br> <br/>two</p>', 'one\ntwo'],
    ['three line breaks', '<p>one<br><br><br>two</p>', 'one\ntwo'],
    ['a list', '<ul><li>one</li><li><p>two</p></li></ul>', 'one\ntwo'],
    ['a table', '<table><tr><td>one</td><td>two</td></tr></table>', 'one\ntwo'],
    ['text outside of paragraphs', 'one<p>two</p>three', 'one\ntwo\nthree'],
    ['space at the borders of inline elements', '<p>one <b> two</b> three</p>', 'one two three'],
    ['line feeds', '<p>one\n  two\r\n\tthree</p>', 'one two three'],
    ['a rule', 'one<hr>two', 'one\ntwo'],
    ['entities', '<p>Foreign Minister&#8217;s &amp; more</p>', 'Foreign Minister’s & more'],
  ])('reads %s', (_, body, expected) => {
    expect(text(body)).toBe(expected);
  });

  it('is in the normal form of the analysis', () => {
    const signs = Array.from({ length: 0x3100 }, (_, code) => code)
      .filter((code) => ![0x26, 0x3c, 0x3e].includes(code))
      .map((code) => `a${String.fromCharCode(code)}b`)
      .join(' ');
    const read = text(`<p>${signs}</p>`);
    expect(read).toBe(clean(read));
    expect(read).toBe(clean(signs.replaceAll('\n', ' ')));
  });

  it('begins behind the office that feeds leave at its head, but keeps a person’s byline', () => {
    expect(text('<p>Office of the Spokesperson</p><p>Text.</p>')).toBe('Text.');
    expect(text('<p>Office of the Spokesman</p><p>Text.</p>')).toBe('Text.');
    expect(text('<p>Eleanor Marsh, Secretary of State</p><p>Text.</p>')).toBe(
      'Eleanor Marsh, Secretary of State\nText.',
    );
  });

  it('is given up beyond two million characters, with a word', () => {
    expect(text(`<p>${'word '.repeat(500_000)}</p>`)).toBe('nothing: too-long');
  });

  it('is read however deep it lies', () => {
    expect(text(`${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`)).toBe('deep');
  });

  it('takes time in step with its length', () => {
    const steps = (paragraphs: number) => {
      let reads = 0;
      const page = page2019('<p>One sentence of a release.</p>'.repeat(paragraphs));
      const proto = Object.getPrototypeOf(page.createTextNode(''));
      const data = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(proto), 'data')!;
      Object.defineProperty(proto, 'data', {
        configurable: true,
        get() {
          reads += 1;
          return data.get!.call(this);
        },
      });
      readPage(page, URL_OF_RELEASE);
      delete (proto as { data?: string }).data;
      return reads;
    };
    const small = steps(100);
    expect(steps(1000)).toBeLessThanOrEqual(small * 10);
  });
});

describe('titles', () => {
  it('are taken whole, whatever their length', () => {
    const long = `Secretary ${'and Minister '.repeat(160)}`.trim();
    const page = page2019('<p>Text.</p>');
    page.querySelector('h1')!.textContent = long;
    const reading = readPage(page, URL_OF_RELEASE);
    expect(reading.found === 'release' && reading.release.title).toBe(long);
  });
});

it('the document is left as it was', () => {
  const page = page2019('<p>One <b>two</b><br><br>three&nbsp;</p><p hidden>x</p>');
  const before = page.toString();
  readPage(page, URL_OF_RELEASE);
  expect(page.toString()).toBe(before);
});
