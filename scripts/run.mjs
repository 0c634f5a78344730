#!/usr/bin/env node
// Runs a TypeScript script of this folder: node scripts/run.mjs NAME [ARGUMENTS]. Bundles it to dist/scripts first, unless the bundle there
// was made of the files as they are.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What the last line of a bundle begins with; behind it stands what the bundle was made of. */
const STAMP = '// Made of ';
/** Files that say how bundles are made. */
const SETTINGS = ['scripts/run.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

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
if (!isFresh(outfile)) await bundle(entry, outfile);
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);

async function bundle(entry, outfile) {
  const began = Date.now();
  const esbuild = await import('esbuild');
  // The command line is started again and again over an archive, by each of its threads too: as one small file it loads in half the time.
  const isStartedOften = name === 'analyze';
  const built = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    write: false,
    metafile: true,
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
  const stamp = stampOf([...Object.keys(built.metafile.inputs), ...SETTINGS], began);
  // Renamed into place: several may run at once (under GNU parallel, for one), and none may load a half-written file.
  fs.mkdirSync(path.dirname(outfile), { recursive: true });
  fs.writeFileSync(`${outfile}.${process.pid}`, built.outputFiles[0].text + stamp);
  fs.renameSync(`${outfile}.${process.pid}`, outfile);
}

/** Whether a bundle is there, and none of the files it was made of has changed since. */
function isFresh(outfile) {
  try {
    const text = fs.readFileSync(outfile, 'utf8');
    const stamp = JSON.parse(text.slice(text.lastIndexOf(STAMP) + STAMP.length));
    return stamp.every(([file, look]) => lookOf(file) === look);
  } catch {
    // No bundle, or one without a stamp: made anew.
    return false;
  }
}

/** The line that says of which files a bundle was made and how they look; empty when one was written while it was made. */
function stampOf(files, began) {
  const real = files.filter((file) => fs.existsSync(path.join(root, file)));
  if (real.some((file) => fs.statSync(path.join(root, file)).mtimeMs >= began)) return '';
  return `\n${STAMP}${JSON.stringify(real.map((file) => [file, lookOf(file)]))}\n`;
}

function lookOf(file) {
  const { mtimeMs, size } = fs.statSync(path.join(root, file));
  return `${mtimeMs} ${size}`;
}
