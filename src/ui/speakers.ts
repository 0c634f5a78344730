// Who said it, in the fewest words: "Ward", "both", "Ward and Khalidi".
import type { Analysis } from '../analysis/model';
import { callingOf } from './calling';
import { listed, word } from './words';

const NAMED = 3;

/** The speakers of a statement by their short names; empty where the text does not say who. */
export function speakersInWords(speakers: readonly string[], analysis: Analysis): string {
  const present = analysis.officials.filter((official) => official.participant);
  if (speakers.length > 1 && present.length === speakers.length && present.every(({ id }) => speakers.includes(id)))
    return word(speakers.length === 2 ? 'speakers_both' : 'speakers_all');
  const names = speakers.map((id) => speakerName(id, analysis));
  if (names.length <= NAMED) return listed(names);
  return word('speakers_many', names[0]!, names.length - 1);
}

/** The short name of one official. */
export function speakerName(id: string, analysis: Analysis): string {
  const official = analysis.officials.find((one) => one.id === id);
  return official ? callingOf(official, analysis).name : id;
}
