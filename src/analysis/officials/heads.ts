// Heads of titles: the word that makes an office of the words around it.
import { placeAt } from '../data/countries';
import { CROWNED, PLURALS } from '../data/titles';
import type { Token } from '../text/tokens';
import {
  DOUBTFUL_HEAD,
  FIELD,
  HEAD,
  INITIALS,
  MANY_HEADS,
  MANY_SMALL_HEADS,
  RANKER,
  SMALL_HEAD,
  TITLE_WORD,
} from './classes';
import { isHyphen } from './signs';

export interface Head {
  readonly plural: boolean;
}

const ONE: Head = { plural: false };
const MANY: Head = { plural: true };

/** A folded word in the singular: "secretaries" → "secretary". */
export function singular(fold: string): string {
  return PLURALS.get(fold) ?? (fold.endsWith('s') ? fold.slice(0, -1) : fold);
}

/** A word as written in the singular. */
export function toSingular(word: string): string {
  if (/ies$/i.test(word)) return word.replace(/ies$/, 'y').replace(/IES$/, 'Y');
  if (/men$/i.test(word)) return word.replace(/men$/, 'man').replace(/MEN$/, 'MAN');
  return word.replace(/s$/i, '');
}

/** Whether a word can be the head of a title, seen alone. */
export function headOf(token: Token): Head | null {
  const { marks, capital } = token;
  if (marks & (capital ? HEAD : SMALL_HEAD)) return ONE;
  return marks & (capital ? MANY_HEADS : MANY_SMALL_HEADS) ? MANY : null;
}

/** Whether the word at `at` is the head of a title, by its neighbours. */
export function headAt(tokens: readonly Token[], at: number, end: number): Head | null {
  const { fold, marks } = tokens[at]!;
  if (!(marks & (DOUBTFUL_HEAD | INITIALS))) {
    const head = headOf(tokens[at]!);
    return head && !isModifier(tokens, at, end) ? head : null;
  }
  const before = tokens[at - 1]?.fold ?? '';
  if (fold === 'official') return /^(?:senior|bureau|administration|department)$/.test(before) ? ONE : null;
  if (fold === 'executive') return before === 'chief' ? ONE : null;
  if (CROWNED.has(fold)) return before === 'crown' || before === 'grand' ? ONE : null;
  // "Sultan Al Jaber", "Amir bin Zayed": given names.
  if (/^(?:sultan|amir|emir)$/.test(fold) && /^(?:al|bin|el)$/.test(tokens[at + 1]?.fold ?? '')) return null;
  if (marks & INITIALS) return isByInitials(tokens, at) ? ONE : null;
  const head = headOf(tokens[at]!);
  return head && !isModifier(tokens, at, end) ? head : null;
}

/** Whether initials stand for an office: in capitals, before a name or more of a title, and behind no hour ("3 PM"). */
function isByInitials(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (tokens[at]!.text !== tokens[at]!.text.toUpperCase() || before?.kind === 'number') return false;
  return next?.text === '/' || (!!next?.capital && !isTitleWord(next));
}

/** "Deputy", "Chief": heads that are words before a head where one follows. */
function isModifier(tokens: readonly Token[], at: number, end: number): boolean {
  if (!(tokens[at]!.marks & RANKER)) return false;
  const next = isHyphen(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1];
  if (!next || at + 1 >= end || next.kind !== 'word') return false;
  return isTitleWord(next) || placeAt(tokens, at + 1) !== null;
}

/** Whether a word belongs to the vocabulary of titles and can be no part of a name. */
export function isTitleWord(token: Token): boolean {
  return (token.marks & TITLE_WORD) !== 0;
}

/** Whether a capitalised word names a field of office. */
export function isField(token: Token | undefined): boolean {
  return !!token?.capital && (token.marks & FIELD) !== 0;
}

/** Two heads that make one title: "Minister Counselor", "Minister President", "Chief Executive". */
export function canFollow(first: string, second: string): boolean {
  if (/^(?:principal|deputy|chief|executive|attorney)$/.test(first)) return true;
  if (first === 'minister') return /^(?:counsel|president|delegate|chief)/.test(second);
  return first !== second && /^(?:councilor|councillor|delegate|judge|advocate|treasurer|coordinator)$/.test(second);
}
