import { describe, expect, test } from 'vitest';
import { type Colour, contrast, luminance, readColour } from '../../src/annotate/contrast';
import { carriesWash, paletteOf, type Scheme, schemeFor } from '../../src/annotate/palette';

const LINES = ['us', 'them', 'other', 'issue'] as const;
const SCHEMES: Scheme[] = ['light', 'dark'];
const colour = (text: string): Colour => readColour(text)!;
const grey = (value: number): Colour => ({ red: value, green: value, blue: value, alpha: 1 });

describe.each(SCHEMES)('the %s palette', (scheme) => {
  const palette = paletteOf(scheme);
  const on = (ink: string, paper: string) => contrast(colour(palette[ink]!), colour(palette[paper]!));

  test('lines are as plain to see as AA asks of text, on the paper and on their own wash', () => {
    for (const line of LINES) expect(on(line, 'paper'), line).toBeGreaterThanOrEqual(4.5);
    for (const line of LINES) expect(on(line, `${line}-wash`), line).toBeGreaterThanOrEqual(4.5);
  });

  test('text is readable on every wash and on the flash', () => {
    for (const wash of [...LINES.map((line) => `${line}-wash`), 'flash'])
      expect(on('ink', wash), wash).toBeGreaterThanOrEqual(4.5);
  });

  test('the card’s words are readable, the soft and the toned ones too', () => {
    for (const ink of ['ink', 'ink-soft', 'cool', 'warm']) expect(on(ink, 'paper'), ink).toBeGreaterThanOrEqual(4.5);
    for (const ink of ['ink', 'ink-soft']) expect(on(ink, 'raised'), ink).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['protanopia', 'deuteranopia'] as const)('the two sides differ to an eye with %s', (eye) => {
    const [us, them] = ['us', 'them'].map((line) => seenWith(eye, colour(palette[line]!)));
    expect(distance(us!, them!)).toBeGreaterThan(60);
  });
});

test('the scheme follows the page’s own paper and ink', () => {
  expect(schemeFor({ paper: grey(255), ink: grey(20) })).toBe('light');
  expect(schemeFor({ paper: grey(18), ink: grey(230) })).toBe('dark');
  expect(schemeFor({ paper: grey(120), ink: grey(255) })).toBe('dark');
  expect(schemeFor({ paper: grey(255), ink: null })).toBe('light');
  expect(schemeFor({ paper: grey(18), ink: null })).toBe('dark');
});

test('a wash on which the page’s own text would be hard to read is left out', () => {
  const { 'us-wash': wash } = paletteOf('light');
  expect(carriesWash({ paper: grey(255), ink: grey(20) }, wash!)).toBe(true);
  expect(carriesWash({ paper: grey(255), ink: grey(150) }, wash!)).toBe(false);
  expect(carriesWash({ paper: grey(255), ink: null }, wash!)).toBe(false);
});

test('colours are read as browsers compute them, others are said to be unknown', () => {
  expect(readColour('rgb(1, 2, 3)')).toEqual({ red: 1, green: 2, blue: 3, alpha: 1 });
  expect(readColour('rgba(1, 2, 3, 0.5)')).toEqual({ red: 1, green: 2, blue: 3, alpha: 0.5 });
  expect(readColour('transparent')?.alpha).toBe(0);
  expect(readColour('color(display-p3 1 0 0)')).toBeNull();
  expect(readColour('rgb()')).toBeNull();
  expect(luminance(grey(255))).toBeCloseTo(1);
  expect(contrast(grey(0), grey(255))).toBeCloseTo(21);
});

/** The colour as a dichromat sees it: Viénot, Brettel and Mollon 1999, in linear light. */
function seenWith(eye: 'protanopia' | 'deuteranopia', { red, green, blue }: Colour): number[] {
  const [r, g, b] = [red, green, blue].map((channel) => (channel / 255) ** 2.2) as [number, number, number];
  const yellow = eye === 'protanopia' ? 0.1124 * r + 0.8876 * g : 0.2927 * r + 0.7073 * g;
  const shift = eye === 'protanopia' ? 0.004 * (r - g) : -0.0223 * (r - g);
  return [yellow, yellow, shift + b].map((channel) => 255 * Math.max(0, channel) ** (1 / 2.2));
}

function distance(a: number[], b: number[]): number {
  return Math.hypot(...a.map((channel, at) => channel - b[at]!));
}
