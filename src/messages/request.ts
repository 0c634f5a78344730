// One question to the background worker and its answer.
import * as v from 'valibot';
// Not by the library's door: content scripts carry this file, and the door would bring the record's schema along.
import { FAULTS, type Fault } from '../library/errors';
import { browser } from './browser';

/** A request the background worker did not fulfil; the message is fit for people. `fault`: what the library says is wrong. */
export class Refused extends Error {
  readonly fault: Fault | null;

  constructor(message: string, fault: Fault | null = null) {
    super(message);
    this.fault = fault;
  }
}

const Reply = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.string(), fault: v.nullable(v.picklist(FAULTS)) }),
]);

/**
 * Sends a question and parses the answer. Throws `Refused` when the worker refuses or fails, and whatever the browser throws when there
 * is no worker to ask.
 */
export async function request<A extends v.GenericSchema>(
  kind: string,
  question: unknown,
  answer: A,
): Promise<v.InferOutput<A>> {
  return parseReply(await browser.runtime.sendMessage({ ask: kind, question }), answer);
}

/** The answer in what came back for a question. Throws `Refused` when it is a refusal. */
export function parseReply<A extends v.GenericSchema>(reply: unknown, answer: A): v.InferOutput<A> {
  const parsed = v.parse(Reply, reply);
  if (!parsed.ok) throw new Refused(parsed.error, parsed.fault);
  return v.parse(answer, parsed.value);
}
