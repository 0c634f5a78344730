// Reads a release while its page is still on its way, has it analysed, and paints it: most often before the page has come to rest. All of it is
// provisional: the session reads the page again once it is whole, and takes over what is still true.
import type { Release } from '../analysis/model';
import type { Painted } from '../annotate/annotate';
import { AT_ONCE } from '../annotate/brush';
import { isPlain, measureGround } from '../annotate/ground';
import { isShown, marksOf } from '../annotate/marks';
import { canPaint, clearPaint, type Placed, paintMarks, placeMarks } from '../annotate/paint';
import type { AheadLine } from '../messages/ahead';
import { isHighlighted, type Settings } from '../messages/settings';
import { type FoundRelease, isTextWhole, readPageInSlices } from '../page/page';
import { currentAddress } from './here';
import { markedIn } from './marked';
import { markPainted } from './moments';
import { inSlices } from './pause';

/** A release that was read early, and the question about it that is under way. */
export interface Early {
  readonly release: Release;
  /** The worker's answer as it came, once what can be painted of it is painted; null when there was none. */
  readonly answer: Promise<unknown>;
  /** What it has painted; null when it painted nothing. */
  painted(): Painted | null;
  /** Paints nothing from now on, and takes away what it has painted. */
  withdraw(): void;
}

export interface EarlyWatch {
  /** Comes when what was read is painted, at once when nothing was, and after a while in any case. */
  settled(): Promise<unknown>;
  /** Ends the watch; gives what was read. */
  take(): Early | null;
}

/** A page that is so large that looking for its text takes longer than this, in milliseconds, is read once it is there. */
const LOOKING_MS = 30;
/** Longer texts, in UTF-16 code units, are left to the session, which takes what comes of them in slices. */
const LONGEST = 200_000;
/** How long the rest of the page's work waits for the first highlights, in milliseconds. */
const PATIENCE_MS = 200;

/** Watches a document that is being loaded for the text of its release. `started`: when its first script was run. */
export function watchForText(document: Document, started: number, line: AheadLine): EarlyWatch {
  let early: Early | null = null;
  let isOver = false;
  let looked = 0;
  /** The reading that is under way, or done. */
  let reading: Promise<void> = Promise.resolve();

  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });

  function look(): void {
    const began = performance.now();
    const isWhole = isTextWhole(document, currentAddress());
    looked += performance.now() - began;
    if (isWhole || looked > LOOKING_MS) observer.disconnect();
    if (!isWhole) return;
    reading = read().catch(() => {
      // Whatever it is, the session will meet it again, and say so.
    });
  }

  async function read(): Promise<void> {
    const reading = await inSlices(readPageInSlices(document, currentAddress()), () => !isOver);
    if (reading?.found === 'release' && reading.release.text.length <= LONGEST && !isOver)
      early = ask(reading, line, started);
  }

  return {
    settled: () =>
      Promise.race([reading.then(() => early?.answer), new Promise((done) => setTimeout(done, PATIENCE_MS))]),
    take() {
      isOver = true;
      observer.disconnect();
      if (!early) line.close();
      return early;
    },
  };
}

function ask(reading: FoundRelease, line: AheadLine, started: number): Early {
  const { release } = reading;
  let placed: readonly Placed[] = [];
  let pointer: PointerEvent | null = null;
  let isWanted = true;

  const follow = (event: PointerEvent) => {
    pointer = event;
  };

  async function answer(): Promise<unknown> {
    const [reply, settings] = await Promise.all([line.analyze(release), line.settings]);
    line.close();
    if (!isWanted || !settings) return reply;
    placed = paintAnswer(reading, reply, settings);
    if (placed.length === 0) return reply;
    markPainted(started);
    addEventListener('pointermove', follow, { passive: true });
    return reply;
  }

  return {
    release,
    // Whatever fails here, the session does anew, and says so when it fails again.
    answer: answer().catch(() => null),
    painted() {
      removeEventListener('pointermove', follow);
      return placed.length > 0 ? { placed, pointer } : null;
    },
    withdraw() {
      isWanted = false;
      removeEventListener('pointermove', follow);
      if (placed.length > 0) clearPaint();
      placed = [];
    },
  };
}

/** Paints what an answer says, and gives it. None where the reader wants no highlights or the page asks for more than the packaged colours. */
function paintAnswer({ map, body }: FoundRelease, reply: unknown, settings: Settings): readonly Placed[] {
  const marked = markedIn(reply);
  if (!marked || !canPaint() || !isHighlighted(settings, location.hostname)) return [];
  const marks = marksOf(marked);
  if (marks.length > AT_ONCE || !isPlain(measureGround(body))) return [];
  const placed = placeMarks(marks, map);
  paintMarks(placed.filter(({ mark, pieces }) => isShown(mark.kind, settings.shown) && pieces.length > 0));
  return placed;
}
