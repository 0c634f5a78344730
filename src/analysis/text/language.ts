import { SCRIPTS, SMALL_WORDS } from '../data/languages';
import type { TextDocument } from './document';

/** Letters or words looked at: a release shows its language early, and a long transcript costs no more than a short one. */
const LOOK = 4000;
/** Fewer words than this tell nothing. */
const TOO_SHORT = 12;

let languagesOf: Map<string, string[]> | undefined;

/** BCP 47 code of the language a text is written in, by its script and its small words; "en" when it is too short to tell. */
export function findLanguage(document: TextDocument): string {
  return byScript(document.text) ?? byWords(document);
}

const OTHER_SCRIPT = /[\u0370-\u1fff\u2c00-\ud7ff]/;

function byScript(text: string): string | null {
  if (!OTHER_SCRIPT.test(text.slice(0, LOOK))) return null;
  const counts = new Map<string, number>();
  let letters = 0;
  const end = Math.min(text.length, LOOK);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x41) continue;
    letters += 1;
    if (code < 0x370) continue;
    const script = SCRIPTS.find(([from, to]) => code >= from && code <= to);
    if (script) counts.set(script[2], (counts.get(script[2]) ?? 0) + 1);
  }
  // Japanese is written with Chinese characters too: a share of kana settles it.
  if ((counts.get('ja') ?? 0) * 8 > letters) return 'ja';
  for (const [language, count] of counts) if (count * 3 > letters) return language;
  return null;
}

function byWords({ tokens }: TextDocument): string {
  languagesOf ??= readSmallWords();
  const counts = new Map<string, number>();
  const end = Math.min(tokens.length, LOOK / 5);
  let words = 0;
  for (let at = 0; at < end; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    words += 1;
    // A fifth of plain English words in the first sixty: nothing else comes close.
    if (words === ENOUGH && (counts.get('en') ?? 0) * 5 > ENOUGH && isAhead(counts)) return 'en';
    for (const language of languagesOf.get(token.fold) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  if (words < TOO_SHORT) return 'en';
  let best = 'en';
  let most = (counts.get('en') ?? 0) * 1.2;
  // An English text of names and lists has few small words: another language must show its own in every tenth word.
  for (const [language, count] of counts) {
    if (count > most && count * 10 >= words) {
      best = language;
      most = count;
    }
  }
  return best;
}

const ENOUGH = 60;

/** Whether English has twice the words of any other language. */
function isAhead(counts: ReadonlyMap<string, number>): boolean {
  const english = counts.get('en') ?? 0;
  for (const [language, count] of counts) if (language !== 'en' && count * 2 > english) return false;
  return true;
}

function readSmallWords(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [language, words] of Object.entries(SMALL_WORDS)) {
    for (const word of words.split(' ')) table.set(word, [...(table.get(word) ?? []), language]);
  }
  return table;
}
