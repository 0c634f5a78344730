// The packages for the stores: what is in them, what is not, and that anyone can build the same bytes.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packageAll } from '../../scripts/package';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ROOT = path.resolve(import.meta.dirname, '../..');
let scratch: string;
let archives: string[];
let files: Record<'chrome' | 'firefox', Record<string, Uint8Array>>;

beforeAll(async () => {
  scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-lens-test-'));
  archives = await packageAll(path.join(scratch, 'one'));
  const [chrome, firefox] = archives.map((file) => unzipSync(fs.readFileSync(file)));
  files = { chrome: chrome!, firefox: firefox! };
});
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

const text = (browser: 'chrome' | 'firefox', name: string) => strFromU8(files[browser][name]!);
const scripts = (browser: 'chrome' | 'firefox') => Object.keys(files[browser]).filter((name) => name.endsWith('.js'));

it('are named after the version and the browser', () => {
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  expect(archives.map((file) => path.basename(file))).toEqual([
    `readout-lens-${version}-chrome.zip`,
    `readout-lens-${version}-firefox.zip`,
  ]);
});

it('come out the same, byte by byte, when built again', async () => {
  const again = await packageAll(path.join(scratch, 'two'));
  for (const [at, file] of again.entries())
    expect(fs.readFileSync(file).equals(fs.readFileSync(archives[at]!)), path.basename(file)).toBe(true);
});

describe.each(['chrome', 'firefox'] as const)('the package for %s', (browser) => {
  it('has every file its manifest names', () => {
    const manifest = JSON.parse(text(browser, 'manifest.json'));
    const named = JSON.stringify(manifest).match(/"[\w./-]+\.(?:js|css|html|png)(?:\?[\w=]+)?"/g) ?? [];
    expect(named.length).toBeGreaterThan(8);
    for (const name of named) expect(Object.keys(files[browser])).toContain(name.slice(1, -1).split('?')[0]);
  });

  it('asks for no more than what is explained', () => {
    const manifest = JSON.parse(text(browser, 'manifest.json'));
    const own = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'activeTab', 'scripting', ...own]);
    expect(manifest.host_permissions).toEqual(['https://*.state.gov/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it.each([
    ['a source map', /sourceMappingURL/],
    ['code made from text', /\beval\(|\bnew Function\b|\bFunction\("/],
    ['markup made from text', /\.(?:innerHTML|outerHTML)\b|insertAdjacentHTML|document\.write/],
    ['a way to the network', /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/],
  ])('has no %s', (_, found) => {
    for (const name of scripts(browser)) expect(found.exec(text(browser, name))?.[0], name).toBeUndefined();
  });

  it('says under which licence each part is', () => {
    expect(text(browser, 'LICENSE')).toContain('MIT License');
    const licences = text(browser, 'THIRD-PARTY-LICENSES.txt');
    for (const name of ['preact', 'valibot', 'country-flag-icons'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    // The table of countries is derived from a database that asks to be named.
    expect(licences).toContain('world-countries');
    expect(licences).toContain('Open Database License');
  });
});

it('the package for Firefox passes Mozilla’s own check without an error, a warning or a notice', () => {
  const folder = path.join(scratch, 'firefox');
  for (const [name, bytes] of Object.entries(files.firefox)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), bytes);
  }
  const cli = path.join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = [cli, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const { errors, warnings, notices } = JSON.parse(stdout || `{"errors":${JSON.stringify(stderr)}}`);
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});
