// The whole of a release's structure as Markdown, for notes and mails.
import type { Analysis, Official } from '../../analysis/model';
import { actWord } from '../../ui/acts';
import { castOf } from '../../ui/cast';
import { countryName, readCode } from '../../ui/countries';
import { dayInWords } from '../../ui/dates';
import { issueLabel, themeLabel } from '../../ui/issues';
import { saidIn } from '../../ui/said';
import { speakersInWords } from '../../ui/speakers';
import { storyText } from '../../ui/story';
import { issuesByTheme } from '../../ui/treated';
import { listed, sentenceCase, word } from '../../ui/words';
import { sourceOf } from './source';

/** Headline, source, people, issues and statements of a release. */
export function markdown(analysis: Analysis): string {
  const blocks = [
    `# ${escapeMarkdown(storyText(analysis))}`,
    sourceLine(analysis),
    section(word('who_heading'), people(analysis)),
    section(word('issues_heading'), issues(analysis)),
    section(word('said_heading'), statements(analysis)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function sourceLine(analysis: Analysis): string {
  const { title, url, genre, author, site, published } = sourceOf(analysis);
  const linked = url
    ? `[${escapeMarkdown(title)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`
    : escapeMarkdown(title);
  const by = analysis.attribution && word('popup_by', analysis.attribution.name, analysis.attribution.role);
  const rest = [genre, author ?? site, by, published && dayInWords(published)].filter((part) => part !== null);
  return [linked, ...rest.map((part) => escapeMarkdown(String(part)))].join(' · ');
}

function section(heading: string, lines: string[]): string {
  return lines.length ? `## ${heading}\n\n${lines.join('\n')}` : '';
}

function people(analysis: Analysis): string[] {
  const { parties, unnamed, named } = castOf(analysis);
  const sides = parties.map(({ code, officials }) => {
    const name = code ? countryName(code) : word('who_unknown_side');
    return `- **${escapeMarkdown(name)}:** ${officials.map(person).join('; ')}`;
  });
  const others = unnamed.map((code) => `- **${escapeMarkdown(countryName(code))}:** ${word('who_nobody_of')}`);
  const rest = named.map((official) => {
    const country = official.country && countryName(readCode(official.country, analysis.text));
    return country ? `${person(official)} (${escapeMarkdown(country)})` : person(official);
  });
  return [...sides, ...others, ...(rest.length ? [`- ${word('who_named_only')}: ${rest.join('; ')}`] : [])];
}

function person({ name, titles }: Official): string {
  return escapeMarkdown([name, ...titles].join(', '));
}

function issues(analysis: Analysis): string[] {
  return issuesByTheme(analysis).flatMap(({ theme, issues: treated }) => [
    `- ${escapeMarkdown(themeLabel(theme))}`,
    ...treated.map(({ issue, treatments }) => {
      const acts = treatments.map(({ act, speakers }) => {
        const by = speakersInWords(speakers, analysis);
        return escapeMarkdown(by ? `${actWord(act)} (${by})` : actWord(act));
      });
      return `  - **${escapeMarkdown(issueLabel(issue.id))}:** ${acts.join(', ') || word('issues_named_only')}`;
    }),
  ]);
}

function statements(analysis: Analysis): string[] {
  return saidIn(analysis).map(({ span, statements: made }) => {
    const acts = sentenceCase(listed([...new Set(made.map(({ act }) => actWord(act)))]));
    const by = speakersInWords([...new Set(made.flatMap(({ speakers }) => speakers))], analysis);
    return `- *${acts}*${by ? ` (${escapeMarkdown(by)})` : ''}: “${escapeMarkdown(analysis.text.slice(...span))}”`;
  });
}

/** Signs Markdown or HTML would read as its own. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
