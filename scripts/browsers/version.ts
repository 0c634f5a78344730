// Which version a browser's program file is.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** The version of a program, null when it does not start as a browser (a missing library, for one). */
export function versionOf(file: string): string | null {
  if (process.platform === 'win32') return versionBeside(file);
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return /\d+(?:\.\d+)+/.exec(stdout ?? '')?.[0] ?? null;
}

/** On Windows a browser asked for its version opens a window: what stands beside its program says it too. */
function versionBeside(file: string): string | null {
  const folder = path.dirname(file);
  if (!fs.existsSync(file)) return null;
  const firefox = path.join(folder, 'application.ini');
  if (fs.existsSync(firefox)) return /^Version=([\d.]+)/m.exec(fs.readFileSync(firefox, 'utf8'))?.[1] ?? null;
  const versions = fs.readdirSync(folder).filter((name) => /^\d+(?:\.\d+){3}$/.test(name));
  return versions.sort((a, b) => (isAtLeast(a, b) ? -1 : 1))[0] ?? null;
}

/** Whether a version is another or a later one, part by part. */
export function isAtLeast(version: string, minimum: string): boolean {
  const [parts, least] = [version, minimum].map((text) => text.split('.').map(Number)) as [number[], number[]];
  for (const [at, part] of least.entries()) {
    const own = parts[at] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}
