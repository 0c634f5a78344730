// Processes of their own, for what must not be seen by what ran before.
import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';

const execute = promisify(execFile);

/** Bundles a module of this folder with all it imports into one minified file of `folder`, as it would be shipped, its source map beside it; gives the file. */
export async function bundle(root: string, module: string, folder: string): Promise<string> {
  const outfile = path.join(folder, `${module.replace(/\W+/g, '-')}.mjs`);
  await esbuild.build({
    entryPoints: [path.join(root, 'scripts/bench', `${module}.ts`)],
    outfile,
    bundle: true,
    minify: true,
    sourcemap: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  return outfile;
}

/** Runs a file in a fresh process of Node and gives what it prints, as JSON. Throws what it says when it fails. */
export async function inProcess<T>(file: string, args: readonly string[]): Promise<T> {
  const { stdout } = await execute(process.execPath, [file, ...args], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as T;
}

/**
 * Milliseconds a process of Node takes from start to end with these arguments. Its output goes nowhere; a release that cannot be read
 * (exit status 1) is no failure of it.
 */
export function lasts(args: readonly string[]): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => {
      if (status === 0 || status === 1) resolve(performance.now() - began);
      else reject(new Error(`${args.join(' ')} ended with ${status}.`));
    });
  });
}

/** Writes a value as JSON for a process to read; gives the file. */
export function handOver(folder: string, name: string, value: unknown): string {
  const file = path.join(folder, `${name}.json`);
  fs.writeFileSync(file, JSON.stringify(value));
  return file;
}
