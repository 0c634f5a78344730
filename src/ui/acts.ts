// The speech acts as the views show them: a word, and a colour for the sharp and the warm ones only.
import type { Act } from '../analysis/model';
import { word } from './words';

export type Tone = 'cool' | 'warm';

const TONES: Partial<Record<Act, Tone>> = {
  condemn: 'cool',
  warn: 'cool',
  concern: 'cool',
  urge: 'cool',
  welcome: 'warm',
  thank: 'warm',
  support: 'warm',
  agree: 'warm',
  congratulate: 'warm',
  condole: 'warm',
  reaffirm: 'warm',
};

/** Sharp acts are cool, kind ones warm, the others have no colour. */
export function toneOf(act: Act): Tone | undefined {
  return TONES[act];
}

/** "condemned", "raised concern". */
export function actWord(act: Act): string {
  return word(`act_${act}`);
}
