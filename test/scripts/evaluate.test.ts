import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../scripts/marks';

// Each test starts processes of its own.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = path.resolve(import.meta.dirname, '../..');
let corpus: string;
let score: string;

beforeAll(() => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-test-'));
  corpus = path.join(folder, 'corpus/mine');
  score = path.join(folder, 'bench/score.mjs');
  fs.mkdirSync(path.join(corpus, 'pages'), { recursive: true });
  fs.copyFileSync(path.join(ROOT, 'test/fixtures/pages/readout-2019.html'), path.join(corpus, 'pages/one.html'));
  fs.writeFileSync(path.join(corpus, 'gold.json'), '[]');
});
afterAll(() => fs.rmSync(path.resolve(corpus, '../..'), { recursive: true, force: true }));

const evaluate = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(ROOT, 'scripts/run.mjs'), 'evaluate', ...args], { encoding: 'utf8' });

/** A score script that counts analyses and gives one metric. */
const SCORE = `import fs from 'node:fs';
const lines = fs.readFileSync(process.argv[3], 'utf8').trim().split('\\n');
console.log(process.argv.includes('--json') ? '{"half":0.5}' : lines.length + ' scored of ' + process.argv[2]);`;

it('says so when there is no score script', () => {
  const { status, stderr } = evaluate(corpus);
  expect(status).toBe(2);
  expect(stderr).toBe(`The score script cannot be found: there is no ${score}\n`);
});

it('runs the score script beside the corpus on the analyses of its pages', () => {
  fs.mkdirSync(path.dirname(score), { recursive: true });
  fs.writeFileSync(score, SCORE);
  const { status, stdout } = evaluate(corpus);
  expect([status, stdout]).toEqual([0, `1 scored of ${path.join(corpus, 'gold.json')}\n`]);
});

it.each([
  ['reached', { half: 0.5 }, 0, 'ok'],
  ['not reached', { half: 0.6 }, 1, 'BELOW'],
  ['of a metric that is not scored', { other: 0.1 }, 1, 'missing'],
])('a floor that is %s is told, with the status', (_, floors, expected, word) => {
  fs.writeFileSync(score, SCORE);
  const file = path.join(corpus, 'floors.json');
  fs.writeFileSync(file, JSON.stringify(floors));
  const { status, stdout } = evaluate(corpus, '--floors', file);
  expect(status).toBe(expected);
  expect(stdout).toContain(word);
});

it('names the folder that is no corpus', () => {
  const { status, stderr } = evaluate('/no/such/corpus');
  expect([status, stderr]).toEqual([2, 'The corpus cannot be found: there is no /no/such/corpus\n']);
});

describe('with marks', () => {
  const text = 'Secretary Ann Hart met Foreign Minister Luc Morel today.';
  const release = (url: string) =>
    `${JSON.stringify({ url, title: 'A Meeting', published: '2024-03-05', html: `<p>${text}</p>` })}\n`;
  const mark = (url: string) => ({
    url,
    text: fingerprint(text),
    kind: 'readout',
    attribution: null,
    event: { kind: 'meeting', start: null, end: null, places: [], parties: [], tone: [], margins: null },
    officials: [],
    issues: [],
    statements: [],
  });
  const withMarks = (...urls: string[]) => {
    const marks = path.join(corpus, 'marks.json');
    const releases = path.join(corpus, 'releases.ndjson');
    fs.writeFileSync(path.resolve(corpus, 'score.mjs'), SCORE);
    fs.writeFileSync(marks, JSON.stringify({ note: '', documents: urls.map(mark) }));
    fs.writeFileSync(releases, ['https://x/a/', 'https://x/b/', 'https://x/c/'].map(release).join(''));
    return evaluate('--marks', marks, '--releases', releases, '--score', path.resolve(corpus, 'score.mjs'));
  };

  it('analyses and scores the marked releases alone', () => {
    const { status, stdout } = withMarks('https://x/a/', 'https://x/c/');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^2 scored of .*gold\.json\n$/)]);
  });
  it('stops when a marked release is not there', () => {
    const { status, stderr } = withMarks('https://x/a/', 'https://x/z/');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^Only 1 of the 2 marked releases are in /)]);
  });
  it('wants the releases named as well', () => {
    expect(evaluate('--marks', path.join(corpus, 'gold.json')).status).toBe(2);
  });
});
