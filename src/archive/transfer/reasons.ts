// Why something in a file was not taken in, in words.
import type { Refusal } from '../../import/import';
import { Refused } from '../../messages/channel';
import { type WordKey, word, wordIfAny } from '../../ui/words';

export interface Reason {
  words: string;
  /** What exactly, where it helps whoever made the file. */
  detail: string | null;
}

/** Why something is no release. */
export function reasonOf(why: Refusal, detail: string | null): Reason {
  return { words: word(`transfer_why_${why.replaceAll('-', '_')}` as WordKey), detail };
}

/** Why the worker did not take it: a sentence of the library, or what a schema says of a record that is not as it should be. */
export function reasonOfWorker(why: string): Reason {
  const isSentence = why.endsWith('.') && !why.includes(': ');
  return isSentence ? { words: why, detail: null } : { words: word('transfer_why_record'), detail: why };
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
    const named = why.detail ? `${name} (${why.detail})` : name;
    const names = reasons.get(why.words);
    if (names) names.push(named);
    else reasons.set(why.words, [named]);
  }
  return [...reasons].map(([words, names]) => ({ words, names })).sort((a, b) => b.names.length - a.names.length);
}
