// As many releases as are asked for: those of the shared archive when it is there, else the fixtures', under changed addresses and dates.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

export interface ReleaseLine {
  url: string;
  title: string;
  published: string;
  byline: string | null;
  html: string;
}

const ROOT = path.resolve(import.meta.dirname, '../../..');
const ARCHIVE = path.resolve(ROOT, '../shared/corpus/releases.ndjson.gz');
const FIXTURES = path.join(ROOT, 'test/fixtures/releases.ndjson');
const FIRST_DAY = Date.parse('2009-01-20');
const DAYS = 6_400;

export function releaseLines(count: number): ReleaseLine[] {
  const text = fs.existsSync(ARCHIVE)
    ? zlib.gunzipSync(fs.readFileSync(ARCHIVE)).toString()
    : fs.readFileSync(FIXTURES, 'utf8');
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ReleaseLine);
  return Array.from({ length: count }, (_, n) => {
    const { title, byline, html } = lines[n % lines.length]!;
    const published = new Date(FIRST_DAY + ((n * 7919) % DAYS) * 86_400_000).toISOString().slice(0, 10);
    return { url: `https://www.state.gov/soak/release-${n}/`, title, published, byline, html };
  });
}
