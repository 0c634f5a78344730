// How a content script hears what its page is told. What is told is parsed by who is told: this file is run before anything else is.
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import { isExtension } from './senders';

/** Listens, and answers with what `handle` gives, null for nothing. Returns what ends it. */
export function listen(handle: (message: unknown) => Promise<object | null>): () => void {
  const listener = ((message: unknown, from: Runtime.MessageSender, reply: (value: unknown) => void) => {
    // Content scripts may not tell a page anything: only the extension itself.
    if (!isExtension(from)) return undefined;
    handle(message).then(
      (answer) => reply(answer ?? undefined),
      () => reply(undefined),
    );
    return true;
  }) as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(listener);
  return () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension this listener belonged to is gone, and the listener with it.
    }
  };
}
