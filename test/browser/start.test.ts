// npm start without a display: the same browser, the same words as the command line, and kept from one start to the next.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '../..');
let profile: string;

test.beforeAll(() => {
  profile = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-start-'));
});
test.afterAll(() => fs.rmSync(profile, { recursive: true, force: true }));

function start(...args: string[]): { status: number | null; said: string; complaints: string } {
  const run = [path.join(ROOT, 'scripts/run.mjs'), 'start', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8' });
  return { status, said: stdout, complaints: stderr };
}

test('a start prints what was read, saves pictures, and finds the release kept the next time', () => {
  test.setTimeout(180_000);
  const options = ['--headless', '--browser', test.info().project.name, '--profile', profile];
  const first = start(...options);
  expect(first.complaints).toBe('');
  expect(first.said).toContain('Secretary Ward met Jordan’s Foreign Minister Khalidi in Washington on July 14, 2026.');
  expect(first.said).toContain('Kept for the first time.');
  for (const picture of ['out/start-page.png', 'out/start-popup.png']) {
    expect(first.said).toContain(picture.replaceAll('/', path.sep));
    expect(fs.statSync(path.join(ROOT, picture)).size).toBeGreaterThan(20_000);
  }
  expect(start(...options).said).toContain('Kept since ');
});

test('what cannot be opened is said in a line', () => {
  const { status, complaints } = start('no-such-page.html');
  expect(status).toBe(1);
  expect(complaints.trim().split('\n')).toEqual([
    'no-such-page.html is neither a file here nor an address that begins with https://.',
  ]);
});
