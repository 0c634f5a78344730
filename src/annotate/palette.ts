// The colours of highlights: the product's tokens, in the set that suits the page's own paper and ink.

import { parentOf, rootOf } from '../dom';
import tokens from '../ui/tokens.css' with { type: 'text' };
import { type Colour, contrast, luminance, readColour } from './contrast';

export type Scheme = 'light' | 'dark';
export type Palette = Readonly<Record<string, string>>;

/** A page's colours as they are painted. */
export interface Ground {
  /** What stands behind the text. */
  readonly paper: Colour;
  /** The text; null in a colour space we cannot read. */
  readonly ink: Colour | null;
}

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
/** What browsers paint behind a page that is dark by `color-scheme` alone. */
const DARK_CANVAS: Colour = { red: 18, green: 18, blue: 18, alpha: 1 };
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

/** Measures the paper and ink behind the text of an element. Reads computed styles only. */
export function measureGround(element: Element): Ground {
  const ink = readColour(getComputedStyle(element).color);
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const paper = readColour(getComputedStyle(at).backgroundColor);
    if (paper && paper.alpha > 0.5) return { paper, ink };
  }
  return { paper: isDarkCanvas() ? DARK_CANVAS : WHITE, ink };
}

function isDarkCanvas(): boolean {
  const { colorScheme } = getComputedStyle(rootOf(document));
  if (!colorScheme.includes('dark')) return false;
  return !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}
