// FILE TIMES: analyses the release in FILE with its text TIMES over, several times; prints the least nanoseconds a character.
import fs from 'node:fs';
import { analyze } from '../../../src/analysis/analyze';
import type { Release } from '../../../src/analysis/model';
import { timeOf } from '../measure';

/** How long the code is warmed, and then measured, at least, in milliseconds. */
const WARM_MS = 400;
const MEASURE_MS = 300;

const [file, times] = process.argv.slice(2) as [string, string];
const one = JSON.parse(fs.readFileSync(file, 'utf8')) as Release;
const release = { ...one, text: Array<string>(Number(times)).fill(one.text).join('\n') };

function least(of: Release, during: number): number {
  let best = Number.POSITIVE_INFINITY;
  const end = performance.now() + during;
  do
    best = Math.min(
      best,
      timeOf(() => analyze(of)),
    );
  while (performance.now() < end);
  return best;
}

least(one, WARM_MS);
least(release, 0);
console.log((least(release, MEASURE_MS) * 1e6) / release.text.length);
