// Every word the product says stands in _locales/en/messages.json. In the extension the browser looks it up (browser.i18n); outside
// of it (tests, scripts) the catalogue itself is read, and the build leaves it out of the bundles.
import catalog from './_locales/en/messages.json' with { type: 'json' };

export type WordKey = keyof typeof catalog;

/** The part of browser.i18n that is used. `chrome` is its name in both browsers; the polyfill would not load outside an extension. */
interface I18n {
  getMessage(key: string, substitutions?: string[]): string;
}
interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

declare const __BROWSER__: string;
const outside: Record<string, Message> = typeof __BROWSER__ === 'undefined' ? catalog : {};

/** Messages without placeholders as the browser gave them: asking takes it a while, and a list asks for the same again and again. */
const asked = new Map<string, string>();

function lookUp(key: string, substitutions: string[]): string {
  const i18n = (globalThis as { chrome?: { i18n?: I18n } }).chrome?.i18n;
  if (!i18n) return fill(outside[key], substitutions);
  if (substitutions.length > 0) return i18n.getMessage(key, substitutions);
  let message = asked.get(key);
  if (message === undefined) {
    message = i18n.getMessage(key, substitutions);
    asked.set(key, message);
  }
  return message;
}

/** A message with its placeholders filled, as browser.i18n does it. */
function fill(entry: Message | undefined, substitutions: string[]): string {
  if (!entry) return '';
  return entry.message
    .replace(/\$(\w+)\$/g, (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '')
    .replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
}

/** The words of a message; `values` fill its placeholders in the order of the catalogue. */
export function word(key: WordKey, ...values: (string | number)[]): string {
  return lookUp(key, values.map(String));
}

/** The words of a key put together at run time ("issue_haiti"), null when the catalogue has none. */
export function wordIfAny(key: string): string | null {
  return lookUp(key.replaceAll('-', '_'), []) || null;
}

const plurals = new Intl.PluralRules('en');

/** "1 statement", "3 statements": the catalogue holds `key_one` and `key_other`, whose first placeholder is the number. */
export function counted(key: string, count: number, ...values: string[]): string {
  return lookUp(`${key}_${plurals.select(count) === 'one' ? 'one' : 'other'}`, [numeral(count), ...values]);
}

/** A number with its thousands set apart. */
export function numeral(count: number): string {
  numbers ??= new Intl.NumberFormat(locale());
  return numbers.format(count);
}

let numbers: Intl.NumberFormat | undefined;

/** The tag dates, lists and numbers are written by. */
export function locale(): string {
  return word('locale');
}

/** "a, b, and c". */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}

/** The first letter in capitals, for a word that begins a line. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale()) + text.slice(1);
}

/**
 * A message whose placeholders are filled with pieces of any kind (marked-up parts, nodes) instead of strings: the pieces and the words
 * between them, in the catalogue's order.
 */
export function woven<Piece>(key: WordKey, ...values: (readonly Piece[])[]): (Piece | string)[] {
  const marks = values.map((_, at) => String.fromCharCode(FIRST_MARK + at));
  const woven: (Piece | string)[] = [];
  let words = '';
  for (const letter of lookUp(key, marks)) {
    const piece = values[letter.charCodeAt(0) - FIRST_MARK];
    if (!piece) words += letter;
    else {
      if (words) woven.push(words);
      words = '';
      woven.push(...piece);
    }
  }
  if (words) woven.push(words);
  return woven;
}

/** Private-use characters stand for the pieces while the browser fills in the message. */
const FIRST_MARK = 0xe000;
