import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../src/analysis/model';

// Each test starts processes of its own.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGES = path.join(ROOT, 'test/fixtures/pages');
const LINES = path.join(ROOT, 'test/fixtures/releases.ndjson');
const RUN = [path.join(ROOT, 'scripts/run.mjs'), 'analyze'];
let scratch: string;

beforeAll(() => {
  scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-test-'));
});
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

function analyze(names: string[], input: string | Buffer = '') {
  const run = spawnSync(process.execPath, [...RUN, ...names], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  const analyses = run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line): Analysis => JSON.parse(line));
  return { ...run, analyses, errors: run.stderr.split('\n').filter(Boolean) };
}

const file = (name: string, bytes: string | Buffer) => {
  const at = path.join(scratch, name);
  fs.writeFileSync(at, bytes);
  return at;
};

describe('what goes in', () => {
  const lines = fs.readFileSync(LINES, 'utf8');

  it('pages come out as one analysis a line, in order, their address from the canonical link', () => {
    const names = ['readout-2019', 'wire', 'readout-2009'].map((name) => path.join(PAGES, `${name}.html`));
    const { analyses, status, stderr } = analyze(names);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(analyses.map(({ url, published }) => [url, published])).toEqual([
      ['https://www.state.gov/secretary-marshs-meeting-with-norwegian-foreign-minister-solheim/', '2023-03-14'],
      [null, '2024-10-23'],
      ['https://2009-2017.state.gov/r/pa/prs/ps/2014/05/226001.htm', '2014-05-12'],
    ]);
  });

  it.each([
    ['standard input', () => analyze(['-'], lines)],
    ['standard input, packed', () => analyze(['-'], zlib.gzipSync(lines))],
    ['a file', () => analyze([LINES])],
    ['a file of any name', () => analyze([file('releases.txt', lines)])],
    ['a packed file', () => analyze([file('releases.ndjson.gz', zlib.gzipSync(lines))])],
  ])('lines of NDJSON come from %s', (_, run) => {
    const { analyses, status } = run();
    expect(status).toBe(0);
    expect(analyses.map((analysis) => analysis.text.split('\n')[0])).toEqual([
      'The below is attributable to Spokesperson Daniel Okafor:',
      'Eleanor W. Marsh, Secretary of State',
    ]);
  });

  it('a packed page is a page', () => {
    const page = fs.readFileSync(path.join(PAGES, 'readout-2019.html'));
    const [analysis] = analyze([file('page.html.gz', zlib.gzipSync(page))]).analyses;
    expect(analysis?.title).toBe('Secretary Marsh’s Meeting with Norwegian Foreign Minister Solheim');
  });

  it('a page in another encoding is read by what it says of it', () => {
    const page =
      '<html><head><meta charset="windows-1252"></head><body><h1>Caf\u00e9</h1><p>The Minister met with Jos\u00e9 today.</p></body></html>';
    const [analysis] = analyze([file('latin.html', Buffer.from(page, 'latin1'))]).analyses;
    expect(analysis?.text).toBe('The Minister met with José today.');
  });

  it('what a line says of a release wins over what its page says', () => {
    const html = fs.readFileSync(path.join(PAGES, 'readout-2019.html'), 'utf8');
    const { analyses } = analyze(
      ['-'],
      JSON.stringify({ html, title: 'Mine', published: '2020-01-02', url: 'https://www.state.gov/mine/' }),
    );
    expect(analyses[0]).toMatchObject({ title: 'Mine', published: '2020-01-02', url: 'https://www.state.gov/mine/' });
    expect(analyses[0]?.text).toMatch(/^The below is attributable/);
  });

  it('a date that cannot be read is null', () => {
    const { analyses, status } = analyze(
      ['-'],
      JSON.stringify({ title: 'T', published: 'soon', html: '<p>Some words.</p>' }),
    );
    expect([status, analyses[0]?.published]).toEqual([0, null]);
  });

  it('a last line needs no line feed, empty lines are no lines', () => {
    const line = JSON.stringify({ title: 'T', html: '<p>Some words.</p>' });
    expect(analyze(['-'], `\n${line}\r\n\n${line}`).analyses).toHaveLength(2);
  });
});

describe('what cannot be read', () => {
  it('is named with its reason in one line, the others come out, the status is 1', () => {
    const { analyses, errors, status } = analyze([
      path.join(PAGES, 'empty.html'),
      'no-such-file.html',
      scratch,
      file('cut.html.gz', zlib.gzipSync(LINES).subarray(0, 20)),
      path.join(PAGES, 'home.html'),
      path.join(PAGES, 'readout-2019.html'),
    ]);
    expect(status).toBe(1);
    expect(analyses).toHaveLength(1);
    expect(errors).toEqual([
      `${path.join(PAGES, 'empty.html')}: the release has no text`,
      'no-such-file.html: there is no such file',
      `${scratch}: it is a folder, not a file`,
      `${path.join(scratch, 'cut.html.gz')}: its gzip packing is damaged or cut off`,
      `${path.join(PAGES, 'home.html')}: it is a home page, not a release`,
    ]);
  });

  it('is named by its line in NDJSON', () => {
    const good = JSON.stringify({ title: 'T', html: '<p>Some words.</p>' });
    const { analyses, errors, status } = analyze(
      ['-'],
      [good, 'oops', '[]', '{"html":7}', '{"html":"","title":"T"}', good].join('\n'),
    );
    expect([status, analyses.length]).toEqual([1, 2]);
    expect(errors.map((error) => error.replace(/ \(.*/, ''))).toEqual([
      'standard input:2: it is no JSON',
      'standard input:3: it is no JSON object',
      'standard input:4: it has no "html" that is text',
      'standard input:5: the release has no text',
    ]);
  });

  it('nothing at all to read is told with the usage and status 2', () => {
    const { status, stderr, stdout } = analyze([]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^usage: /);
  });
});

describe('on several threads', () => {
  const line = (at: number) => {
    if (at % 17 === 5) return 'no JSON';
    // Long and short ones in turn, so that threads end out of order.
    const html = `<p>Secretary Marsh met with Foreign Minister Solheim. ${'They discussed trade. '.repeat(at % 3 ? 1 : 400)}</p>`;
    return JSON.stringify({ title: `Release ${at}`, html });
  };
  const lines = Array.from({ length: 120 }, (_, at) => line(at)).join('\n');

  it('what comes out, its order and what is said of failures are those of one thread', () => {
    const [one, many] = ['1', '3'].map((jobs) => analyze(['--jobs', jobs, '-'], lines));
    expect(many!.stdout).toBe(one!.stdout);
    expect(many!.stderr).toBe(one!.stderr);
    expect([many!.status, many!.analyses.length, many!.errors.length]).toEqual([1, 113, 7]);
    expect(many!.analyses[5]?.title).toBe('Release 6');
  });

  it.each(['0', 'two', '1.5'])('%s threads are none', (jobs) => {
    const { status, stderr, stdout } = analyze(['--jobs', jobs, '-'], lines);
    expect([status, stdout, stderr]).toEqual([2, '', `--jobs takes a whole number from 1 on, not ${jobs}\n`]);
  });
});

describe('as part of a pipe', () => {
  it('a line comes out as soon as its line went in', async () => {
    const run = spawn(process.execPath, [...RUN, '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const line = `${JSON.stringify({ title: 'T', html: '<p>Some words.</p>' })}\n`;
    for (let round = 0; round < 3; round++) {
      run.stdin.write(line);
      const answer = await new Promise<Buffer>((resolve) => run.stdout.once('data', resolve));
      expect(JSON.parse(answer.toString()).text).toBe('Some words.');
    }
    run.stdin.end();
    expect(await new Promise((resolve) => run.once('close', resolve))).toBe(0);
  });

  it('ends quietly when its reader goes away', async () => {
    const run = spawn(process.execPath, [...RUN, '-']);
    let complaints = '';
    run.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    run.stdin.on('error', () => {});
    run.stdout.once('data', () => run.stdout.destroy());
    const line = `${JSON.stringify({ title: 'T', html: `<p>${'Some words. '.repeat(2000)}</p>` })}\n`;
    run.stdin.write(line.repeat(400));
    run.stdin.end();
    expect([await new Promise((resolve) => run.once('close', resolve)), complaints]).toEqual([0, '']);
  });

  it('several spread over lines give what one gives (the README’s way with GNU parallel, here with xargs where that is missing)', () => {
    const lines = fs.readFileSync(LINES, 'utf8').repeat(8);
    const input = file('many.ndjson', lines);
    const one = analyze([input]).stdout;
    const tool = spawnSync('parallel', ['--version']).status === 0;
    const command = tool
      ? 'parallel --will-cite --pipe -N4 -k -j2 npm run --silent analyze -- --jobs 1 - < "$FILE"'
      : 'split -l 4 "$FILE" "$FILE." && ls "$FILE".* | xargs -P2 -I{} sh -c "npm run --silent analyze -- --jobs 1 {} > {}.out" && cat "$FILE".*.out';
    const many = spawnSync('bash', ['-c', command], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, FILE: input },
    });
    expect(many.stdout).toBe(one);
    expect(many.status).toBe(0);
  });
});
