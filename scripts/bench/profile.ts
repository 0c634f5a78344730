// Where the time goes: what V8's sampling profiler saw, summed up by the folders of the sources.
import fs from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';
import type { Bench } from './bench';
import { bundle, handOver, lasts } from './processes';

/** A part of the work and its share of the time (0 to 1). */
export interface Part {
  readonly name: string;
  readonly share: number;
}

export interface Profile {
  readonly what: string;
  /** Largest first. */
  readonly parts: readonly Part[];
  /** The share of the one function that takes most, outside the garbage collector. */
  readonly longest: number;
}

/** What is used of a profile as `node --cpu-prof` writes it. */
export interface Recorded {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
  }[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

/** Tells the source file of a place in a bundle, counted from 0; null where there is none. */
export type SourceOf = (url: string, line: number, column: number) => string | null;

/** Profiles the analysis of the readouts by a process that is warm, and the command line over the archive on one thread. */
export async function profiles({
  material,
  root,
  scratch,
}: Pick<Bench, 'material' | 'root' | 'scratch'>): Promise<Profile[]> {
  const releases = handOver(scratch, 'releases', material.releases);
  const warm = await bundle(root, 'processes/warm', scratch);
  const lens = await bundle(root, '../analyze', scratch);
  return [
    await profileOf('analyse readouts, warm', { root, scratch, program: warm, args: [releases] }),
    await profileOf('command line over the archive, on one thread', {
      root,
      scratch,
      program: lens,
      args: ['--jobs', '1', material.archive],
    }),
  ];
}

interface Run {
  readonly root: string;
  readonly scratch: string;
  readonly program: string;
  readonly args: readonly string[];
}

async function profileOf(what: string, { root, scratch, program, args }: Run): Promise<Profile> {
  const folder = fs.mkdtempSync(path.join(scratch, 'profile-'));
  await lasts(['--cpu-prof', '--cpu-prof-dir', folder, program, ...args]);
  const [file] = fs.readdirSync(folder);
  const recorded = JSON.parse(fs.readFileSync(path.join(folder, file!), 'utf8')) as Recorded;
  return { what, ...partsOf(recorded, sourcesOf(program, root)) };
}

function sourcesOf(program: string, root: string): SourceOf {
  const map = new SourceMap(JSON.parse(fs.readFileSync(`${program}.map`, 'utf8')) as SourceMapPayload);
  return (url, line, column) => {
    if (!url.endsWith(path.basename(program))) return null;
    const found = map.findEntry(line, column);
    if (!('originalSource' in found)) return null;
    return path.relative(root, path.resolve(path.dirname(program), found.originalSource));
  };
}

/** Sums up a recorded profile by folder of `src`, by package, and by what is neither. Own time only: what a function calls counts there. */
export function partsOf({ nodes, samples, timeDeltas }: Recorded, sourceOf: SourceOf): Omit<Profile, 'what'> {
  const times = new Map<number, number>();
  for (const [at, id] of samples.entries()) times.set(id, (times.get(id) ?? 0) + Math.max(0, timeDeltas[at] ?? 0));
  const parts = new Map<string, number>();
  const functions = new Map<string, number>();
  let total = 0;
  for (const { id, callFrame } of nodes) {
    const { functionName, url, lineNumber, columnNumber } = callFrame;
    const time = functionName === '(idle)' ? 0 : (times.get(id) ?? 0);
    const part = functionName.startsWith('(g')
      ? 'collecting garbage'
      : folderOf(sourceOf(url, lineNumber, columnNumber));
    parts.set(part, (parts.get(part) ?? 0) + time);
    total += time;
    if (functionName.startsWith('(')) continue;
    const place = `${url}:${lineNumber}:${columnNumber}`;
    functions.set(place, (functions.get(place) ?? 0) + time);
  }
  return {
    parts: [...parts]
      .map(([name, time]): Part => ({ name, share: time / (total || 1) }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share),
    longest: Math.max(0, ...functions.values()) / (total || 1),
  };
}

/** The two folders that say what a file of ours is about, the package of another's. */
function folderOf(source: string | null): string {
  if (source === null) return 'Node and V8';
  const inPackage = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source);
  if (inPackage) return inPackage[1]!;
  const [top, ...folders] = path.dirname(source).split('/');
  return [top, ...folders.slice(0, 1 + Number(folders[0] === 'analysis'))].join('/');
}

/** The profiles as lines of text: parts of less than one in a hundred are summed up. */
export function profilesInWords(all: readonly Profile[]): string {
  return all.map(inWords).join('\n\n');
}

function inWords({ what, parts, longest }: Profile): string {
  const large = parts.filter(({ share }) => share >= 0.01);
  const rest = parts.filter(({ share }) => share < 0.01).reduce((sum, { share }) => sum + share, 0);
  const lines = [...large, ...(rest > 0 ? [{ name: 'the rest', share: rest }] : [])].map(
    ({ name, share }) => `${percent(share).padStart(8)}  ${name}`,
  );
  return [`Where the time goes: ${what} (no function takes more than ${percent(longest)})`, ...lines].join('\n');
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
