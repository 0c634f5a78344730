// The project's folder, whether a script runs from its source or from its bundle in dist/scripts.
import fs from 'node:fs';
import path from 'node:path';

export const ROOT = above(import.meta.dirname);

/** The nearest folder that has the package's own file. */
function above(folder: string): string {
  return fs.existsSync(path.join(folder, 'package.json')) ? folder : above(path.dirname(folder));
}
