// Why something in a file was not taken in, in words.
import type { Refusal } from '../../import/import';
import { Refused } from '../../messages/channel';
import { type WordKey, word, wordIfAny } from '../../ui/words';

/** A reason by its key, or in the words of the worker. */
export interface Reason {
  key: Refusal | null;
  words: string;
}

export function reasonOf(why: Refusal, about: string | null): Reason {
  const words = word(`transfer_why_${why.replace('-', '_').replace('-', '_')}` as WordKey);
  return { key: why, words: about ? word('transfer_why_about', words, about) : words };
}

/** Why it cannot go on, and what to do. */
export function faultInWords(error: unknown): string {
  if (!(error instanceof Refused)) return word('transfer_fault_worker');
  return (error.fault && wordIfAny(`transfer_fault_${error.fault}`)) ?? error.message;
}

/** Those refused, by reason, the most frequent first. */
export function byReason(refused: readonly { name: string; why: Reason }[]): { words: string; names: string[] }[] {
  const reasons = new Map<string, string[]>();
  for (const { name, why } of refused) {
    const names = reasons.get(why.words);
    if (names) names.push(name);
    else reasons.set(why.words, [name]);
  }
  return [...reasons].map(([words, names]) => ({ words, names })).sort((a, b) => b.names.length - a.names.length);
}
