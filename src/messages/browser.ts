// The browser's own API. Firefox names it `browser`, Chrome `chrome`; both answer with promises, so no polyfill is shipped.
import type { Browser } from 'webextension-polyfill';

type Named = { browser?: Browser; chrome?: Browser };

/** The extension API of this context. Only read inside functions: outside an extension there is none. */
export const browser: Browser = new Proxy({} as Browser, {
  get: (_, key) => {
    const { browser: firefox, chrome } = globalThis as unknown as Named;
    return Reflect.get((firefox?.runtime ? firefox : chrome) ?? {}, key);
  },
});

/** Whether the extension this code belongs to is still there: after an update or removal its content scripts live on without it. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
