// The pointer over marked words. Nothing runs while the page scrolls; a moving pointer costs one look-up a frame at most.

import { contains } from '../dom';

export interface HoverTargets<T> {
  /** What stands under a point of the viewport. */
  at(x: number, y: number): T | null;
  /** The pointer has rested on it. */
  enter(target: T): void;
  /** The pointer has left it, and the card too. */
  leave(): void;
}

export interface Hover {
  /** The pointer was moved before anyone watched. */
  seen(event: PointerEvent): void;
  /** Keeps what is open while the pointer is over the card. */
  overCard(inside: boolean): void;
  end(): void;
}

const REST_MS = 140;
const LEAVE_MS = 260;

/** Watches the pointer over the element `area` gives. */
export function watchPointer<T>(area: () => Element | null, targets: HoverTargets<T>): Hover {
  let frame = 0;
  let current: T | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOverCard = false;
  let point: { x: number; y: number; within: boolean } | null = null;

  const later = (ms: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
  const leave = () => {
    if (!isOverCard) targets.leave();
  };
  const set = (next: T | null) => {
    if (next === current) return;
    current = next;
    if (next === null) later(LEAVE_MS, leave);
    else later(REST_MS, () => targets.enter(next));
  };
  const look = () => {
    frame = 0;
    if (point) set(point.within ? targets.at(point.x, point.y) : null);
  };
  const move = (event: PointerEvent) => {
    // A pressed button selects or drags: not the time for a card.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const within = isWithin(area(), event.target);
    if (!within && current === null) return;
    point = { x: event.clientX, y: event.clientY, within };
    frame ||= requestAnimationFrame(look);
  };
  const out = (event: PointerEvent) => {
    if (event.relatedTarget === null) set(null);
  };
  addEventListener('pointermove', move, { passive: true });
  addEventListener('pointerout', out, { passive: true });
  return {
    seen: move,
    overCard(inside) {
      isOverCard = inside;
      current = null;
      if (!inside) later(LEAVE_MS, leave);
    },
    end() {
      removeEventListener('pointermove', move);
      removeEventListener('pointerout', out);
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}

function isWithin(area: Element | null, target: EventTarget | null): boolean {
  return area !== null && target instanceof Node && contains(area, target);
}
