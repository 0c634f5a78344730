import type { Act } from '../analysis/model';
import { actWord, toneOf } from './acts';

/** An act as a word in its colour. */
export function ActWord({ act }: { act: Act }) {
  return <span class={toneOf(act)}>{actWord(act)}</span>;
}
