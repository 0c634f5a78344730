// What views say: to the background worker, and to the page of a tab.
import * as v from 'valibot';
import { type Outcome, outcomeOf } from './outcome';
import { type PageState, PageStateSchema, type Tell } from './page';
import { request } from './request';
import type { Answer, Question, ViewRequests } from './requests';
import { VIEW_REQUESTS } from './view-requests';

export { Refused } from './request';

/** A tab that cannot be told anything: no content script of ours runs there. */
export class Unreachable extends Error {}

/** Asks the background worker, from a view. Throws as `request` does. */
export function ask<K extends keyof ViewRequests>(kind: K, question: Question<K>): Promise<Answer<K>> {
  return request(kind, question, VIEW_REQUESTS[kind].answer) as Promise<Answer<K>>;
}

/**
 * Tells the page of a tab something and gives its state. `already`: what came of this very message, where it was sent before. Throws
 * `Unreachable` when nothing of ours listens there.
 */
export async function tell(tab: number, message: Tell, already: Outcome | null = null): Promise<PageState> {
  const outcome = already ?? (await outcomeOf(tab, message));
  if ('error' in outcome) {
    const { error } = outcome;
    throw new Unreachable(error instanceof Error ? error.message : String(error));
  }
  const reply = outcome.value;
  if (reply === undefined) throw new Unreachable('Nothing answered.');
  return v.parse(PageStateSchema, reply);
}
