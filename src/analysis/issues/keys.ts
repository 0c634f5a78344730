// Keys: what a phrase may call a word, each a number, so that comparing words is comparing numbers.

const numbers = new Map<string, number>();

/** The number of a key that phrases use, from 1. To be called while phrases are read: a text gives no key a number. */
export function numberKey(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size + 1);
  return numbers.size;
}

/** The number of a key; 0 when no phrase uses it. */
export const numberOf = (key: string): number => numbers.get(key) ?? 0;

/** More than any number a key has. */
export const keysEnd = (): number => numbers.size + 1;
