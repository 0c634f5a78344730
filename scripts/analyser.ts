// The name of the analyser: another one whenever its code or data is. Kept releases are read again when it changes.
import { createHash } from 'node:crypto';
import * as esbuild from 'esbuild';
import { ROOT } from './root';

/** Twelve signs made of the whole of src/analysis as it is bundled. Comments and layout make no difference. */
export async function analyserName(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ['src/analysis/analyze.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  });
  return createHash('sha256').update(outputFiles[0]!.contents).digest('hex').slice(0, 12);
}
