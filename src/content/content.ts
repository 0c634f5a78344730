// The content script: page → analysis → annotate, and what was read goes to the library. Runs in the top frame of state.gov pages, and
// of any page the reader asks to have read, behind ahead.js.
import { listen } from '../messages/listen';
import { AHEAD, type Ahead, world as handover } from './handover';
import { afterFrame } from './moments';
import type { Session } from './session';

interface Instance {
  isAlive(): boolean;
  end(): void;
}

const INSTANCE = Symbol.for('readout-lens');
const world = globalThis as typeof globalThis & { [INSTANCE]?: Instance };
const ahead = handover[AHEAD];

// Injected a second time: an instance that lives goes on; one whose extension was updated or reloaded makes room.
if (window === window.top && ahead && !world[INSTANCE]?.isAlive()) {
  world[INSTANCE]?.end();
  world[INSTANCE] = begin(ahead);
}

/**
 * Listens at once, and begins the rest when what was read early is painted and seen: nothing of it is so urgent that it should stand before
 * the page's own picture.
 */
function begin(ahead: Ahead): Instance {
  let session: Session | null = null;
  let isOver = false;
  const unlisten = listen(async (message) => (await started)?.answer(message) ?? null);
  const started = start();

  async function start(): Promise<Session | null> {
    await ahead.settled();
    await afterFrame();
    const { startSession } = await import('./session');
    session = isOver ? null : startSession(document, ahead, unlisten);
    return session;
  }

  return {
    isAlive: () => session?.isAlive() ?? ahead.isAlive(),
    end() {
      isOver = true;
      unlisten();
      session?.end();
    },
  };
}
