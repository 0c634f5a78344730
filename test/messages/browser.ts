// A browser for tests: the part of the extension API that messages, storage and tabs go through, held in memory.
import { vi } from 'vitest';

export const ID = 'readout-lens-test';
export const VIEW = `chrome-extension://${ID}/popup.html`;

type Listener = (message: unknown, sender: object, reply: (value: unknown) => void) => unknown;

export interface TestBrowser {
  /** Sends a message to the listeners as from a sender; undefined when none answers. */
  send(message: unknown, sender: object): Promise<unknown>;
  /** Whom lines that are opened from now on are said to come from. */
  caller: object;
  storage: Record<string, unknown>;
  session: Record<string, unknown>;
  /** Messages that went to tabs. */
  told: { tab: number; message: unknown }[];
  tabs: { id: number; url?: string; discarded?: boolean }[];
  /** Tabs whose pages may be scripted. */
  permitted: Set<number>;
  scripted: number[];
  /** What a tab answers. */
  answers: Map<number, unknown>;
}

/** One end of a line between a page and the worker, as the browser gives it. */
export interface TestPort {
  name: string;
  sender: object;
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** The two ends of a line. What is sent arrives later, as with a browser; of its end only the other side hears. */
function linePair(name: string, sender: object): [TestPort, TestPort] {
  const hears: [((message: unknown) => void)[], ((message: unknown) => void)[]] = [[], []];
  const ends: [(() => void)[], (() => void)[]] = [[], []];
  let isOpen = true;
  const end = (own: 0 | 1, other: 0 | 1): TestPort => ({
    name,
    sender,
    postMessage(message) {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      const sent = structuredClone(message);
      queueMicrotask(() => {
        for (const hear of hears[other]) hear(sent);
      });
    },
    disconnect() {
      if (!isOpen) return;
      isOpen = false;
      for (const tell of ends[other]) tell();
    },
    onMessage: { addListener: (listener) => void hears[own].push(listener) },
    onDisconnect: { addListener: (listener) => void ends[own].push(listener) },
  });
  return [end(0, 1), end(1, 0)];
}

/** Puts a browser in place of `chrome` until the end of the test. */
export function installBrowser(): TestBrowser {
  const listeners = new Set<Listener>();
  const called = new Set<(port: TestPort) => void>();
  const state: TestBrowser = {
    caller: {},
    storage: {},
    session: {},
    told: [],
    tabs: [],
    permitted: new Set(),
    scripted: [],
    answers: new Map(),
    send: (message, sender) =>
      new Promise((resolve) => {
        const waits = [...listeners].map((listener) => listener(structuredClone(message), sender, resolve) === true);
        if (!waits.includes(true)) resolve(undefined);
      }),
  };
  const area = (held: 'storage' | 'session') => ({
    get: async (key: string) => (key in state[held] ? { [key]: structuredClone(state[held][key]) } : {}),
    set: async (items: object) => void Object.assign(state[held], structuredClone(items)),
    remove: async (key: string) => void delete state[held][key],
  });
  const script = async ({ target }: { target: { tabId: number } }) => {
    if (!state.permitted.has(target.tabId)) throw new Error('Cannot access contents of the page.');
    state.scripted.push(target.tabId);
  };
  vi.stubGlobal('chrome', {
    runtime: {
      id: ID,
      getURL: (path: string) => `chrome-extension://${ID}/${path}`,
      getManifest: () => ({ version: '0.0.0' }),
      onConnect: { addListener: (listener: (port: TestPort) => void) => called.add(listener) },
      connect({ name }: { name: string }) {
        const [here, there] = linePair(name, state.caller);
        queueMicrotask(() => {
          for (const listener of called) listener(there);
        });
        return here;
      },
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    storage: { local: area('storage'), session: area('session') },
    tabs: {
      get: async (id: number) => state.tabs.find((tab) => tab.id === id),
      query: async () => state.tabs,
      sendMessage: async (tab: number, message: unknown) => {
        if (!state.answers.has(tab)) throw new Error('Could not establish connection. Receiving end does not exist.');
        state.told.push({ tab, message });
        return state.answers.get(tab);
      },
    },
    scripting: { insertCSS: script, executeScript: script },
  });
  return state;
}

/** A page's answer to anything it is told. */
export const NOTHING_HERE = {
  found: { found: 'nothing', why: 'unknown' },
  address: 'https://example.org/',
  highlights: { on: true, possible: true },
  done: true,
};
