// When to read again. However often a page changes, reading takes a small share of its time.

/** Changes within this time count as one, in milliseconds. */
const QUIET_MS = 250;
/** A page that never rests is read after this time all the same. */
const PATIENCE_MS = 1500;
/** Rest after a reading, as a multiple of the time it took. */
const SHARE = 20;
/** Longest rest between readings that found nothing new. */
const LONGEST_MS = 20_000;

export interface Rhythm {
  /** Something changed: read when the time has come. */
  want(): void;
  /** A reading took `ms`; whether it brought something new. */
  done(ms: number, isNew: boolean): void;
  end(): void;
}

/** `read` is called when it is time. `now` gives milliseconds. */
export function createRhythm(read: () => void, now: () => number = () => performance.now()): Rhythm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let earliest = 0;
  let rest = 0;
  return {
    want() {
      since ??= now();
      const due = Math.max(Math.min(now() + QUIET_MS, since + PATIENCE_MS), earliest);
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          since = null;
          read();
        },
        Math.max(0, due - now()),
      );
    },
    done(ms, isNew) {
      rest = isNew ? 0 : Math.min(LONGEST_MS, Math.max(QUIET_MS, rest * 2));
      earliest = now() + Math.max(ms * SHARE, rest);
    },
    end: () => clearTimeout(timer),
  };
}
