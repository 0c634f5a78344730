// The moment a page comes to rest, as its content scripts are told: one clock for every extension that is measured.
import fs from 'node:fs';
import path from 'node:path';

/** The mark that is left at document_idle, before any other script of the extension runs there. */
export const IDLE = 'bench:document_idle';

interface Manifest {
  content_scripts: object[];
}

/** A copy of an unpacked extension that leaves the mark; gives its folder. */
export function withIdleMark(extension: string, scratch: string): string {
  const folder = fs.mkdtempSync(path.join(scratch, 'marking-'));
  fs.cpSync(extension, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest;
  manifest.content_scripts.unshift({ matches: ['https://*.state.gov/*'], js: ['idle.js'], run_at: 'document_idle' });
  fs.writeFileSync(file, JSON.stringify(manifest));
  fs.writeFileSync(path.join(folder, 'idle.js'), `performance.mark(${JSON.stringify(IDLE)});\n`);
  return folder;
}
