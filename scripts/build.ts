// npm run build -- [--out DIR] [--debug]: dist/chrome and dist/firefox, from one manifest and one source.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { packagedRules } from '../src/annotate/sheet';
import { analyserName } from './analyser';
import { licencesOf } from './licences';
import { BROWSERS, type Browser, manifestFor } from './manifests';
import { noMarkup } from './no-markup';
import { ROOT } from './root';

const VIEWS = ['popup', 'archive', 'options'];
const FLAGS = 'node_modules/country-flag-icons/3x2';

/** Entry points in src/, by the name they have in the package. A missing view is an error of the tree, not of the caller. */
const ENTRIES: Record<string, string> = {
  'content.js': 'src/content/content.ts',
  'ahead.js': 'src/content/ahead.ts',
  'background.js': 'src/background/background.ts',
  'popup-first.js': 'src/popup/first.ts',
  ...Object.fromEntries(VIEWS.map((view) => [`${view}.js`, `src/${view}/index.tsx`])),
};

export interface BuildOptions {
  browsers?: readonly Browser[];
  /** Readable output with source maps, for debugging. */
  debug?: boolean;
  /** Folder that takes one folder a browser; dist by default. */
  out?: string;
}

/**
 * Builds the unpacked extension for each browser and returns its folders. The same sources give the same bytes.
 * Throws when a source does not compile.
 */
export async function build({
  browsers = BROWSERS,
  debug = false,
  out = path.join(ROOT, 'dist'),
}: BuildOptions = {}): Promise<Record<Browser, string>> {
  const folders = {} as Record<Browser, string>;
  const analyser = await analyserName();
  for (const browser of browsers) {
    const folder = path.join(out, browser);
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    const sources = await bundle(browser, folder, { debug, analyser });
    copyStatic(folder);
    fs.writeFileSync(path.join(folder, 'THIRD-PARTY-LICENSES.txt'), licencesOf([...sources, `${FLAGS}/`], ROOT));
    fs.writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifestFor(browser, ROOT), null, 2)}\n`);
    folders[browser] = folder;
  }
  return folders;
}

/** Bundles the entries into the folder and gives the sources that have a part in them, relative to the root. */
async function bundle(
  browser: Browser,
  folder: string,
  { debug, analyser }: { debug: boolean; analyser: string },
): Promise<Set<string>> {
  const results = await Promise.all(
    Object.entries(ENTRIES).map(([name, source]) =>
      esbuild.build({
        absWorkingDir: ROOT,
        entryPoints: [source],
        outfile: path.join(folder, name),
        bundle: true,
        format: 'iife',
        target: browser === 'chrome' ? 'chrome128' : 'firefox153',
        charset: 'utf8',
        minify: !debug,
        sourcemap: debug ? 'inline' : false,
        legalComments: 'none',
        jsx: 'automatic',
        jsxImportSource: 'preact',
        loader: { '.svg': 'text' },
        define: { __BROWSER__: JSON.stringify(browser), __ANALYSER__: JSON.stringify(analyser) },
        metafile: true,
        plugins: [noMarkup],
        logLevel: 'warning',
      }),
    ),
  );
  const outputs = results.flatMap(({ metafile }) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  return new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([source]) => source));
}

function copyStatic(folder: string): void {
  for (const view of VIEWS)
    fs.copyFileSync(path.join(ROOT, 'src', view, 'index.html'), path.join(folder, `${view}.html`));
  fs.cpSync(path.join(ROOT, 'src/ui/_locales'), path.join(folder, '_locales'), { recursive: true });
  copyFlags(path.join(folder, 'flags'));
  fs.mkdirSync(path.join(folder, 'icons'));
  for (const icon of fs.readdirSync(path.join(ROOT, 'icons'))) {
    if (icon.endsWith('.png')) fs.copyFileSync(path.join(ROOT, 'icons', icon), path.join(folder, 'icons', icon));
  }
  fs.writeFileSync(path.join(folder, 'highlights.css'), `${packagedRules()}\n`);
  fs.copyFileSync(path.join(ROOT, 'LICENSE'), path.join(folder, 'LICENSE'));
}

function copyFlags(folder: string): void {
  const flags = path.join(ROOT, FLAGS);
  fs.mkdirSync(folder);
  for (const flag of fs.readdirSync(flags)) {
    if (flag.endsWith('.svg')) fs.copyFileSync(path.join(flags, flag), path.join(folder, flag));
  }
}

if (
  import.meta.url === pathToFileURL(process.argv[1] ?? '').href &&
  path.basename(process.argv[1] ?? '') === 'build.mjs'
) {
  const { values } = parseArgs({ options: { debug: { type: 'boolean', default: false }, out: { type: 'string' } } });
  const { debug, out } = values;
  const folders = await build({ debug, ...(out && { out: path.resolve(out) }) });
  for (const [browser, folder] of Object.entries(folders)) {
    const bytes = fs.statSync(path.join(folder, 'content.js')).size;
    console.log(`${browser}: ${path.relative(process.cwd(), folder)} (content script ${(bytes / 1000).toFixed(1)} kB)`);
  }
}
