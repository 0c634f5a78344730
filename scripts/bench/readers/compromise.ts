// compromise, asked for people, places and sentences.
import compromise from 'compromise';
import type { Release } from '../../../src/analysis/model';

export function read({ text }: Release): unknown {
  const document = compromise(text);
  return [document.people(), document.places(), document.sentences()];
}
