import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fingerprint, goldOf, type Marked, MarksSchema } from '../../scripts/marks';
import { ACTS, KINDS } from '../../src/analysis/model';

const FILE = path.resolve(import.meta.dirname, '../corpus/marks.json');
const { documents } = v.parse(MarksSchema, JSON.parse(fs.readFileSync(FILE, 'utf8')));

describe('the marks', () => {
  test('are forty readouts, each once', () => {
    expect(new Set(documents.map((each) => each.url)).size).toBe(40);
  });
  test('speak the language of the model', () => {
    for (const document of documents) {
      expect(KINDS).toContain(document.kind);
      for (const { act, speakers, issues } of document.statements) {
        expect(ACTS).toContain(act);
        for (const speaker of speakers) expect(document.officials[speaker], document.url).toBeDefined();
        for (const id of issues) expect(document.issues.map((issue) => issue.id)).toContain(id);
      }
    }
  });
});

describe('goldOf', () => {
  const text = 'Secretary Ann Hart met Foreign Minister Luc Morel.';
  const marked: Marked = {
    url: 'https://www.state.gov/a-meeting/',
    text: fingerprint(text),
    kind: 'readout',
    attribution: null,
    event: { kind: 'meeting', start: null, end: null, places: [], parties: ['US'], tone: [], margins: null },
    officials: [
      { name: [10, 18], titles: [[0, 9]], country: 'US', role: 'official', participant: true, mentions: [[0, 18]] },
      {
        name: [40, 49],
        titles: ['Foreign Minister'],
        country: null,
        role: 'official',
        participant: true,
        mentions: [[23, 49]],
      },
    ],
    issues: [],
    statements: [{ span: [0, 50], speakers: [1], act: 'discuss', issues: [] }],
  };
  test('puts the words of the text in the place of offsets', () => {
    const gold = goldOf(marked, { url: marked.url, title: 'A Meeting', published: null, text });
    expect(gold.officials.map(({ name, titles }) => [name, titles])).toEqual([
      ['Ann Hart', ['Secretary']],
      ['Luc Morel', ['Foreign Minister']],
    ]);
    expect(gold.statements[0]?.speakers).toEqual([gold.officials[1]?.id]);
  });
  test('refuses another text', () => {
    expect(() => goldOf(marked, { url: marked.url, title: '', published: null, text: `${text} ` })).toThrow(
      /not the one/,
    );
  });
});
