import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, Unusable } from '../../../scripts/browsers/find';
import { isAtLeast } from '../../../scripts/browsers/version';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-browsers-'));
  vi.stubEnv('PATH', `${folder}${path.delimiter}${process.env.PATH}`);
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('FIREFOX_PATH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A program on the PATH that says what a browser would say to --version. */
function program(name: string, lines: string): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  return file;
}

describe.skipIf(process.platform === 'win32')('a browser is found', () => {
  it('on the PATH, with its version', async () => {
    const file = program('chromium', 'echo "Chromium 901.2.3.4 built on Debian"');
    expect(await findBrowser({ engine: 'chromium' })).toEqual({
      name: 'Chromium',
      engine: 'chromium',
      path: file,
      version: '901.2.3.4',
    });
  });

  it.each([
    ['too old', 'echo "Mozilla Firefox 100.0"'],
    ['not starting for want of a library', 'echo "error while loading shared libraries: libnss3.so" >&2; exit 127'],
    ['a snap', 'exec /snap/bin/firefox "$@"; echo "Mozilla Firefox 900.0"'],
  ])('but not one that is %s', async (_, lines) => {
    const file = program('firefox', lines);
    expect((await findBrowser({ engine: 'firefox' }))?.path).not.toBe(file);
  });

  it('of Google’s or Microsoft’s make only for who can use one', async () => {
    const file = program('google-chrome', 'echo "Google Chrome 900.0.1.2"');
    program('chromium', 'echo "Chromium 1.0"');
    expect((await findBrowser({ engine: 'chromium' }))?.path).not.toBe(file);
  });

  it('where the environment names it, before all others', async () => {
    program('chromium', 'echo "Chromium 901.2.3.4"');
    const named = program('mine', 'echo "Chromium 900.0.0.0"');
    vi.stubEnv('CHROMIUM_PATH', named);
    expect((await findBrowser())?.path).toBe(named);
  });

  it('never silently instead of the one that was named', async () => {
    vi.stubEnv('FIREFOX_PATH', path.join(folder, 'nothing'));
    const found = findBrowser({ engine: 'firefox' });
    await expect(found).rejects.toThrow(Unusable);
    await expect(found).rejects.toThrow('FIREFOX_PATH names');
  });
});

it.each([
  ['153.0', '153.0', true],
  ['153.7.0', '153.0', true],
  ['128', '128.0.1', false],
  ['99.9', '128', false],
  ['1000.0', '153.0', true],
])('%s is at least %s: %s', (version, minimum, is) => expect(isAtLeast(version, minimum)).toBe(is));
