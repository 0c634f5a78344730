// The background worker's end: questions are parsed, their senders checked, and whatever goes wrong comes back as words.
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { LibraryError } from '../library/library';
import { AHEAD_LINE } from './ahead';
import { browser } from './browser';
import { PAGE_REQUESTS } from './page-requests';
import type { Answer, Question, Requests } from './requests';
import { askerOf, type Sender, senderOf } from './senders';
import type { Settings } from './settings';
import { VIEW_REQUESTS } from './view-requests';

const REQUESTS = { page: PAGE_REQUESTS, view: VIEW_REQUESTS } as const;

export type Handlers = {
  [K in keyof Requests]: (question: Question<K>, sender: Sender) => Promise<Answer<K>>;
};

/** Answers requests. A message that is no request at all is left to others. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(((
    message: unknown,
    from: Runtime.MessageSender,
    reply: (value: unknown) => void,
  ) => {
    const { ask, question } = (message ?? {}) as { ask?: unknown; question?: unknown };
    if (typeof ask !== 'string') return undefined;
    replyTo(handlers, ask, question, from).then(reply);
    return true;
  }) as Runtime.OnMessageListener);
}

/** Answers pages that are not there yet: says what is set, and analyses what they ask for. */
export function answerAhead(settings: () => Promise<Settings>, handlers: Handlers): void {
  browser.runtime.onConnect.addListener((port) => {
    const { name, sender } = port;
    if (name !== AHEAD_LINE || !sender || askerOf(sender) !== 'page') return port.disconnect();
    let isOpen = true;
    port.onDisconnect.addListener(() => {
      isOpen = false;
    });
    const say = (message: object) => {
      if (isOpen) port.postMessage(message);
    };
    settings().then(
      (set) => say({ settings: set }),
      () => {
        isOpen = false;
        port.disconnect();
      },
    );
    port.onMessage.addListener((message: unknown) => {
      replyTo(handlers, 'analyze', message, sender).then((reply) => say({ reply }));
    });
  });
}

/** What is sent back for a question: its answer, or why there is none. */
async function replyTo(handlers: Handlers, kind: string, question: unknown, from: Runtime.MessageSender) {
  try {
    return { ok: true, value: await respond(handlers, kind, question, from) };
  } catch (error) {
    return { ok: false, error: inWords(error), fault: faultOf(error) };
  }
}

async function respond(handlers: Handlers, kind: string, question: unknown, from: Runtime.MessageSender) {
  const asker = askerOf(from);
  const known: Record<string, { question: v.GenericSchema }> = asker ? REQUESTS[asker] : {};
  if (!Object.hasOwn(known, kind)) throw new Error(`“${kind.slice(0, 50)}” is nothing this sender may ask.`);
  const parsed = v.safeParse(known[kind]!.question, question, { abortEarly: true });
  if (!parsed.success) throw new Error(`“${kind}” was asked in a wrong form: ${parsed.issues[0].message}`);
  const handle = handlers[kind as keyof Handlers] as (question: unknown, sender: Sender) => Promise<unknown>;
  return handle(parsed.output, senderOf(from));
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function faultOf(error: unknown) {
  return error instanceof LibraryError ? error.fault : null;
}
