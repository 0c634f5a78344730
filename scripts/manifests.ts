// The one manifest, and what each browser wants otherwise.
import fs from 'node:fs';
import path from 'node:path';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

type Manifest = Record<string, unknown>;

/** Keys that differ. `minimum`: the first version with every API in use; what decides stands beside it. */
const DIFFERENCES: Record<Browser, Manifest> = {
  chrome: {
    // document.caretPositionFromPoint, which finds the words under the pointer.
    minimum_chrome_version: '128',
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'popup.html?view=panel' },
  },
  firefox: {
    background: { scripts: ['background.js'] },
    sidebar_action: {
      default_title: '__MSG_extension_name__',
      default_panel: 'popup.html?view=panel',
      default_icon: 'icons/32.png',
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'readout-lens@readout-lens.org',
        // adoptedStyleSheets in content scripts: the card's style under a strict policy of the page.
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** Permissions only one browser knows. */
const PERMISSIONS: Record<Browser, string[]> = { chrome: ['sidePanel'], firefox: [] };

/** The manifest of a browser's package: manifest.json of `root` with the version of package.json and the browser's own keys. */
export function manifestFor(browser: Browser, root: string): Manifest {
  const base = JSON.parse(fs.readFileSync(path.join(root, 'manifest.json'), 'utf8')) as Manifest;
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const permissions = [...((base.permissions as string[]) ?? []), ...PERMISSIONS[browser]];
  return { ...base, version, permissions, ...DIFFERENCES[browser] };
}
