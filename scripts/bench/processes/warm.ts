// FILE: analyses the releases in FILE again and again for some seconds: for a profiler to look at.
import fs from 'node:fs';
import { analyze } from '../../../src/analysis/analyze';
import type { Release } from '../../../src/analysis/model';

const LASTS_MS = 8000;

const releases = JSON.parse(fs.readFileSync(process.argv[2]!, 'utf8')) as Release[];
let rounds = 0;
for (const end = performance.now() + LASTS_MS; performance.now() < end; rounds++)
  for (const release of releases) analyze(release);
console.log(rounds);
