// What a content script says to the background worker, and what it is told.
import * as v from 'valibot';
import { isAlive } from './browser';
import { type Tell, TellSchema } from './page';
import { PAGE_REQUESTS } from './page-requests';
import { parseReply, Refused, request } from './request';
import type { Answer, PageRequests, Question } from './requests';

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

/** The answer to a question that was asked without parsing what came back. Throws `Refused` when it was refused. */
export function readAnswer<K extends keyof PageRequests>(kind: K, reply: unknown): Answer<K> {
  return parseReply(reply, PAGE_REQUESTS[kind].answer) as Answer<K>;
}

/** What a page is told, parsed; null for anything else. */
export function parseTell(message: unknown): Tell | null {
  const tell = v.safeParse(TellSchema, message);
  return tell.success ? tell.output : null;
}
