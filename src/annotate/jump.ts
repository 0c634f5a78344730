// Going to a mention: the one time the reading position is moved, because the reader asked for it.
import { paintFlash } from './paint';

const FLASH_MS = 600;

/** Brings ranges into the middle of the window and flashes them; no flash where the reader wants less motion. */
export function createJump(): { to(ranges: readonly Range[]): void; end(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    paintFlash([]);
  };
  return {
    to(ranges) {
      const first = ranges[0];
      if (!first) return;
      // Boxes inside the page that scroll by themselves first, then the window.
      first.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { top, bottom } = first.getBoundingClientRect();
      scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
      end();
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      paintFlash(ranges);
      timer = setTimeout(end, FLASH_MS);
    },
    end,
  };
}
