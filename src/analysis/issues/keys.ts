// Keys: what a phrase may call a word, each a number, so that comparing words is comparing numbers.

let numbers: ReadonlyMap<string, number> = new Map();

/** Gives keys their numbers, from 1, in this order. Done once, before the first text is read. */
export function giveKeys(keys: readonly string[]): void {
  numbers = new Map(keys.map((key, at) => [key, at + 1]));
}

/** The number of a key; 0 when no phrase uses it. */
export const numberOf = (key: string): number => numbers.get(key) ?? 0;
