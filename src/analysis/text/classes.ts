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

/** Word → the bits of the classes it is in; made with the first text that is read. */
let marks: Map<string, number> | undefined;

/** The bits of the classes a folded word is in. */
export function marksOf(fold: string): number {
  marks ??= gather();
  return marks.get(fold) ?? 0;
}

function gather(): Map<string, number> {
  const made = new Map<string, number>();
  for (const [bit, words] of classes.entries())
    for (const word of words()) made.set(word, (made.get(word) ?? 0) | (1 << bit));
  return made;
}
