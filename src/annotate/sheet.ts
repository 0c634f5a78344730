// The rules of the highlights. They come with the package or in a constructed sheet, so that no page's security policy stands in their
// way and its DOM stays as it is.
import type { Colour } from './contrast';
import type { Ground } from './ground';
import { FLASH } from './marks';
import { carriesWash, type Palette, paletteOf, schemeFor } from './palette';

interface Look {
  readonly name: string;
  readonly line: string;
  readonly style: string;
  readonly thickness: string;
  readonly offset: string;
  readonly wash: string | null;
  /** In forced colours the style alone tells the kinds apart. */
  readonly forced: string;
}

// Colour and underline style tell kinds apart, each without the other. Issues sit lower, so that both lines show where they overlap.
const LOOKS: readonly Look[] = [
  look('us', 'solid', '2px', '0.15em', 'us-wash', 'solid'),
  look('them', 'double', '1px', '0.15em', 'them-wash', 'double', 'counterpart'),
  look('other', 'solid', '1px', '0.15em', null, 'dashed'),
  look('issue', 'dotted', '2px', '0.32em', null, 'dotted'),
];

function look(
  line: string,
  style: string,
  thickness: string,
  offset: string,
  wash: string | null,
  forced: string,
  name = line,
): Look {
  return { name: `readout-lens-${name}`, line, style, thickness, offset, wash, forced };
}

/** Dark ink on light paper: what almost every page is. */
const LIGHT: Ground = { paper: colour(255), ink: colour(24) };

function colour(grey: number): Colour {
  return { red: grey, green: grey, blue: grey, alpha: 1 };
}

/**
 * The rules the package brings along (highlights.css): in place before the page is styled, since a sheet that comes later costs a page of
 * 100,000 elements half a second.
 */
export function packagedRules(): string {
  return rulesOn('', LIGHT);
}

/** The rules a page needs besides: null where the packaged ones suit it. */
export function rulesFor(ground: Ground): string | null {
  const rules = rulesOn(':root ', ground);
  return rules === rulesOn(':root ', LIGHT) ? null : rules;
}

/** On screens only: print shows the page as it was. The prefix gives later rules the last word. */
function rulesOn(prefix: string, ground: Ground): string {
  const palette = paletteOf(schemeFor(ground));
  const flash = (colours: string) => `${prefix}::highlight(${FLASH}){${colours}}`;
  return [
    `@media screen{${LOOKS.map((one) => prefix + rule(one, palette, ground)).join('')}`,
    `${flash(`background-color:${palette.flash};color:${palette.ink}`)}}`,
    `@media screen and (forced-colors:active){${LOOKS.map((one) => prefix + forcedRule(one)).join('')}`,
    `${flash('background-color:Mark;color:MarkText')}}`,
  ].join('');
}

function rule(one: Look, palette: Palette, ground: Ground): string {
  const wash = one.wash && carriesWash(ground, palette[one.wash]!) ? palette[one.wash] : 'transparent';
  return (
    `::highlight(${one.name}){background-color:${wash};text-decoration:underline ${one.style} ${palette[one.line]} ${one.thickness};` +
    `text-underline-offset:${one.offset};text-decoration-skip-ink:none}`
  );
}

/** Browsers take the colours of selected text there, whatever is said; the line must be seen on them. */
function forcedRule({ name, forced }: Look): string {
  return `::highlight(${name}){background-color:Highlight;color:HighlightText;text-decoration-color:HighlightText;text-decoration-style:${forced}}`;
}

/** A sheet in a document that can be rewritten and taken away. */
export interface Sheet {
  write(css: string): void;
  remove(): void;
}

/** Adds a constructed style sheet to a document or shadow root. */
export function addSheet(root: DocumentOrShadowRoot, css: string): Sheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const adopt = () => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  adopt();
  return {
    write(next) {
      sheet.replaceSync(next);
      // A page may have set its own list anew meanwhile.
      adopt();
    },
    remove() {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}
