// No pattern of the source may take more than linear time: the texts it meets are written by strangers.
import fs from 'node:fs';
import path from 'node:path';
import { tokenizer, tokTypes } from 'acorn';
import { transformSync } from 'esbuild';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';

const SOURCE = path.resolve(import.meta.dirname, '../../src');
const files = fs
  .readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .sort();

interface Pattern {
  file: string;
  source: string;
  flags: string;
}

function patternsOf(file: string): { patterns: Pattern[]; built: number } {
  const loader = file.endsWith('x') ? 'tsx' : 'ts';
  const { code } = transformSync(fs.readFileSync(path.join(SOURCE, file), 'utf8'), {
    loader,
    jsx: 'automatic',
    target: 'es2022',
  });
  const patterns: Pattern[] = [];
  let built = 0;
  for (const token of tokenizer(code, { ecmaVersion: 2024, sourceType: 'module' })) {
    const { value } = token as unknown as { value: { pattern: string; flags: string } | string | undefined };
    if (token.type === tokTypes.regexp && typeof value === 'object')
      patterns.push({ file, source: value.pattern, flags: value.flags });
    if (token.type === tokTypes.name && value === 'RegExp') built += 1;
  }
  return { patterns, built };
}

const found = files.map((file) => ({ file, ...patternsOf(file) }));
const patterns = found.flatMap((each) => each.patterns);

/** Steps are counted, not seconds: on a busy machine a second passes over any pattern. */
const COUNTED = { timeout: 60_000, attackTimeout: null, incubationTimeout: null, seedingTimeout: null } as const;

describe('regular expressions of the source', () => {
  test('are found', () => {
    expect(patterns.length).toBeGreaterThan(10);
  });
  test('are literals, so that they can be checked', () => {
    expect(found.filter((each) => each.built > 0).map((each) => each.file)).toEqual([]);
  });
  test('take linear time', { timeout: 120_000 }, async () => {
    const unsafe: string[] = [];
    for (const { file, source, flags } of patterns) {
      const result = await check(source, flags, COUNTED);
      if (result.status !== 'safe' || (result.complexity.type !== 'linear' && result.complexity.type !== 'safe')) {
        unsafe.push(
          `${file}: /${source}/${flags} is ${result.status === 'safe' ? result.complexity.type : result.status}`,
        );
      }
    }
    expect(unsafe).toEqual([]);
  });
});
