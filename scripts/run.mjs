#!/usr/bin/env node
// Runs a TypeScript script of this folder: node scripts/run.mjs NAME [ARGUMENTS]. Bundles it to dist/scripts first (some 50 ms).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [name, ...args] = process.argv.slice(2);
const entry = ['.ts', '.tsx', '/main.ts']
  .map((end) => path.join(root, 'scripts', `${name}${end}`))
  .find((file) => fs.existsSync(file));
if (!entry) {
  console.error(`No script ${name}. There are: ${fs.readdirSync(path.join(root, 'scripts')).join(', ')}`);
  process.exit(2);
}
const outfile = path.join(root, 'dist', 'scripts', `${name}.mjs`);
await esbuild.build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
});
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);
