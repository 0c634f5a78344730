import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/export/release/release';
import { AMMAN, sample } from '../../ui/samples';

describe('a release as Markdown', () => {
  const text = markdown(AMMAN);

  it('begins with the story and the source', () => {
    expect(text.split('\n').slice(0, 3)).toEqual([
      '# Secretary Ward and Special Envoy Calder met Jordan’s Foreign Minister Khalidi and Water Minister Rana Odeh in Amman on July 14, 2026, on the margins of the Dead Sea Forum.',
      '',
      '[Secretary Ward’s Meeting with Jordanian Foreign Minister Khalidi](<https://www.state.gov/releases/office-of-the-spokesperson/2026/07/sample/>) · Readout · U.S. Department of State · Dana Fells, Spokesperson · July 14, 2026',
    ]);
  });

  it('lists who took part, then who is named', () => {
    expect(text).toContain(`## Who

- **United States:** Helen Ward, Secretary of State; Ines Calder, Special Envoy for Water
- **Jordan:** Omar Khalidi, Deputy Prime Minister, Foreign Minister; Rana Odeh, Water Minister
- Named only: Paul Renner (United States); Marta Lindqvist, Special Envoy (United Nations); Anton Belov, President (Russia)
`);
  });

  it('lists the issues by theme with who treated them how', () => {
    expect(text).toContain(`- Middle East and North Africa
  - **Israel and the Palestinians:** discussed (Ward and Khalidi), emphasized (Khalidi)
  - **Iran’s regional conduct:** condemned (Ward), warned (Ward)
`);
  });

  it('quotes each sentence once with its acts', () => {
    expect(text).toContain(
      '- *Thanked and welcomed* (Ward): “The Secretary thanked Jordan for hosting refugees from Syria and welcomed steps toward economic reform.”\n',
    );
    expect(text.match(/“She raised concern/g)).toHaveLength(1);
  });

  it('leaves out what there is none of', () => {
    expect(markdown(sample({ text: 'Nothing.', title: 'A day' }))).not.toContain('##');
  });

  it('takes no word of a release for markup', () => {
    const title = '*Bold* [link](x) <b>_so_</b> `code` #1';
    const escaped = markdown(sample({ text: 'x', title, url: 'https://a.example/<x>' }));
    expect(escaped).toContain('\\*Bold\\* \\[link\\](x) \\<b\\>\\_so\\_\\</b\\> \\`code\\` \\#1');
    expect(escaped).toContain('(<https://a.example/%3Cx%3E>)');
  });
});
