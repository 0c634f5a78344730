// What is measured on: the corpus where there is one, else the fixtures of the tests.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Release } from '../../src/analysis/model';
import { releaseOf } from '../releases';

export interface SavedPage {
  readonly name: string;
  readonly html: string;
}

/** A release of an archive: as a line of NDJSON holds it. */
export interface Archived {
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly byline: string | null;
  readonly html: string;
}

export interface Material {
  /** What the table says it was measured on. */
  readonly about: string;
  /** Readouts as whole pages, and the releases that stand on them. */
  readonly pages: readonly SavedPage[];
  readonly releases: readonly Release[];
  /** A file of many releases for the command line, and what it holds. */
  readonly archive: string;
  readonly archived: readonly Archived[];
}

/** Opens a corpus (`dev/pages/*.html`, `releases.ndjson.gz`), or the fixtures when there is none in the folder. Throws when pages hold no release. */
export function openMaterial(folder: string, fixtures: string): Material {
  const isCorpus =
    fs.existsSync(path.join(folder, 'dev/pages')) && fs.existsSync(path.join(folder, 'releases.ndjson.gz'));
  const pages = isCorpus
    ? pagesIn(path.join(folder, 'dev/pages'), () => true)
    : pagesIn(path.join(fixtures, 'pages'), (name) => name.startsWith('readout-'));
  const archive = isCorpus ? path.join(folder, 'releases.ndjson.gz') : path.join(fixtures, 'releases.ndjson');
  const archived = linesOf(archive);
  const where = isCorpus ? `the corpus in ${folder}` : `the fixtures (there is no corpus in ${folder})`;
  return {
    about: `${where}: ${pages.length} readouts as pages, ${archived.length} releases in the archive`,
    pages,
    releases: pages.map(({ name, html }) => releaseOf({ name, kind: 'page', text: html })),
    archive,
    archived,
  };
}

function pagesIn(folder: string, isWanted: (name: string) => boolean): SavedPage[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.html') && isWanted(name))
    .sort()
    .map((name) => ({ name, html: fs.readFileSync(path.join(folder, name), 'utf8') }));
}

function linesOf(file: string): Archived[] {
  const bytes = fs.readFileSync(file);
  const text = (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Archived);
}
