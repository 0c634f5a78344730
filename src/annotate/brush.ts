// Paints as much as a page can take in one go: all marks of a release, and of a very long text those around the window.
import { clearPaint, type Placed, paintMarks } from './paint';

/** A browser takes some 15 ms to take up a thousand highlights. */
export const AT_ONCE = 1500;
/** How far beyond the window marks are painted, in window heights. */
const AROUND = '150%';

export interface Brush {
  /** Paints these marks in place of those painted before. */
  paint(placed: readonly Placed[]): void;
  clear(): void;
}

export function createBrush(): Brush {
  let observer: IntersectionObserver | null = null;

  function paintAround(placed: readonly Placed[]): void {
    const byElement = new Map<Element, Placed[]>();
    for (const one of placed) {
      const element = one.pieces[0]?.node.parentElement;
      if (!element) continue;
      const there = byElement.get(element);
      if (there) there.push(one);
      else byElement.set(element, [one]);
    }
    const near = new Set<Element>();
    observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) near.add(target);
          else near.delete(target);
        }
        paintMarks([...near].flatMap((element) => byElement.get(element) ?? []));
      },
      { rootMargin: `${AROUND} 0px` },
    );
    for (const element of byElement.keys()) observer.observe(element);
  }

  function stop(): void {
    observer?.disconnect();
    observer = null;
  }

  return {
    paint(placed) {
      stop();
      if (placed.length > AT_ONCE) paintAround(placed);
      else paintMarks(placed);
    },
    clear() {
      stop();
      clearPaint();
    },
  };
}
