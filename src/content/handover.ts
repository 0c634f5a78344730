// What the script that runs ahead of a page hands to the one that runs on it: they are two files, and the page's readers stand in the first only.
import type { Early } from './early';

export interface Ahead {
  /** False once the extension it belongs to is gone. */
  isAlive(): boolean;
  /** What reads pages. */
  page(): Promise<typeof import('../page/page')>;
  /** Comes when what was read early is painted, when there is nothing to be painted, or when it takes too long to be waited for. */
  settled(): Promise<void>;
  /** What was read early; null when nothing was. From now on nothing is. */
  take(): Early | null;
}

export const AHEAD = Symbol.for('readout-lens:ahead');

/** The scripts' own world, which the page has no part in. */
export const world = globalThis as typeof globalThis & { [AHEAD]?: Ahead };
