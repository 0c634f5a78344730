// The one element we ever put into a page: it holds a card while one is open. Its shadow root is closed; it stands outside the body and
// in the top layer, so that neither the page's layout nor its own stacking is touched.

import { createElement, rootOf } from '../dom';
import cardCss from './card.css' with { type: 'text' };
import { type Palette, paletteOf, type Scheme } from './palette';
import { type Box, placeCard, type Size } from './place';
import { addSheet } from './sheet';

export const HOST_NAME = 'readout-lens';

/** Events that end at the card: the page's own listeners would take them for its own. */
const KEPT_IN = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'mouseover', 'mouseout', 'mousemove'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'touchstart', 'touchend', 'touchmove'],
  ...[
    'keydown',
    'keyup',
    'keypress',
    'focusin',
    'focusout',
    'copy',
    'cut',
    'paste',
    'selectstart',
    'beforeinput',
    'input',
  ],
];

export interface Host {
  readonly element: HTMLElement;
  /** Puts the content where it belongs: beside words (lines in viewport coordinates), or in the corner. */
  place(lines: readonly Box[] | null): void;
  /** Whether the focus is inside the card. */
  hasFocus(): boolean;
  remove(): void;
}

/** Puts a host into the page with `content` in its closed shadow root. `content` is the card, its own outermost element. */
export function openHost(document: Document, content: HTMLElement, scheme: Scheme): Host {
  const element = createElement(document, HOST_NAME as 'div');
  // The page's rules may match our element; what stands here wins over them.
  const own: Record<string, string> = {
    all: 'initial',
    position: 'absolute',
    display: 'block',
    inset: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    overflow: 'visible',
    'z-index': '2147483647',
    'color-scheme': scheme,
  };
  for (const [name, value] of Object.entries(own)) element.style.setProperty(name, value, 'important');
  const shadow = element.attachShadow({ mode: 'closed' });
  addSheet(shadow, `${colourRules(paletteOf(scheme))}${cardCss}`);
  shadow.append(content);
  for (const type of KEPT_IN) shadow.addEventListener(type, (event) => event.stopPropagation());
  rootOf(document).append(element);
  if ('popover' in element) {
    element.popover = 'manual';
    element.showPopover();
  }
  return {
    element,
    place(lines) {
      const view = viewport(document);
      content.style.maxHeight = '';
      const size = { width: content.offsetWidth, height: content.offsetHeight };
      const corner = { left: view.width - size.width - 16, top: 16, maxHeight: view.height - 32 };
      const { left, top, maxHeight } = lines?.length ? placeCard(lines, size, view) : corner;
      content.style.maxHeight = `${maxHeight}px`;
      // In the document's coordinates: the card then scrolls along with its words without a listener.
      const fixed = lines ? 'absolute' : 'fixed';
      element.style.setProperty('position', fixed, 'important');
      element.style.setProperty('left', `${left + (lines ? scrollX : 0)}px`, 'important');
      element.style.setProperty('top', `${top + (lines ? scrollY : 0)}px`, 'important');
    },
    hasFocus: () => shadow.activeElement !== null,
    remove: () => element.remove(),
  };
}

function colourRules(palette: Palette): string {
  const rules = Object.entries(palette).map(([name, colour]) => `--${name}:${colour}`);
  return `:host{${rules.join(';')}}`;
}

function viewport(document: Document): Size {
  const { clientWidth, clientHeight } = rootOf(document);
  // In quirks mode the root is as high as the page.
  return { width: clientWidth, height: Math.min(clientHeight, innerHeight) || innerHeight };
}
