// The structure of a release as a table to be read in a terminal.

import type { Analysis, Official } from '../../src/analysis/model';
import { TAXONOMY, type ThemeId } from '../../src/analysis/taxonomy';
import type { PageState } from '../../src/messages/page';
import { actWord } from '../../src/ui/acts';
import { countryName } from '../../src/ui/countries';
import { dayInWords } from '../../src/ui/dates';
import { issueLabel, themeLabel } from '../../src/ui/issues';
import { speakersInWords } from '../../src/ui/speakers';
import { storyText } from '../../src/ui/story';
import { sentenceCase, word, wordIfAny } from '../../src/ui/words';

type Row = readonly string[];

/** What the page answered, in words and tables of at most `width` columns. */
export function report(state: PageState, width: number): string {
  const { found } = state;
  switch (found.found) {
    case 'release':
      return [...analysisLines(found.analysis, width), '', keptInWords(found.kept)].join('\n');
    case 'foreign':
      return `“${found.title}”: a release in another language (${found.language}). Nothing is claimed of it.`;
    case 'nothing':
      return `No release stands on this page (${found.why}).`;
    case 'failure':
      return `The page could not be read: ${found.error}`;
    case 'loading':
      return 'The page had not been read when it was asked.';
  }
}

/** An analysis in words and tables of at most `width` columns. */
export function analysisLines(analysis: Analysis, width: number): string[] {
  const { title, kind, published, attribution, officials } = analysis;
  return [
    storyText(analysis),
    [
      wordIfAny(`kind_${kind}`) ?? word('kind_other'),
      published && `published ${dayInWords(published)}`,
      attribution && `attributable to ${attribution.role} ${attribution.name}`,
    ]
      .filter(Boolean)
      .join(' · '),
    `“${title}”`,
    ...table('Officials', officials.filter(({ participant }) => participant).map(officialRow), width),
    ...table('Named only', officials.filter(({ participant }) => !participant).map(officialRow), width),
    ...table('Issues', issueRows(analysis), width),
    ...table('Statements', statementRows(analysis), width),
  ];
}

function officialRow({ name, titles, country, mentions }: Official): Row {
  return [country ? countryName(country) : '–', name, titles.join(', ') || '–', `${mentions.length} ×`];
}

/** By theme, in the order of the taxonomy; how each was treated is read off the statements. */
function issueRows({ issues, statements }: Analysis): Row[] {
  return (Object.keys(TAXONOMY) as ThemeId[]).flatMap((theme) =>
    issues
      .filter(({ id }) => (TAXONOMY[theme] as readonly string[]).includes(id))
      .map(({ id }) => {
        const acts = statements.filter(({ issues: about }) => about.includes(id)).map(({ act }) => actWord(act));
        return [themeLabel(theme), issueLabel(id), [...new Set(acts)].join(', ') || word('issues_named_only')];
      }),
  );
}

function statementRows(analysis: Analysis): Row[] {
  return analysis.statements.map(({ act, speakers, span }) => [
    sentenceCase(actWord(act)),
    speakersInWords(speakers, analysis) || '–',
    analysis.text.slice(...span).replaceAll('\n', ' '),
  ]);
}

function keptInWords(kept: Extract<PageState['found'], { found: 'release' }>['kept']): string {
  if (!kept) return 'Whether it is kept was not answered in time.';
  if (!kept.kept) return `It is not kept (${kept.why}).`;
  return kept.isNew ? 'Kept for the first time.' : `Kept since ${kept.firstSeen.slice(0, 16).replace('T', ' ')} UTC.`;
}

/** A heading and its rows in columns; nothing where there is no row. What does not fit the width ends in "…". */
function table(heading: string, rows: readonly Row[], width: number): string[] {
  if (rows.length === 0) return [];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('   ')}`.trimEnd());
  return [
    '',
    `${heading} (${rows.length})`,
    ...lines.map((line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line)),
  ];
}
