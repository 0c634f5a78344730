// Names of files every system can hold.

const LONGEST = 110;

/** Gives each title a file name (without ending) that no other has, whatever the case of its letters. */
export function fileNames(): (title: string) => string {
  const taken = new Set<string>();
  return (title) => {
    const base = plainName(title);
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  };
}

/** The title without signs that Windows forbids or Obsidian reads as its own. */
function plainName(title: string): string {
  const words = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what file names may not hold
    .replace(/[\x00-\x1f\x7f-\x9f\\/:*?"<>|#^[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .trim();
  // A name may not begin with a dot without being hidden on some systems; half a letter is none.
  return withoutLastDots(words.replace(/^\.+|[\ud800-\udbff]$/g, '')).trim() || 'release';
}

/** Windows takes no name that ends with a dot. */
function withoutLastDots(words: string): string {
  let end = words.length;
  while (words[end - 1] === '.') end--;
  return words.slice(0, end);
}
