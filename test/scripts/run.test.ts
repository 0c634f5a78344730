import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

// Each test starts processes of its own.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = path.resolve(import.meta.dirname, '../..');
let root: string;

/** A project of one script with one module, its files written a while ago. */
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-run-'));
  fs.mkdirSync(path.join(root, 'scripts'));
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
  fs.copyFileSync(path.join(ROOT, 'scripts/run.mjs'), path.join(root, 'scripts/run.mjs'));
  write('scripts/greet.ts', "import { who } from './who';\nconsole.log('Hello', who, ...process.argv.slice(2));\n", 60);
  write('scripts/who.ts', "export const who: string = 'world';\n", 60);
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string, secondsAgo: number): void {
  const file = path.join(root, name);
  fs.writeFileSync(file, text);
  const time = Date.now() / 1000 - secondsAgo;
  fs.utimesSync(file, time, time);
}

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const bundle = () => fs.statSync(path.join(root, 'dist/scripts/greet.mjs'));

it('a script runs with its arguments, again from the bundle that is there', () => {
  expect(run('greet', 'a', 'b')).toEqual({ status: 0, stdout: 'Hello world a b\n', stderr: '' });
  const made = bundle();
  expect(run('greet')).toEqual({ status: 0, stdout: 'Hello world\n', stderr: '' });
  expect([bundle().ino, bundle().mtimeMs]).toEqual([made.ino, made.mtimeMs]);
});

it.each([
  ['changed', () => write('scripts/who.ts', "export const who: string = 'there';\n", 30)],
  ['put back to an older one', () => write('scripts/who.ts', "export const who: string = 'there';\n", 600)],
])('a module that was %s is bundled anew', (_, change) => {
  run('greet');
  change();
  expect(run('greet').stdout).toBe('Hello there\n');
});

it('a bundle that is cut off is made anew', () => {
  run('greet');
  fs.truncateSync(path.join(root, 'dist/scripts/greet.mjs'), 10);
  expect(run('greet').stdout).toBe('Hello world\n');
});

it('a script that is not there is told with those that are', () => {
  expect(run('greets')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^No script greets. There are: greet.ts/),
  });
});
