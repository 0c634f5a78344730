// The door of `annotate`: paints an analysis on its page and explains what it painted. The page's DOM stays as it is.
import type { Analysis } from '../analysis/model';
import type { TextMap } from '../page/page';
import { makeCard } from './card';
import { cardText, type Facts } from './card-text';
import { type HitMap, mapHits } from './hit';
import { HOST_NAME, type Host, openHost } from './host';
import { watchPointer } from './hover';
import { createJump } from './jump';
import { makeLegend } from './legend';
import { isShown, marksOf, type Shown } from './marks';
import { canPaint, clearPaint, type Placed, paintMarks, placeMarks, rangesAt } from './paint';
import { measureGround, schemeFor } from './palette';
import { addSheet, highlightRules, type Sheet } from './sheet';

export { countryOf, type Facts } from './card-text';
export { HOST_NAME } from './host';
export type { Shown } from './marks';
export { canPaint } from './paint';

/** What is painted: an analysis and the page it was read from. */
export interface Picture {
  analysis: Analysis;
  map: TextMap;
  /** The element that holds the text. */
  body: Element;
}

export interface Outside {
  /** What the library knows of the picture's people and issues; asked when the first card opens. */
  facts(analysis: Analysis): Promise<Facts>;
  /** The reader chose another filter in the legend. */
  show(shown: Shown): void;
}

export interface Annotator {
  /** Paints; what was painted before is replaced. */
  paint(picture: Picture, shown: Shown): void;
  /** Takes all paint away and closes what is open. */
  clear(): void;
  /** Measures the page's colours again: it has changed them. */
  remeasure(): void;
  /** Scrolls to a span of the text and flashes it. False when its words are not on the page. */
  jump(start: number, end: number): boolean;
  /** Goes to the next (1) or previous (-1) shown mark and opens its card with the keyboard's focus. False when there is none. */
  step(by: 1 | -1): boolean;
  /** Opens the legend, or closes it. */
  legend(): void;
  /** Ends everything, for good. */
  end(): void;
}

type Open = { host: Host; placed: Placed | null; back: Element | null };

/** Makes the annotator of a document. Nothing is listened to and nothing is added before the first `paint`. */
export function createAnnotator(document: Document, outside: Outside): Annotator {
  let picture: Picture | null = null;
  let shown: Shown = 'all';
  let placed: readonly Placed[] = [];
  let visible: readonly Placed[] = [];
  let hits: HitMap | null = null;
  let sheet: Sheet | null = null;
  let facts: Facts | null = null;
  let asked = false;
  let open: Open | null = null;
  let current: Placed | null = null;
  const jump = createJump(document);
  const scheme = () => schemeFor(measureGround(picture!.body));

  const hitMap = (): HitMap => {
    hits ??= mapHits(document, visible);
    return hits;
  };

  const hover = watchPointer<Placed>(document, () => picture?.body ?? null, {
    at: (x, y) => hitMap().at(x, y),
    enter: (target) => {
      if (!open?.host.hasFocus()) openCard(target, false);
    },
    leave: () => {
      if (open?.placed && !open.host.hasFocus()) close();
    },
  });

  function show(content: HTMLElement, target: Placed | null, focus: boolean): void {
    const back = open ? open.back : document.activeElement;
    removeHost();
    const host = openHost(document, content, scheme());
    open = { host, placed: target, back };
    host.place(target ? target.ranges.flatMap((range) => [...range.getClientRects()]) : null);
    content.addEventListener('pointerenter', () => hover.overCard(true));
    content.addEventListener('pointerleave', () => target && hover.overCard(false));
    if (focus) content.focus({ preventScroll: true });
  }

  function openCard(target: Placed, focus: boolean): void {
    if (!picture || target.ranges.length === 0) return;
    const text = cardText(target.mark, picture.analysis, facts);
    const card = makeCard(document, text, {
      previous: () => turn(target, -1),
      next: () => turn(target, 1),
      close,
    });
    current = target;
    show(card, target, focus);
    askFacts();
  }

  function askFacts(): void {
    if (asked || !picture) return;
    asked = true;
    const { analysis } = picture;
    outside.facts(analysis).then(
      (answer) => {
        if (picture?.analysis !== analysis) return;
        facts = answer;
        if (open?.placed) openCard(open.placed, open.host.hasFocus());
      },
      () => {
        // The card stands without what the library knows; the next one asks again.
        asked = false;
      },
    );
  }

  /** To another mention of the same subject. */
  function turn(from: Placed, by: 1 | -1): void {
    const same = placed.filter(({ mark }) => mark.kind === from.mark.kind && mark.subject === from.mark.subject);
    const target = cycle(same.filter(isOnPage), from, by);
    if (target) goTo(target);
  }

  function goTo(target: Placed): void {
    close();
    jump.to(target.ranges);
    openCard(target, true);
  }

  function removeHost(): void {
    open?.host.remove();
    open = null;
  }

  function close(): void {
    if (!open) return;
    const { back, host } = open;
    const focused = host.hasFocus();
    removeHost();
    if (focused && back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    if (open.host.hasFocus()) event.stopPropagation();
    close();
  };
  /** The keyboard comes to a link inside marked words. */
  const onFocus = (event: FocusEvent) => {
    const target = event.target;
    if (!(target instanceof Element) || target.localName === HOST_NAME || !picture?.body.contains(target)) return;
    if (!target.matches(':focus-visible')) return;
    const found = hitMap().within(target);
    if (found) openCard(found, false);
  };
  const onPress = (event: Event) => {
    if (open && event.target !== open.host.element) close();
  };
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('pointerdown', onPress, true);

  function clear(): void {
    close();
    jump.end();
    if (canPaint()) clearPaint();
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
      const isSame = picture?.analysis === next.analysis;
      if (!isSame || open?.placed) close();
      if (!isSame) {
        facts = null;
        asked = false;
        current = null;
      }
      const placedAnew = !isSame || picture?.map !== next.map;
      picture = next;
      shown = nextShown;
      if (placedAnew) placed = placeMarks(document, marksOf(next.analysis), next.map);
      visible = placed.filter((one) => isShown(one.mark.kind, shown) && isOnPage(one));
      hits = null;
      paintMarks(placed, shown);
      const rules = highlightRules(measureGround(next.body));
      if (sheet) sheet.write(rules);
      else sheet = addSheet(document, rules);
    },
    remeasure() {
      if (picture && sheet) sheet.write(highlightRules(measureGround(picture.body)));
    },
    jump(start, end) {
      const ranges = picture ? rangesAt(document, picture.map, start, end) : [];
      if (ranges.length === 0) return false;
      close();
      jump.to(ranges);
      return true;
    },
    step(by) {
      const from = current ?? nearest(visible, by);
      const target = current ? cycle(visible, current, by) : from;
      if (!target) return false;
      goTo(target);
      return true;
    },
    legend() {
      if (open && !open.placed) return close();
      if (!picture) return;
      const choose = (choice: Shown) => outside.show(choice);
      show(
        makeLegend(
          document,
          placed.map(({ mark }) => mark),
          shown,
          { show: choose, close },
        ),
        null,
        true,
      );
    },
    end() {
      clear();
      hover.end();
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPress, true);
    },
  };
}

const isOnPage = ({ ranges }: Placed): boolean => ranges.length > 0;

function cycle(all: readonly Placed[], from: Placed, by: 1 | -1): Placed | undefined {
  const at = all.indexOf(from);
  if (at < 0) return nearest(all, by);
  return all[(at + by + all.length) % all.length];
}

/** The first mark below the top of the window, or the last one above its foot. */
function nearest(all: readonly Placed[], by: 1 | -1): Placed | undefined {
  const height = innerHeight;
  const top = ({ ranges }: Placed) => ranges[0]!.getBoundingClientRect().top;
  return by === 1
    ? (all.find((one) => top(one) >= 0) ?? all[0])
    : (all.findLast((one) => top(one) < height) ?? all.at(-1));
}
