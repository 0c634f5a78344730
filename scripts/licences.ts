// The licences of what ships: every package with a byte in the bundles, and the sources of data that were compiled from one.
import fs from 'node:fs';
import path from 'node:path';

/** Files of ours that were made from a package's, and what they owe it. */
const MADE_FROM: Readonly<Record<string, { from: string; words: string }>> = {
  'src/analysis/data/countries.generated.json': {
    from: 'world-countries',
    words:
      'The table of countries in this extension was derived from this database; the derived table is available under the same licence.',
  },
};

interface Owed {
  readonly name: string;
  readonly words: string | null;
}

/**
 * The text of THIRD-PARTY-LICENSES.txt for the files (relative to `root`) that went into a package. Throws when one comes from a package
 * without a licence text.
 */
export function licencesOf(files: Iterable<string>, root: string): string {
  const owed = new Map<string, Owed>();
  for (const file of files) {
    const made = MADE_FROM[file];
    const name = made?.from ?? packageOf(file);
    if (name) owed.set(name, { name, words: made?.words ?? owed.get(name)?.words ?? null });
  }
  const entries = [...owed.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [HEAD, ...entries.map((entry) => entryOf(entry, root))].join(RULE);
}

const HEAD =
  'Readout Lens is under the MIT licence (see LICENSE). It contains the work of others, under the licences below.\n';
const RULE = `\n${'-'.repeat(80)}\n\n`;

/** The package a file is of, null for a file of ours. */
function packageOf(file: string): string | null {
  return /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? null;
}

function entryOf({ name, words }: Owed, root: string): string {
  const folder = path.join(root, 'node_modules', name);
  const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as About;
  const licence = fs
    .readdirSync(folder)
    .sort()
    .find((file) => /^licen[cs]e/i.test(file));
  if (!licence) throw new Error(`The package ${name} ships with the extension and has no licence text.`);
  const text = fs.readFileSync(path.join(folder, licence), 'utf8').replaceAll('\r\n', '\n').trim();
  return [`${name} ${about.version}\n${addressOf(about, name)}`, words, `${text}\n`].filter(Boolean).join('\n\n');
}

interface About {
  version: string;
  homepage?: string;
}

const addressOf = ({ homepage }: About, name: string): string => homepage ?? `https://www.npmjs.com/package/${name}`;
