import fs from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';

/** Style sheets of src/annotate and the tokens are imported as their text, as the build does it. */
const textImports: Plugin = {
  name: 'text-imports',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!source.endsWith('.css') || !importer?.includes('/src/annotate/')) return null;
    return `\0text:${path.resolve(path.dirname(importer), source)}.txt`;
  },
  load(id) {
    if (!id.startsWith('\0text:')) return null;
    return `export default ${JSON.stringify(fs.readFileSync(id.slice(6, -4), 'utf8'))}`;
  },
};

export default defineConfig({
  plugins: [textImports],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // What hangs ends; a busy machine is no fault.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    exclude: ['test/browser/**', 'test/soak/**'],
  },
});
