// What a content script says to the background worker, and how it hears what its page is told.
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser, isAlive } from './browser';
import { type PageState, type Tell, TellSchema } from './page';
import { PAGE_REQUESTS } from './page-requests';
import { Refused, request } from './request';
import type { Answer, PageRequests, Question } from './requests';
import { isExtension } from './senders';

/**
 * Asks the background worker, from a page. A worker that is stopped over the question is asked once more: all that pages ask can be
 * asked twice. Throws as `request` does.
 */
export async function askFromPage<K extends keyof PageRequests>(kind: K, question: Question<K>): Promise<Answer<K>> {
  const ask = () => request(kind, question, PAGE_REQUESTS[kind].answer) as Promise<Answer<K>>;
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Refused || !isAlive()) throw error;
    return ask();
  }
}

/** Listens to what the page is told, in a content script. Returns what ends it. */
export function listen(handle: (message: Tell) => Promise<PageState>): () => void {
  const listener = ((message: unknown, from: Runtime.MessageSender, reply: (value: unknown) => void) => {
    // Content scripts may not tell a page anything: only the extension itself.
    if (!isExtension(from)) return undefined;
    const tell = v.safeParse(TellSchema, message);
    if (!tell.success) return undefined;
    handle(tell.output).then(reply, () => reply(undefined));
    return true;
  }) as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
