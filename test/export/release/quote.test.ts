import { describe, expect, it } from 'vitest';
import { linkTo, quote, sentenceToQuote } from '../../../src/export/release/release';
import { AMMAN, sample } from '../../ui/samples';

const words = (chosen: [number, number] | null, analysis = AMMAN) =>
  analysis.text.slice(...sentenceToQuote(analysis, chosen));

describe('the sentence that is quoted', () => {
  it('is the one that tells of the event when the reader went nowhere', () => {
    expect(words(null)).toMatch(/^Secretary of State Helen Ward met today .* Dead Sea Forum\.$/);
  });

  it('is the one the reader went to', () => {
    const { span } = AMMAN.statements.at(-1)!;
    expect(words(span)).toBe('The Secretary noted President Anton Belov’s continued support to the Syrian militias.');
  });

  it('is the one around the words the reader went to', () => {
    const [mention] = AMMAN.officials.find(({ name }) => name === 'Paul Renner')!.mentions;
    expect(words(mention!)).toBe(
      'She raised concern about the detention of U.S. citizen Paul Renner and urged his prompt release.',
    );
  });

  it('is the first of a text that reports nothing', () => {
    expect(words(null, sample({ text: 'The lake is calm. Nobody met.\nNotes.' }))).toBe('The lake is calm.');
  });
});

describe('a quotation', () => {
  it('has its source and a link that opens the page at the words', () => {
    const { span } = AMMAN.statements.at(-1)!;
    expect(quote(AMMAN, span).split('\n')).toEqual([
      '“The Secretary noted President Anton Belov’s continued support to the Syrian militias.”',
      'U.S. Department of State, Secretary Ward’s Meeting with Jordanian Foreign Minister Khalidi, July 14, 2026',
      `${AMMAN.url}#:~:text=The%20Secretary%20noted%20President%20Anton%20Belov%E2%80%99s%20continued%20support%20to%20the%20Syrian%20militias.`,
    ]);
  });

  it('has no link where the release has no address', () => {
    expect(quote({ ...AMMAN, url: null }, [0, 13])).toBe(
      '“The following”\nSecretary Ward’s Meeting with Jordanian Foreign Minister Khalidi, July 14, 2026',
    );
  });
});

describe('a text fragment', () => {
  it('escapes the signs that divide its parts', () => {
    expect(linkTo('https://a.example/x#top', 'a two-state, & fair, end')).toBe(
      'https://a.example/x#:~:text=a%20two%2Dstate%2C%20%26%20fair%2C%20end',
    );
  });

  it('names the first and the last words of long ones', () => {
    const link = linkTo(
      'https://a.example/x',
      `one two three four five ${'and so on '.repeat(20)}six seven eight nine ten.`,
    );
    expect(link).toBe('https://a.example/x#:~:text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten.');
  });
});
