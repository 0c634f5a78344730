// The card as elements. Text goes in as text; the one piece of markup, the flag, is parsed as SVG from our own package.

import { createElement, importNode } from '../dom';
import { word } from '../ui/words';
import type { CardText, Phrase } from './card-text';

export interface CardActions {
  previous(): void;
  next(): void;
  close(): void;
}

export interface Card {
  readonly element: HTMLElement;
  /** Adds what the library knows, once it has answered. */
  learn(text: CardText): void;
}

/** Makes an element with classes and contents. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  classes: string,
  ...contents: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = createElement(document, name);
  if (classes) element.className = classes;
  element.append(...contents);
  return element;
}

/** A button with a name for screen readers and a sign for the eye. */
export function makeButton(document: Document, name: string, sign: string, act: () => void): HTMLButtonElement {
  const button = make(document, 'button', '', sign);
  button.type = 'button';
  if (name !== sign) {
    button.setAttribute('aria-label', name);
    button.title = name;
  }
  button.addEventListener('click', act);
  return button;
}

/** The frame of every card: a dialog that leaves the page usable, named by its heading. */
export function makeFrame(document: Document, title: string, close: () => void): HTMLElement {
  const heading = make(document, 'h2', '', title);
  heading.id = 'name';
  const header = make(document, 'header', '', heading, makeButton(document, word('card_close'), '×', close));
  const card = make(document, 'section', 'card', header);
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'name');
  card.lang = word('locale');
  card.dir = 'ltr';
  card.tabIndex = -1;
  return card;
}

/** The card of an official or an issue. */
export function makeCard(document: Document, text: CardText, actions: CardActions): Card {
  const element = makeFrame(document, text.name, actions.close);
  const about = make(document, 'div', '', ...text.lines.map((line) => make(document, 'p', 'soft', line)));
  about.id = 'about';
  element.setAttribute('aria-describedby', 'about acts why');
  element.append(about);
  if (text.acts.length) {
    const acts = make(document, 'p', 'row', ...phrases(document, text.acts));
    acts.id = 'acts';
    element.append(acts);
  }
  const why = make(document, 'p', 'why soft', text.why);
  why.id = 'why';
  element.append(why);
  const seen = make(document, 'p', '', '');
  seen.setAttribute('role', 'status');
  const footer = make(document, 'footer', 'row', seen);
  if (text.position) footer.append(makeTurns(document, text.position, actions));
  element.append(footer);
  const learn = (known: CardText) => {
    seen.textContent = known.seen ?? '';
    footer.hidden = !known.seen && !known.position;
    const flag = known.flag && readFlag(document, known.flag);
    if (flag) element.querySelector('header')!.prepend(make(document, 'span', 'flag', flag));
  };
  learn(text);
  return { element, learn };
}

function makeTurns(document: Document, position: string, { previous, next }: CardActions): HTMLElement {
  return make(
    document,
    'span',
    'nav',
    makeButton(document, word('card_previous'), '‹', previous),
    position,
    makeButton(document, word('card_next'), '›', next),
  );
}

function phrases(document: Document, acts: readonly Phrase[]): (Node | string)[] {
  return acts.flatMap(({ text, tone }, at) => [
    ...(at > 0 ? [' · '] : []),
    tone ? make(document, 'span', tone, text) : text,
  ]);
}

function readFlag(document: Document, source: string): Node | null {
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  if (parsed.localName !== 'svg') return null;
  parsed.setAttribute('aria-hidden', 'true');
  const flag = importNode(document, parsed);
  return flag;
}
