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
// The command line is started again and again over an archive, by each of its threads too: as one small file it loads in half the time.
const isStartedOften = name === 'analyze';
const built = await esbuild.build({
  entryPoints: [entry],
  outfile,
  write: false,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: isStartedOften ? 'bundle' : 'external',
  sourcemap: isStartedOften ? false : 'inline',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
});
// Renamed into place: several may run at once (under GNU parallel, for one), and none may load a half-written file.
fs.mkdirSync(path.dirname(outfile), { recursive: true });
fs.writeFileSync(`${outfile}.${process.pid}`, built.outputFiles[0].contents);
fs.renameSync(`${outfile}.${process.pid}`, outfile);
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);
