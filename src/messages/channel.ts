// Sends and receives. No page can take part: web pages have no way to our runtime, and senders are checked besides.
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import { type PageState, PageStateSchema, type Tell, TellSchema } from './page';
import { type Answer, type Asker, type Question, REQUESTS, type RequestKind } from './requests';

/** A tab that cannot be told anything: no content script of ours runs there. */
export class Unreachable extends Error {}
/** A request the background worker did not fulfil; the message is fit for people. */
export class Refused extends Error {}

const Reply = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.string() }),
]);

/**
 * Asks the background worker. Throws `Refused` when it refuses or fails, and whatever the browser throws when there is no worker to
 * ask (the extension was removed or updated).
 */
export async function ask<K extends RequestKind>(kind: K, question: Question<K>): Promise<Answer<K>> {
  const reply = v.parse(Reply, await browser.runtime.sendMessage({ ask: kind, question }));
  if (!reply.ok) throw new Refused(reply.error);
  return v.parse(REQUESTS[kind].answer, reply.value) as Answer<K>;
}

/** Who sent a request, as the browser vouches for it. */
export interface Sender {
  tab: number | null;
  url: string;
  /** From a private window. */
  incognito: boolean;
}

export type Handlers = { [K in RequestKind]: (question: Question<K>, sender: Sender) => Promise<Answer<K>> };

/** Answers requests, in the background worker. Requests of a wrong form or from a wrong sender are refused with a word. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(((
    message: unknown,
    from: Runtime.MessageSender,
    reply: (value: unknown) => void,
  ) => {
    if (!isRequest(message)) return undefined;
    respond(handlers, message, from).then(reply, (error: unknown) => reply({ ok: false, error: inWords(error) }));
    return true;
  }) as Runtime.OnMessageListener);
}

async function respond(
  handlers: Handlers,
  message: { ask: RequestKind; question: unknown },
  from: Runtime.MessageSender,
) {
  const { ask: kind } = message;
  const asker = askerOf(from);
  if (asker !== REQUESTS[kind].from) throw new Refused(`“${kind}” is not for this sender.`);
  const question = v.safeParse(REQUESTS[kind].question, message.question);
  if (!question.success) throw new Refused(`“${kind}” was asked in a wrong form: ${question.issues[0].message}`);
  const handle = handlers[kind] as (question: unknown, sender: Sender) => Promise<unknown>;
  const sender = { tab: from.tab?.id ?? null, url: from.url ?? '', incognito: from.tab?.incognito ?? false };
  return { ok: true, value: await handle(question.output, sender) };
}

function isRequest(message: unknown): message is { ask: RequestKind; question: unknown } {
  const kind = (message as { ask?: unknown } | null)?.ask;
  return typeof kind === 'string' && Object.hasOwn(REQUESTS, kind);
}

/** Null for anyone who may ask nothing: another extension, a frame inside a page. */
export function askerOf(from: Runtime.MessageSender): Asker | null {
  if (from.id !== browser.runtime.id || !from.url) return null;
  if (from.url.startsWith(browser.runtime.getURL(''))) return 'view';
  return from.tab?.id !== undefined && from.frameId === 0 ? 'page' : null;
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Tells the page of a tab something and gives its state. Throws `Unreachable` when nothing of ours listens there. */
export async function tell(tab: number, message: Tell): Promise<PageState> {
  let reply: unknown;
  try {
    reply = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  } catch (error) {
    throw new Unreachable(inWords(error));
  }
  if (reply === undefined) throw new Unreachable('Nothing answered.');
  return v.parse(PageStateSchema, reply);
}

/** Listens to what the page is told, in a content script. Returns what ends it. */
export function listen(handle: (message: Tell) => Promise<PageState>): () => void {
  const listener = ((message: unknown, from: Runtime.MessageSender, reply: (value: unknown) => void) => {
    // Other content scripts of ours may not tell a page anything: only the extension itself, which has no page's address.
    if (from.id !== browser.runtime.id || askerOf(from) === 'page') return undefined;
    const tell = v.safeParse(TellSchema, message);
    if (!tell.success) return undefined;
    handle(tell.output).then(reply, () => reply(undefined));
    return true;
  }) as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
