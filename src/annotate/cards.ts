// What is open over the page: the card of a mark, or the legend. One at a time.
import type { Analysis } from '../analysis/model';
import { activeElementOf } from '../dom';
import { type CardActions, makeCard } from './card';
import { cardText, type Facts } from './card-text';
import { type Host, openHost } from './host';
import { makeLegend } from './legend';
import type { Mark, Shown } from './marks';
import type { Placed } from './paint';
import type { Scheme } from './palette';

export interface CardsOptions {
  /** What the library knows of an analysis; asked when its first card opens. */
  facts(analysis: Analysis): Promise<Facts>;
  /** The reader wants another mention of the same official or issue. */
  turn(from: Placed, by: 1 | -1): void;
  /** The reader chose another filter. */
  show(shown: Shown): void;
  /** The pointer has come over the card, or left it. */
  over(inside: boolean): void;
  scheme(): Scheme;
}

export interface Cards {
  /** Opens the card of a mark in place of what is open; with `focus` the keyboard goes into it. */
  open(target: Placed, analysis: Analysis, focus: boolean): void;
  openLegend(marks: readonly Mark[], shown: Shown): void;
  /** The legend shows another choice. */
  choose(shown: Shown): void;
  readonly showing: 'card' | 'legend' | null;
  /** Whether the keyboard's focus is inside. */
  hasFocus(): boolean;
  /** Closes what is open; the focus goes back to where it was. */
  close(): void;
  end(): void;
}

type Content = { is: 'card'; target: Placed; learn(facts: Facts): void } | { is: 'legend'; choose(shown: Shown): void };
interface Opened {
  host: Host;
  content: Content;
  /** What had the focus before. */
  back: Element | null;
}

export function createCards(document: Document, options: CardsOptions): Cards {
  let opened: Opened | null = null;
  /** The answer for the analysis at hand, or the question under way. */
  let known: { analysis: Analysis; facts: Facts | null } | null = null;

  function show(element: HTMLElement, content: Content, focus: boolean): void {
    const back = opened ? opened.back : activeElementOf(document);
    opened?.host.remove();
    const host = openHost(document, element, options.scheme());
    opened = { host, content, back };
    placeOpened();
    element.addEventListener('pointerenter', () => options.over(true));
    element.addEventListener('pointerleave', () => options.over(false));
    if (focus) element.focus({ preventScroll: true });
  }

  function placeOpened(): void {
    if (!opened) return;
    const { host, content } = opened;
    host.place(content.is === 'card' ? content.target.ranges.flatMap((range) => [...range.getClientRects()]) : null);
  }

  function learn(analysis: Analysis): void {
    if (known?.analysis === analysis) return;
    const mine: { analysis: Analysis; facts: Facts | null } = { analysis, facts: null };
    known = mine;
    options.facts(analysis).then(
      (facts) => {
        mine.facts = facts;
        if (known !== mine || opened?.content.is !== 'card') return;
        opened.content.learn(facts);
        placeOpened();
      },
      () => {
        // The card stands without what the library knows; the next one asks again.
        if (known === mine) known = null;
      },
    );
  }

  function close(): void {
    if (!opened) return;
    const { host, back } = opened;
    const focused = host.hasFocus();
    opened = null;
    host.remove();
    if (focused && back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !opened) return;
    // Pressed inside the card it is meant for the card alone.
    if (opened.host.hasFocus()) event.stopPropagation();
    close();
  };
  const onPress = (event: Event) => {
    if (opened && event.target !== opened.host.element) close();
  };
  addEventListener('keydown', onKey, true);
  addEventListener('pointerdown', onPress, true);

  return {
    open(target, analysis, focus) {
      learn(analysis);
      const actions: CardActions = {
        previous: () => options.turn(target, -1),
        next: () => options.turn(target, 1),
        close,
      };
      const textWith = (facts: Facts | null) => cardText(target.mark, analysis, facts);
      const card = makeCard(document, textWith(known?.facts ?? null), actions);
      show(card.element, { is: 'card', target, learn: (facts) => card.learn(textWith(facts)) }, focus);
    },
    openLegend(marks, shown) {
      const legend = makeLegend(document, marks, shown, { show: options.show, close });
      show(legend.element, { is: 'legend', choose: legend.choose }, true);
    },
    choose(shown) {
      if (opened?.content.is === 'legend') opened.content.choose(shown);
    },
    get showing() {
      return opened?.content.is ?? null;
    },
    hasFocus: () => opened?.host.hasFocus() ?? false,
    close,
    end() {
      close();
      removeEventListener('keydown', onKey, true);
      removeEventListener('pointerdown', onPress, true);
    },
  };
}
