// npm run package: out/readout-lens-VERSION-chrome.zip and -firefox.zip, ready for the stores. The same sources give the same bytes.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { build } from './build';
import { BROWSERS } from './manifests';
import { ROOT } from './root';

/** Zip keeps local time without a zone, from 1980 on: one day for every file, so that when it was packed leaves no trace. */
const PACKED = new Date(1980, 0, 1);

/** The files of a folder as a zip archive: sorted by name, without their times and owners. */
export function packed(folder: string): Uint8Array {
  const names = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
  const files: Zippable = {};
  for (const name of names) files[name] = fs.readFileSync(path.join(folder, name));
  return zipSync(files, { level: 9, mtime: PACKED });
}

/** Builds and packs for every browser into `out`; gives the archives' paths. */
export async function packageAll(out = path.join(ROOT, 'out')): Promise<string[]> {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-package-'));
  try {
    const folders = await build({ out: scratch });
    fs.mkdirSync(out, { recursive: true });
    return BROWSERS.map((browser) => {
      const { version } = JSON.parse(fs.readFileSync(path.join(folders[browser], 'manifest.json'), 'utf8'));
      const file = path.join(out, `readout-lens-${version}-${browser}.zip`);
      fs.writeFileSync(file, packed(folders[browser]));
      return file;
    });
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

if (path.basename(process.argv[1] ?? '') === 'package.mjs') {
  for (const file of await packageAll()) {
    const bytes = fs.readFileSync(file);
    const sum = createHash('sha256').update(bytes).digest('hex');
    console.log(`${path.relative(process.cwd(), file)}  ${(bytes.length / 1000).toFixed(0)} kB  sha256 ${sum}`);
  }
}
