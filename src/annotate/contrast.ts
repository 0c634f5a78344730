// Contrast of colours after WCAG 2.2. Colours are #rrggbb or what getComputedStyle gives for sRGB: rgb(…), rgba(…).

export interface Colour {
  /** 0 to 255. */
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0 to 1. */
  readonly alpha: number;
}

/** Reads a colour; null for one in another colour space. */
export function readColour(text: string): Colour | null {
  if (text.startsWith('#') && text.length === 7) {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
    return { red: red!, green: green!, blue: blue!, alpha: 1 };
  }
  if (text === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 };
  if (!text.startsWith('rgb')) return null;
  const parts = text
    .slice(text.indexOf('(') + 1, -1)
    .split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = parts;
  if (parts.length < 3 || parts.some(Number.isNaN)) return null;
  return { red: red!, green: green!, blue: blue!, alpha };
}

/** Relative luminance, 0 (black) to 1 (white); transparency is left out of account. */
export function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** 1 (none) to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}
