// Tokens: words, numbers and signs of a text, the one segmentation every step of the analysis works on.
import { marksOf } from './classes';

export interface Token {
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without diacritics, apostrophes straight: what phrase tables are written in. */
  readonly fold: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
  /** White space stands before it (or the text begins). */
  readonly spaced: boolean;
  /** Bits of the word classes it is in. */
  readonly marks: number;
}

/** Words whose full stop is part of them and, as a rule, ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'dr mr mrs ms lt gen col maj adm capt cmdr sgt brig amb sen rep gov st ste prof hon rev vs jr sr no fr mt ft dept asst ' +
    'jan feb aug sept oct nov dec rt ma md mohd wm ret retd smt msgr mgr ven'
  ).split(' '),
);

const isDigit = (code: number) => code >= 48 && code <= 57;
const isUpper = (code: number) => code >= 65 && code <= 90;
const isApostrophe = (code: number) =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018 || code === 0x2bb;
/** Letters beyond ASCII: by script blocks, which is exact enough here and needs no regular expression per character. */
const isLetter = (code: number) => {
  // Lower and upper case of ASCII differ by one bit.
  const small = code | 0x20;
  return code < 0x80 ? small >= 97 && small <= 122 : isLetterBeyond(code);
};
const isLetterBeyond = (code: number) =>
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x250 && code <= 0x2af) ||
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x370 && code <= 0x1fff) ||
  (code >= 0x2c00 && code <= 0xd7ff && code >= 0x3040) ||
  code === 0xaa ||
  code === 0xba;

const MARKS = /[\u0300-\u036f]/g;
// Letters that canonical decomposition leaves whole.
const WHOLE_LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
};

/** A word as phrase tables hold it: lower case, no diacritics, straight apostrophes. */
export function fold(word: string): string {
  let plain = true;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7e) plain = false;
  const lower = word.toLowerCase();
  if (plain) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[øłđðþßæœıə]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bb\u02bc]/g, "'");
}

/**
 * Splits a text into tokens, in order, without overlap. Hyphens, slashes and brackets are tokens of their own ("U.S.-ROK" is
 * three), the possessive "’s" is one, an apostrophe inside a word belongs to it ("Sana’a"), and so does the full stop of an
 * abbreviation ("U.S.", "J.", "Lt."). Time grows with the length of the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  const push = (end: number, kind: Token['kind']) => {
    const { text: piece, fold, capital, marks } = wordOf(text.slice(at, end), kind);
    tokens.push({ start: at, end, text: piece, fold, kind, capital, spaced, marks });
    at = end;
    spaced = false;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a) {
      spaced = true;
      at += 1;
    } else if (isLetter(code)) push(wordEnd(text, at), 'word');
    else if (isDigit(code)) push(numberEnd(text, at), 'number');
    else if (isApostrophe(code) && isPossessive(text, at)) push(at + 2, 'sign');
    else {
      const high = code >= 0xd800 && code <= 0xdbff;
      const low = text.charCodeAt(at + 1);
      push(high && low >= 0xdc00 && low <= 0xdfff ? at + 2 : at + 1, 'sign');
    }
  }
  return tokens;
}

/** What a word is wherever it stands. */
type Word = Pick<Token, 'text' | 'fold' | 'capital' | 'marks'>;

/** Words met lately: a text repeats most of its words, and one string for each makes every look-up of it cheap. */
const known = new Map<string, Word>();
const MOST_KNOWN = 20_000;

function wordOf(piece: string, kind: Token['kind']): Word {
  const found = known.get(piece);
  if (found) return found;
  const first = piece.charCodeAt(0);
  const capital = kind === 'word' && (isUpper(first) || (first > 0x7f && piece[0] !== piece[0]!.toLowerCase()));
  // A copy: a slice would keep the whole text alive.
  const text = piece.length > 12 ? `${piece} `.slice(0, -1) : piece;
  const folded = fold(text);
  const word = { text, fold: folded, capital, marks: marksOf(folded) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, word);
  return word;
}

function isPossessive(text: string, apostrophe: number): boolean {
  const s = text.charCodeAt(apostrophe + 1);
  return (
    (s === 115 || s === 83) && !isLetter(text.charCodeAt(apostrophe + 2)) && !isDigit(text.charCodeAt(apostrophe + 2))
  );
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at += 1;
    else if (code === 0x20) return at;
    else if (isApostrophe(code) && isLetter(text.charCodeAt(at + 1)) && !isPossessive(text, at)) at += 1;
    else if (code === 46 && at > start && isLetter(text.charCodeAt(at + 1)) && goesOn(text, start, at)) at += 1;
    else break;
  }
  if (
    text.charCodeAt(at) === 46 &&
    (isInitials(text, start, at) || ABBREVIATIONS.has(text.slice(start, at).toLowerCase()))
  )
    return at + 1;
  return at;
}

/** Whether the full stop at `stop` is inside initials: "U.S.", and "p.m." in small letters. */
function goesOn(text: string, start: number, stop: number): boolean {
  if (isInitials(text, start, stop)) return true;
  return stop === start + 1 && text.charCodeAt(stop + 2) === 46 && !isLetter(text.charCodeAt(stop + 3));
}

/** "U", "U.S", "a.m": single letters, each but the last followed by a full stop. */
function isInitials(text: string, start: number, end: number): boolean {
  if ((end - start) % 2 === 0) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((at - start) % 2 === 0 ? !isLetter(code) : code !== 46) return false;
  }
  // A lone small letter before a full stop is a word ("vitamin a."), a lone capital an initial.
  return end - start > 1 || isUpper(text.charCodeAt(start)) || text.charCodeAt(start) > 0x7f;
}

function numberEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isLetter(code)) at += 1;
    else if ((code === 46 || code === 44) && isDigit(text.charCodeAt(at + 1))) at += 1;
    else break;
  }
  return at;
}
