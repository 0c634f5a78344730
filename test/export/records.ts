// Kept releases to export, written for the tests: with every sign that means something to another program.
import { analyze } from '../../src/analysis/analyze';
import type { Release } from '../../src/analysis/model';
import { FORMS, type Format } from '../../src/export/export';
import { type KeptRelease, openKeeper, openReader, queueLock } from '../../src/library/library';
import { memoryArea } from '../library/memory';
import { ticking } from '../library/readings';

const PLAIN: Release = {
  url: 'https://www.state.gov/secretary-marlowes-meeting-with-foreign-minister-tamati-rangi/',
  title: 'Secretary Marlowe’s Meeting with Foreign Minister Tamati Rangi',
  type: 'Readout',
  published: '2022-03-28',
  byline: 'Office of the Spokesperson',
  text: 'The below is attributable to Spokesperson Ned Ames:\nSecretary of State Ada Marlowe met today with New Zealand Foreign Minister Tamati Rangi in Wellington. The Secretary condemned Russia’s war against Ukraine, "a breach of the Charter". They discussed trade, energy security and climate.',
};

/** Releases whose words are markup, formulas, quotes and control signs elsewhere. */
const HOSTILE: Release[] = [
  {
    ...PLAIN,
    url: 'https://www.state.gov/hostile-1/?a=1&b="2"',
    title: '=HYPERLINK("https://evil.example","Secretary") <script>alert(1)</script> {Bib} & 100% #1 [[x]] \\n',
  },
  {
    ...PLAIN,
    url: 'https://www.state.gov/hostile-2/',
    title: '---\ntitle: "two": \u2028 \u0085 : - [a] {b} 🇳🇿 ‏עברית',
    text: '=1+1 The Secretary of State Ada Marlowe met today with New Zealand Foreign Minister Tamati Rangi.\n-Secretary Marlowe condemned "violence", <b>terror</b> & war, in \\Sudan\\ and 50% of _Mali_.\n@all They discussed trade; they discussed trade, and human rights.',
  },
  { ...PLAIN, url: 'https://wire.example/copy/of.a-page_1~x', title: '', published: null, byline: null, type: null },
];

let kept: Promise<KeptRelease[]> | null = null;

/** All of them as the library keeps them, with notes on two. */
export function records(): Promise<KeptRelease[]> {
  kept ??= keepAll();
  return kept;
}

async function keepAll(): Promise<KeptRelease[]> {
  const area = memoryArea();
  const keeper = openKeeper(area, ticking(), { analyser: 'a1', lock: queueLock() });
  const reader = openReader(area);
  const again = { ...PLAIN, url: `${PLAIN.url}2/` };
  for (const release of [PLAIN, again, ...HOSTILE]) await keeper.keep(release, analyze(release));
  const { analysis } = (await reader.get(PLAIN.url!))!;
  const at = analysis.text.indexOf('Tamati Rangi');
  const anchor = {
    kind: 'mention',
    exact: 'Tamati Rangi',
    prefix: 'Foreign Minister ',
    suffix: ' in W',
    start: at,
    end: at + 12,
  } as const;
  await keeper.putNote(PLAIN.url!, { body: 'Met him in <Oslo> too.\n\n- [ ] ask "why"', anchor });
  await keeper.putNote(HOSTILE[1]!.url!, { body: '=cmd|calc', anchor: null });
  return reader.getMany((await reader.addresses()).sort());
}

export async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

/** What a format makes of records. */
export async function written(format: Format, of: readonly KeptRelease[]): Promise<Blob> {
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  for await (const part of FORMS[format].write(each(of))) parts.push(part);
  return new Blob(parts);
}
