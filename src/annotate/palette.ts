// The colours of highlights: the product's tokens, in the set that suits the page's own paper and ink.

import tokens from '../ui/tokens.css' with { type: 'text' };
import { contrast, luminance, readColour } from './contrast';
import type { Ground } from './ground';

export type Scheme = 'light' | 'dark';
export type Palette = Readonly<Record<string, string>>;

/** WCAG 2.2 AA for text. */
const READABLE = 4.5;

/** The tokens of one scheme ("us" → "#1a4e96"). */
export function paletteOf(scheme: Scheme, css: string = tokens): Palette {
  const palette: Record<string, string> = {};
  for (const [, name, light, dark] of css.matchAll(
    /--([a-z]+(?:-[a-z]+)*): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  ))
    palette[name!] = scheme === 'light' ? light! : dark!;
  return palette;
}

/** The scheme for a page: light where its paper is lighter than its ink, and by the paper alone where the ink is unknown. */
export function schemeFor({ paper, ink }: Ground): Scheme {
  if (ink && contrast(paper, ink) >= 2) return luminance(paper) > luminance(ink) ? 'light' : 'dark';
  return luminance(paper) > 0.18 ? 'light' : 'dark';
}

/** Whether the page's own text stays readable on a wash of this colour. Where it would not, there is an underline only. */
export function carriesWash({ ink }: Ground, wash: string): boolean {
  const colour = readColour(wash);
  return ink !== null && colour !== null && contrast(ink, colour) >= READABLE;
}
