// The titles of a person: what all mentions give, once each, without the shortened forms.
import type { Person } from './people';

/** Titles in order of the text, without those that are words of another ("Secretary", "Minister"). */
export function titlesOf(person: Person): string[] {
  const all: string[] = [];
  const seen = new Set<string>();
  for (const title of person.titles) {
    const key = title.toLowerCase();
    if (!title || seen.has(key)) continue;
    seen.add(key);
    all.push(title);
  }
  // Most people have one title, and nothing to hold it against.
  if (all.length < 2) return all.map(unshout);
  const shown = all.filter((title) => !all.some((other) => isInitialsOf(title, other))).map(unshout);
  return shown.filter(
    (title, index) =>
      !shown.some((other, at) => at !== index && isShortOf(title, other) && (title !== other || at < index)),
  );
}

const wordsOf = (title: string) => title.toLowerCase().split(/[\s-]+/);

function isShortOf(title: string, other: string): boolean {
  const few = wordsOf(title);
  // "Special Envoy" is short for "Special Presidential Envoy for Peace".
  const many = wordsOf(other).filter((word) => word !== 'presidential' || few.includes(word));
  if (few.length > many.length) return false;
  for (let from = 0; from + few.length <= many.length; from++)
    if (few.every((word, at) => word === many[from + at])) return true;
  return false;
}

/** "HR/VP" beside "High Representative/Vice-President": titles by their initials. "FM" alone is a title as it is written. */
function isInitialsOf(title: string, other: string): boolean {
  if (title.length > 5 || !title.includes('/') || title !== title.toUpperCase()) return false;
  const initials = other.replace(/[^\p{Lu}\s-]|(?<=\p{Lu})\p{Lu}/gu, '').replace(/[\s-]/g, '');
  return initials.length > 1 && title.startsWith(initials);
}

/** "SECRETARY" as a transcript's turns give it reads "Secretary". */
function unshout(title: string): string {
  if (title !== title.toUpperCase() || title.length < 4 || !/[AEIOUY]/.test(title.slice(1, -1))) return title;
  return title
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
