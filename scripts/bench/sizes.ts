// What every page of the Department's sites loads: the content script as it is packed.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { BROWSERS } from '../manifests';
import { exactly } from './measure';
import type { Row } from './rows';

/** Rows of the content scripts in the folders of the built extension, by browser. */
export function sizeRows(folders: Record<string, string>): Row[] {
  return BROWSERS.flatMap((browser): Row[] => {
    const script = fs.readFileSync(path.join(folders[browser]!, 'content.js'));
    const head = { group: 'sizes', unit: 'kB', against: null } as const;
    const packed = zlib.gzipSync(script, { level: 9 });
    return [
      {
        ...head,
        what: `content script for ${browser}, minified`,
        ours: exactly(script.length / 1000),
        target: { of: 'value', limit: 120 },
      },
      {
        ...head,
        what: `content script for ${browser}, gzip`,
        ours: exactly(packed.length / 1000),
        target: { of: 'value', limit: 40 },
      },
    ];
  });
}
