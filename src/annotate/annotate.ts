// The door of `annotate`: paints an analysis on its page and explains what it painted. The page's DOM stays as it is.
import type { Analysis, Span } from '../analysis/model';
import { contains } from '../dom';
import type { TextMap } from '../page/page';
import { createBrush } from './brush';
import type { Facts } from './card-text';
import { createCards } from './cards';
import { measureGround } from './ground';
import { type HitMap, mapHits } from './hit';
import { watchPointer } from './hover';
import { createJump } from './jump';
import { isShown, marksOf, type Shown } from './marks';
import { canPaint, type Placed, placeMarks, rangesAt } from './paint';
import { schemeFor } from './palette';
import { addSheet, rulesFor, type Sheet } from './sheet';

export { countryOf, type Facts } from './card-text';
export type { Shown } from './marks';

/** What is painted: an analysis and the page it was read from. */
export interface Picture {
  analysis: Analysis;
  map: TextMap;
  /** The element that holds the text. */
  body: Element;
  /** What of it is painted already. */
  painted?: Painted | null;
}

/** What was painted before there was an annotator: it stays as it is where it is still true. */
export interface Painted {
  placed: readonly Placed[];
  /** Where the pointer has been moved since. */
  pointer: PointerEvent | null;
}

export interface Outside {
  /** What the library knows of the picture's people and issues; asked when the first card opens. */
  facts(analysis: Analysis): Promise<Facts>;
  /** The reader chose another filter in the legend. */
  show(shown: Shown): void;
}

export interface Annotator {
  /** Paints; what was painted before is replaced. Does nothing in a browser that cannot paint highlights. */
  paint(picture: Picture, shown: Shown): void;
  /** Takes all paint away and closes what is open. */
  clear(): void;
  /** Measures the page's colours again: it has changed them. */
  remeasure(): void;
  /** Scrolls to a span of a text and flashes it, painted or not. False when its words are not on the page. */
  jump(map: TextMap, span: Span): boolean;
  /** Goes to the next (1) or previous (-1) shown mark and opens its card with the keyboard's focus. False when there is none. */
  step(by: 1 | -1): boolean;
  /** Opens the legend, or closes it. False when nothing is painted. */
  legend(): boolean;
  /** Ends everything, for good. */
  end(): void;
}

/** Makes the annotator of a document. Nothing is added before the first `paint`. */
export function createAnnotator(document: Document, outside: Outside): Annotator {
  let picture: Picture | null = null;
  let shown: Shown = 'all';
  let placed: readonly Placed[] = [];
  let visible: readonly Placed[] = [];
  let hits: HitMap | null = null;
  let sheet: Sheet | null = null;
  /** The mark the reader is at. */
  let current: Placed | null = null;
  const brush = createBrush();
  const jump = createJump();

  const cards = createCards(document, {
    facts: outside.facts,
    show: outside.show,
    scheme: () => (picture ? schemeFor(measureGround(picture.body)) : 'light'),
    turn: (from, by) => {
      const { kind, subject } = from.mark;
      const same = placed.filter((one) => one.mark.kind === kind && one.mark.subject === subject && isOnPage(one));
      goTo(neighbour(same, from, by));
    },
    over: (inside) => {
      if (cards.showing === 'card') pointer.overCard(inside);
    },
  });
  const pointer = watchPointer<Placed>(() => picture?.body ?? null, {
    at: (x, y) => hitMap().at(x, y),
    enter: (target) => {
      // Words that are selected are about to be copied: nothing is put beside them.
      if (getSelection()?.isCollapsed !== false) open(target, false);
    },
    leave: () => {
      if (cards.showing === 'card' && !cards.hasFocus()) cards.close();
    },
  });
  /** The keyboard comes to a link inside marked words. */
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !picture || !contains(picture.body, target)) return;
    const found = target.matches(':focus-visible') && hitMap().within(target);
    if (found) open(found, false);
  };
  addEventListener('focusin', onFocus);

  function hitMap(): HitMap {
    hits ??= mapHits(document, visible);
    return hits;
  }

  function open(target: Placed, focus: boolean): void {
    // A card the reader has gone into with the keyboard is not taken away by the pointer.
    if (!picture || (!focus && cards.hasFocus())) return;
    current = target;
    cards.open(target, picture.analysis, focus);
  }

  function goTo(target: Placed | undefined): boolean {
    if (!target) return false;
    jump.to(target.ranges);
    open(target, true);
    return true;
  }

  /** Colours after the page's own: most pages need nothing besides what the package brings. */
  function suitGround(): void {
    if (!picture) return;
    const rules = rulesFor(measureGround(picture.body));
    if (rules !== null && sheet) sheet.write(rules);
    else if (rules !== null) sheet = addSheet(document, rules);
    else if (sheet) {
      sheet.remove();
      sheet = null;
    }
  }

  function clear(): void {
    cards.close();
    jump.end();
    if (canPaint()) brush.clear();
    sheet?.remove();
    sheet = null;
    picture = null;
    placed = [];
    visible = [];
    hits = null;
    current = null;
  }

  return {
    clear,
    paint(next, nextShown) {
      if (!canPaint()) return;
      const isSame = picture?.analysis === next.analysis && picture.map === next.map;
      if (!isSame || cards.showing === 'card') cards.close();
      if (!isSame) {
        placed = placeMarks(marksOf(next.analysis), next.map, next.painted?.placed);
        current = null;
      }
      picture = next;
      shown = nextShown;
      visible = placed.filter((one) => isShown(one.mark.kind, shown) && isOnPage(one));
      hits = null;
      brush.paint(visible);
      cards.choose(shown);
      suitGround();
      if (next.painted?.pointer) pointer.seen(next.painted.pointer);
    },
    remeasure: suitGround,
    jump(map, [start, end]) {
      const ranges = canPaint() ? rangesAt(map, start, end) : [];
      if (ranges.length === 0) return false;
      cards.close();
      jump.to(ranges);
      return true;
    },
    step: (by) => goTo(neighbour(visible, current, by)),
    legend() {
      if (cards.showing === 'legend') cards.close();
      else if (picture) {
        const marks = placed.map(({ mark }) => mark);
        cards.openLegend(marks, shown);
      }
      return picture !== null;
    },
    end() {
      clear();
      cards.end();
      pointer.end();
      removeEventListener('focusin', onFocus);
    },
  };
}

const isOnPage = ({ pieces }: Placed): boolean => pieces.length > 0;

/** The mark after or before another, round the end; without one the first below the top of the window, or the last above its foot. */
function neighbour(all: readonly Placed[], from: Placed | null, by: 1 | -1): Placed | undefined {
  const at = from ? all.indexOf(from) : -1;
  if (at >= 0) return all[(at + by + all.length) % all.length];
  const top = ({ ranges }: Placed) => ranges[0]?.getBoundingClientRect().top ?? Number.NaN;
  const found = by === 1 ? all.find((one) => top(one) >= 0) : all.findLast((one) => top(one) < innerHeight);
  return found ?? all.at(by === 1 ? 0 : -1);
}
