// The pages that are damaged: those written for the tests, and real ones where they are at hand.
import fs from 'node:fs';
import path from 'node:path';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/pages');
const REAL = path.resolve(import.meta.dirname, '../../../shared/corpus/dev/pages');
/** Of the real pages only so many: each takes a parser ten times as long. */
const MAX_REAL = 12;

const read = (folder: string, most: number): string[] =>
  !fs.existsSync(folder)
    ? []
    : fs
        .readdirSync(folder)
        .filter((name) => name.endsWith('.html'))
        .slice(0, most)
        .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));

export const fixturePages = read(FIXTURES, 100);
export const realPages = read(REAL, MAX_REAL);
