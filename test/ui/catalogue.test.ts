import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTS, EVENT_KINDS, KINDS } from '../../src/analysis/model';
import { TAXONOMY } from '../../src/analysis/taxonomy';
import catalog from '../../src/ui/_locales/en/messages.json';
import { actWord } from '../../src/ui/acts';
import { flagOf } from '../../src/ui/flags';
import { issueLabel, themeLabel } from '../../src/ui/issues';
import { wordIfAny } from '../../src/ui/words';

const FLAGS = path.resolve(import.meta.dirname, '../../node_modules/country-flag-icons/3x2');

describe('the catalogue', () => {
  it('names every issue and theme, no two alike', () => {
    const ids = Object.values(TAXONOMY).flat();
    const labels = ids.map(issueLabel);
    expect(labels.filter((label, at) => label === ids[at])).toEqual([]);
    expect(new Set(labels).size).toBe(ids.length);
    const themes = Object.keys(TAXONOMY);
    expect(themes.filter((theme) => themeLabel(theme) === theme)).toEqual([]);
  });

  it('has a word for every act, kind and event', () => {
    expect(ACTS.filter((act) => !actWord(act))).toEqual([]);
    expect(KINDS.filter((kind) => wordIfAny(`kind_${kind}`) === null)).toEqual([]);
    expect(EVENT_KINDS.filter((kind) => wordIfAny(`event_${kind}`) === null)).toEqual([]);
  });

  it('fills every placeholder it names', () => {
    type Message = { message: string; placeholders?: Record<string, { content: string }> };
    const broken = Object.entries(catalog as Record<string, Message>).filter(([, { message, placeholders = {} }]) => {
      const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase());
      return (
        named.some((name) => !placeholders[name]) || Object.keys(placeholders).some((name) => !named.includes(name))
      );
    });
    expect(broken.map(([key]) => key)).toEqual([]);
  });
});

describe('the package', () => {
  it('holds a flag for every country the data knows', () => {
    const { countries }: { countries: string[] } = JSON.parse(
      fs.readFileSync(path.resolve(import.meta.dirname, '../../src/analysis/data/countries.generated.json'), 'utf8'),
    );
    const codes = countries.map((line) => line.split(':')[0]!);
    expect(codes.length).toBeGreaterThan(190);
    const flags = codes.flatMap((code) => flagOf(code) ?? []);
    expect(flags.filter((flag) => !fs.existsSync(path.join(FLAGS, path.basename(flag))))).toEqual([]);
  });
});
