// Pages nobody meant to be read: a clear word or an honest empty result, never a wrong claim.
import { expect, test } from 'vitest';
import { analyze } from '../../src/analysis/analyze';
import { readPage } from '../../src/page/page';
import { html, page2019, parse } from './open';

const URL = 'https://www.state.gov/a-title/';
const read = (page: Document) => readPage(page, URL);

test.each(['', ' ', '&nbsp;<br><br>', '<p></p><p>\u200b</p>', '<script>Secretary Marsh</script>'])(
  'a body that holds nothing (%j) is said to be empty',
  (body) => expect(read(page2019(body))).toEqual({ found: 'nothing', why: 'empty' }),
);

test('a page of one megabyte is read to its last word, and analysed', { timeout: 60_000 }, () => {
  const line = '<p>Secretary Marsh met with Norwegian Foreign Minister Solheim in Oslo on March 14, 2023.</p>';
  const reading = read(
    page2019(`${line.repeat(11_000)}<p>Secretary Marsh thanked Leyla Hasanova at the very end.</p>`),
  );
  if (reading.found !== 'release') throw new Error(reading.why);
  expect(reading.release.text.length).toBeGreaterThan(900_000);
  expect(reading.release.text.endsWith('at the very end.')).toBe(true);
  const { officials, text } = analyze(reading.release);
  const marsh = officials.find(({ name }) => name.includes('Marsh'))!;
  expect(marsh.mentions.length).toBe(11_001);
  for (const [start, end] of marsh.mentions) expect(text.slice(start, end)).toContain('Marsh');
});

test('more than two million signs are too long, and said to be', () => {
  expect(read(page2019(`<p>${'Secretary Marsh spoke. '.repeat(90_000)}</p>`))).toEqual({
    found: 'nothing',
    why: 'too-long',
  });
});

test('a title of two thousand signs is the title, and claims nothing', () => {
  const title = `Secretary Marsh’s ${'Very '.repeat(400)}Long Meeting`;
  const page = parse(
    html('readout-2019').replaceAll('Secretary Marsh’s Meeting with Norwegian Foreign Minister Solheim', title),
  );
  const reading = read(page);
  if (reading.found !== 'release') throw new Error(reading.why);
  expect(reading.release.title).toBe(title);
  const { officials, event } = analyze(reading.release);
  expect(officials.map(({ name }) => name).join(' ')).not.toContain('Very');
  expect(event.parties).toContain('NO');
});

test.each(['March 32, 2023', '13/14/2023', 'March 2023', '2023', 'the day before', '0000-00-00', '١٤ مارس'])(
  'a date that is none (%s) is no date, and no other takes its place',
  (date) => {
    const reading = read(
      page2019(
        '<p>Secretary Marsh spoke.</p>',
        `<p class="doctype-meta">Readout</p><p class="article-meta__publish-date">${date}</p>`,
      ),
    );
    expect(reading).toMatchObject({ found: 'release', release: { published: null } });
  },
);
