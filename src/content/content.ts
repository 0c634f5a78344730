// The content script: page → analysis → annotate, and what was read goes to the library. Runs in the top frame of state.gov pages, and
// of any page the reader asks to have read.
import { startSession } from './session';

interface Instance {
  isAlive(): boolean;
  end(): void;
}

const INSTANCE = Symbol.for('readout-lens');
const world = globalThis as typeof globalThis & { [INSTANCE]?: Instance };

// Injected a second time: an instance that lives goes on; one whose extension was updated or reloaded makes room.
if (window === window.top && !world[INSTANCE]?.isAlive()) {
  world[INSTANCE]?.end();
  world[INSTANCE] = startSession(document);
}
