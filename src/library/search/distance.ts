// How far apart two words are, for words misspelt: all words of an archive are held against one, with every key.

/** A longer word does not fit the bits of a number. */
const LONGEST = 31;

/**
 * Sets up a word to be compared with many: gives how many letters have to be changed, added or left out to make it of another. A column of
 * the usual table is two numbers here, whose bits say where it rises and falls (Myers 1999, Hyyrö 2003). Null for a word that is too long.
 */
export function distanceFrom(word: string): ((other: string) => number) | null {
  const length = word.length;
  if (length === 0 || length > LONGEST) return null;
  const places = new Map<number, number>();
  for (let at = 0; at < length; at++) {
    const letter = word.charCodeAt(at);
    places.set(letter, (places.get(letter) ?? 0) | (1 << at));
  }
  const last = 1 << (length - 1);
  return (other) => {
    let rises = -1;
    let falls = 0;
    let distance = length;
    for (let at = 0; at < other.length; at++) {
      const same = places.get(other.charCodeAt(at)) ?? 0;
      const down = same | falls;
      const across = (((same & rises) + rises) ^ rises) | same;
      let up = falls | ~(across | rises);
      let less = rises & across;
      if (up & last) distance++;
      if (less & last) distance--;
      up = (up << 1) | 1;
      less <<= 1;
      rises = less | ~(down | up);
      falls = up & down;
    }
    return distance;
  };
}
