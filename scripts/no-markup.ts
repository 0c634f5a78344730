// Takes out of preact what sets markup from a string: no view uses it, and what ships has no way to turn text into markup.
import fs from 'node:fs';
import type { Plugin } from 'esbuild';

const WRITES = /\b\w+\.innerHTML=\w+\.__html\b/g;
const READS = /\|\|\w+\.__html==\w+\.innerHTML\b/g;

/** preact without dangerouslySetInnerHTML. Throws when a version of preact does it in other words. */
export const noMarkup: Plugin = {
  name: 'no-markup',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, ({ path }) => {
      const source = fs.readFileSync(path, 'utf8');
      const contents = source.replace(READS, '').replace(WRITES, 'void 0');
      if (contents === source || contents.includes('innerHTML'))
        throw new Error('This version of preact sets markup in other words than those that are taken out of it.');
      return { contents, loader: 'js' };
    });
  },
};
