// The rival on the page: an extension that does nothing but wrap known spans with mark.js, as early as ours reads.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A span that is to be wrapped. UTF-16 code units into the text of the body's nodes. */
export interface Wrapped {
  readonly start: number;
  readonly length: number;
}

/** The mark it leaves when it is done. */
export const MARKED = 'mark-js:done';

/** Writes the extension, with the spans of each page by address; gives its folder. */
export function makeMarker(scratch: string, spans: ReadonlyMap<string, readonly Wrapped[]>): string {
  const folder = path.join(scratch, 'marker');
  fs.mkdirSync(folder, { recursive: true });
  const library = createRequire(path.join(process.cwd(), 'package.json')).resolve('mark.js/dist/mark.min.js');
  const manifest = {
    manifest_version: 3,
    name: 'mark.js on known spans',
    version: '1',
    content_scripts: [{ matches: ['https://*.state.gov/*'], js: ['content.js'], run_at: 'document_idle' }],
  };
  fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  const run = `new Mark(document.body).markRanges(${JSON.stringify(Object.fromEntries(spans))}[location.href]);
performance.mark(${JSON.stringify(MARKED)});`;
  fs.writeFileSync(path.join(folder, 'content.js'), `${fs.readFileSync(library, 'utf8')};\n${run}\n`);
  return folder;
}
