// Keys as they get their numbers while the lexicon is compiled.

const numbers = new Map<string, number>();

/** The number of a key, from 1. */
export function numberKey(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size + 1);
  return numbers.size;
}

/** More than any number given so far. */
export const keysEnd = (): number => numbers.size + 1;

/** Every key, in the order of their numbers. */
export const allKeys = (): readonly string[] => [...numbers.keys()];
