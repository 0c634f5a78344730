// Classes of words: each a bit on every token, so that asking whether a word is in one costs nothing.

type Words = ReadonlySet<string>;

const classes: (() => Words)[] = [];

/**
 * Makes a class of folded words, given as a set or as what makes one when the first text is read; returns its bit in the `marks` of
 * tokens. To be called while modules load.
 */
export function wordClass(words: Words | (() => Words)): number {
  if (classes.length > 30) throw new RangeError('There are no more than 31 classes of words.');
  classes.push(typeof words === 'function' ? words : () => words);
  return 1 << (classes.length - 1);
}

/** The bits of the classes a folded word is in. */
export function marksOf(fold: string): number {
  let marks = 0;
  for (let bit = 0; bit < classes.length; bit++) if (classes[bit]!().has(fold)) marks |= 1 << bit;
  return marks;
}
