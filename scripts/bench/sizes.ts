// What every page of the Department's sites loads: the content scripts as they are packed.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { BROWSERS } from '../manifests';
import { exactly } from './measure';
import type { Row } from './rows';

const SCRIPTS = ['ahead.js', 'content.js'];

/** Rows of the content scripts in the folders of the built extension, by browser. */
export function sizeRows(folders: Record<string, string>): Row[] {
  return BROWSERS.flatMap((browser): Row[] => {
    const scripts = SCRIPTS.map((name) => fs.readFileSync(path.join(folders[browser]!, name)));
    const kilobytes = (sizes: number[]) => exactly(sizes.reduce((sum, size) => sum + size, 0) / 1000);
    const head = { group: 'sizes', unit: 'kB', against: null } as const;
    return [
      {
        ...head,
        what: `content scripts for ${browser}, minified`,
        ours: kilobytes(scripts.map((script) => script.length)),
        target: { of: 'value', limit: 120 },
      },
      {
        ...head,
        what: `content scripts for ${browser}, gzip`,
        ours: kilobytes(scripts.map((script) => zlib.gzipSync(script, { level: 9 }).length)),
        target: { of: 'value', limit: 40 },
      },
    ];
  });
}
