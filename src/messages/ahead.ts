// The line a page opens to the background worker before it is there, so that nothing has to be set up once its text is: the page hears what
// the reader has set, and asks one question. Parses nothing but settings: it runs before every page of state.gov.
import type { Release } from '../analysis/model';
import { browser } from './browser';
import { parseSettings, type Settings } from './settings';

export const AHEAD_LINE = 'ahead';

export interface AheadLine {
  /** What the reader has set; null when the worker is gone before it said so. */
  readonly settings: Promise<Settings | null>;
  /** The answer to “analyze”, as it came and not parsed yet; null when the worker is gone before it answered. To be asked once. */
  analyze(release: Release): Promise<unknown>;
  close(): void;
}

/** Opens the line. What is said before the worker has started is heard once it has. */
export function openAheadLine(): AheadLine {
  const port = browser.runtime.connect({ name: AHEAD_LINE });
  const settings = later<Settings | null>();
  const answer = later<unknown>();
  port.onMessage.addListener((message: unknown) => {
    const said = Object(message) as { settings?: unknown; reply?: unknown };
    if (said.settings) settings.resolve(parseSettings(said.settings));
    if (said.reply) answer.resolve(said.reply);
  });
  const end = () => {
    settings.resolve(null);
    answer.resolve(null);
  };
  port.onDisconnect.addListener(end);
  return {
    settings: settings.promise,
    analyze(release) {
      port.postMessage({ release });
      return answer.promise;
    },
    close() {
      port.disconnect();
      end();
    },
  };
}

function later<T>(): { promise: Promise<T>; resolve(value: T): void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve: (value) => resolve(value) };
}
