import { expect, test } from 'vitest';
import { packagedRules, rulesFor } from '../../src/annotate/sheet';

const grey = (value: number) => ({ red: value, green: value, blue: value, alpha: 1 });

test('the packaged rules name every highlight and leave print alone', () => {
  const rules = packagedRules();
  for (const name of ['us', 'counterpart', 'other', 'issue', 'flash'])
    expect(rules).toContain(`::highlight(readout-lens-${name})`);
  expect(rules.match(/@media [^{]*/g)).toEqual(['@media screen', '@media screen and (forced-colors:active)']);
});

test('every kind has a line of its own style or thickness, so that colour is not the only sign', () => {
  const lines = [...packagedRules().matchAll(/text-decoration:underline (\w+) #\w+ (\w+)/g)].map(
    ([, style, thickness]) => `${style} ${thickness}`,
  );
  expect(new Set(lines).size).toBe(4);
  const forced = [...packagedRules().matchAll(/text-decoration-style:(\w+)/g)].map(([, style]) => style);
  expect(new Set(forced).size).toBe(4);
});

test('a page of dark ink on light paper needs no further rules, whatever its shades', () => {
  expect(rulesFor({ paper: grey(255), ink: grey(0) })).toBeNull();
  expect(rulesFor({ paper: grey(240), ink: grey(70) })).toBeNull();
});

test('a dark page gets the dark palette, with the last word over the packaged rules', () => {
  const rules = rulesFor({ paper: grey(18), ink: grey(230) })!;
  expect(rules).toContain('#8fbcff');
  expect(rules).toContain(':root ::highlight(readout-lens-us)');
  expect(rules).not.toContain('#1a4e96');
});

test('a page of pale ink gets lines without washes', () => {
  const rules = rulesFor({ paper: grey(255), ink: grey(150) })!;
  expect(rules).toContain('#1a4e96');
  expect(rules).not.toContain('background-color:#e4edf9');
});
