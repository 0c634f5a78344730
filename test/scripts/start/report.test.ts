import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { analyzeSource } from '../../../scripts/releases';
import { ROOT } from '../../../scripts/root';
import { report } from '../../../scripts/start/report';
import type { PageState } from '../../../src/messages/page';

const file = path.join(ROOT, 'test/fixtures/pages/sample.html');
const analysis = analyzeSource({ name: file, kind: 'page', text: fs.readFileSync(file, 'utf8') });
const state = (found: PageState['found']): PageState => ({
  found,
  address: '',
  highlights: { on: true, possible: true },
  done: false,
});
const kept = {
  kept: true,
  firstSeen: '2026-07-15T08:30:00.000Z',
  lastSeen: '2026-07-15T08:30:00.000Z',
  isNew: false,
} as const;

it('a release is told as a sentence and tables, and whether it is kept', () => {
  const lines = report(state({ found: 'release', analysis, kept }), 100).split('\n');
  expect(lines[0]).toBe('Secretary Ward met Jordan’s Foreign Minister Khalidi in Washington on July 14, 2026.');
  expect(lines).toContain('Officials (2)');
  expect(lines).toContain('  Jordan          Omar Khalidi    Deputy Prime Minister, Foreign Minister   2 ×');
  expect(lines.find((line) => line.startsWith('  Urged'))).toContain('The Secretary raised concerns about Iran');
  expect(lines.at(-1)).toBe('Kept since 2026-07-15 08:30 UTC.');
});

it('no line is wider than the terminal', () => {
  for (const width of [60, 100, 200]) {
    const lines = report(state({ found: 'release', analysis, kept: null }), width).split('\n');
    // The sentence, the byline and the title are prose, which a terminal wraps.
    for (const line of lines.slice(3, -1)) expect(line.length).toBeLessThanOrEqual(width);
  }
});

it.each<[PageState['found'], string]>([
  [{ found: 'nothing', why: 'home' }, 'No release stands on this page (home).'],
  [{ found: 'foreign', language: 'es', title: 'Llamada' }, 'another language (es)'],
  [{ found: 'failure', error: 'it broke' }, 'it broke'],
  [{ found: 'release', analysis, kept: { kept: false, why: 'full' } }, 'It is not kept (full).'],
])('%j is said in words', (found, words) => expect(report(state(found), 100)).toContain(words));
