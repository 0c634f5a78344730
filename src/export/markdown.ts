// Markdown as Obsidian and its like take it: one file a release with its front matter, packed as zip.
import { Zip, ZipDeflate } from 'fflate';
import { dateOf, type KeptRelease } from '../library/library';
import { countryName } from '../ui/countries';
import { issueLabel } from '../ui/issues';
import { word } from '../ui/words';
import type { Pieces } from './export';
import { fileNames } from './file-names';
import { markdown } from './release/release';

export async function* markdownFiles(records: AsyncIterable<KeptRelease>): Pieces {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk as Uint8Array<ArrayBuffer>);
  });
  const nameOf = fileNames();
  const encoder = new TextEncoder();
  for await (const record of records) {
    const file = new ZipDeflate(`${nameOf(titleOf(record))}.md`, { level: 6 });
    file.mtime = record.lastSeen;
    zip.add(file);
    file.push(encoder.encode(markdownFile(record)), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

const titleOf = ({ analysis, firstSeen }: KeptRelease): string => `${dateOf(analysis, firstSeen)} ${analysis.title}`;

/** One release: front matter, what it says by people, issues and statements, the reader's notes, its text. */
export function markdownFile(record: KeptRelease): string {
  const { analysis, notes } = record;
  const written = notes.map(({ body, anchor }) =>
    [anchor && quoted(anchor.exact), body.trim()].filter(Boolean).join('\n\n'),
  );
  const blocks = [
    frontMatter(record),
    markdown(analysis).trimEnd(),
    written.length > 0 && `## ${word('transfer_markdown_notes')}\n\n${written.join('\n\n---\n\n')}`,
    `## ${word('transfer_markdown_text')}\n\n${analysis.text.split('\n').map(plain).join('\n\n')}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** Front matter in YAML. Strings are written as JSON writes them, which YAML reads. */
function frontMatter(record: KeptRelease): string {
  const { analysis, url, firstSeen } = record;
  const { event, officials, issues } = analysis;
  const fields: [name: string, value: string | string[] | null][] = [
    ['title', text(analysis.title)],
    ['url', url && text(url)],
    ['date', dateOf(analysis, firstSeen)],
    ['published', analysis.published],
    ['kind', text(analysis.kind)],
    ['event', event.kind === 'none' ? null : text(event.kind)],
    ['countries', event.parties.map((code) => text(countryName(code)))],
    ['people', officials.filter(({ participant }) => participant).map(({ name }) => text(name))],
    ['issues', issues.map(({ id }) => text(issueLabel(id)))],
    ['tags', [analysis.kind, ...issues.map(({ id }) => `issue/${id}`)].map(text)],
    ['kept', firstSeen.slice(0, 10)],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === null || value.length === 0) return [];
    return typeof value === 'string' ? [`${name}: ${value}`] : [`${name}:`, ...value.map((one) => `  - ${one}`)];
  });
  return ['---', ...lines, '---'].join('\n');
}

/** A string in double quotes; signs YAML does not print are written by number. */
const text = (value: string): string =>
  JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${plain(line)}`)
    .join('\n');

/** A line of the release as words: signs Markdown or HTML would read as its own are escaped. */
function plain(line: string): string {
  const escaped = line.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
  return escaped.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}
