// Who holds a title that stands alone: "the Secretary", "the Foreign Minister", "Vice Foreign Ministers".
import type { Official } from '../model';
import type { Bare } from './mentions';
import type { Person } from './people';

/** Indices of those a bare title means, `but` those aside: several for a plural, one else; empty when nobody in the text fits. */
export function holdersOf(
  bare: Bare,
  people: readonly Person[],
  officials: readonly Official[],
  home: string,
  but: readonly number[],
): number[] {
  const wanted = forms(bare.titles.at(-1) ?? bare.core);
  const scores = people.map((person, who) => {
    const official = officials[who]!;
    if (but.includes(who)) return 0;
    if (bare.place && bare.place.code !== official.country) return 0;
    let best = 0;
    for (const title of titlesOf(person)) best = Math.max(best, alike(wanted, forms(title)));
    if (best === 0 && official.participant && isSoleCounterpart(who, officials, home) && isMinisterial(bare, person))
      best = 1;
    if (best === 0) return 0;
    return best + (official.participant ? 3 : 0) + (bare.core === 'secretary' && official.country === home ? 3 : 0);
  });
  const top = Math.max(0, ...scores);
  if (top === 0) return [];
  if (bare.plural) return scores.flatMap((score, who) => (score > 0 && score > top - 3 ? [who] : []));
  return [scores.indexOf(top)];
}

const titlesOf = (person: Person) => [...person.titles, ...person.cores];

/** A title in lower case, and with its field before the head: "minister of foreign affairs" is "foreign minister" too. */
function forms(title: string): readonly string[] {
  const found = known.get(title);
  if (found) return found;
  const made = formsOf(title);
  if (known.size > 2000) known.clear();
  known.set(title, made);
  return made;
}

/** Titles asked for lately: every bare title of a text is held against those of all its people. */
const known = new Map<string, readonly string[]>();

function formsOf(title: string): string[] {
  const plain = title.toLowerCase().replaceAll('-', ' ');
  // India's and others' name for a foreign minister.
  if (/\bexternal affairs\b/.test(plain) && plain.includes('minister')) return [plain, 'foreign minister', 'minister'];
  const match = /^([^,]*?)\b(\w+) (?:of|for) (?:the )?(\w+)/.exec(plain);
  if (!match) return [plain];
  const [, before, head, field] = match;
  return [plain, `${before}${head}`.trim(), `${before}${field} ${head}`.trim()];
}

/** 6 for the same title, 4 where one is the other's end or beginning, 2 for one head word; 0 else. */
function alike(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  for (const x of a)
    for (const y of b) {
      if (x === y) return 6;
      if (hasEnd(y, x) || (y.length > x.length && y.startsWith(x) && y[x.length] === ' ')) best = Math.max(best, 4);
      else if (hasEnd(x, y)) best = Math.max(best, 3);
    }
  return best;
}

/** Whether the last words of a title are another. */
const hasEnd = (whole: string, end: string) =>
  whole.length > end.length && whole.endsWith(end) && whole[whole.length - end.length - 1] === ' ';

/** The one participant of another country than home. */
function isSoleCounterpart(who: number, officials: readonly Official[], home: string): boolean {
  const isOther = (official: Official) => official.participant && official.country !== home;
  return isOther(officials[who]!) && officials.every((official, at) => at === who || !isOther(official));
}

const MINISTERIAL = /\b(?:minister|secretary|representative|chancellor|councilor|councillor|secretario)$/;
const isMinisterial = (bare: Bare, person: Person) =>
  MINISTERIAL.test(bare.core) && [...person.cores].some((core) => MINISTERIAL.test(core)) && bare.core !== 'secretary';
