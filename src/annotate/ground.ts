// A page's own colours.
import { parentOf, rootOf } from '../dom';
import { type Colour, luminance, readColour } from './contrast';

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
/**
 * Whether it is dark ink on light paper beyond doubt: there the highlights' packaged rules stand as they are. What is said no to may still
 * turn out to need no others.
 */
export function isPlain({ paper, ink }: Ground): boolean {
  return ink !== null && luminance(paper) >= 0.5 && luminance(ink) <= 0.1;
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
