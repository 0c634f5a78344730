// What the words before a name say of a person's gender. Names themselves say nothing here.
import type { Token } from '../text/tokens';

export type Gender = 'he' | 'she';

const HE = new Set(
  'his mr mr. king prince sheikh shaikh sayyid sayed lord sir emir amir sultan pope cardinal archbishop bishop father chairman congressman spokesman'.split(
    ' ',
  ),
);
const SHE = new Set(
  'her ms ms. mrs mrs. miss queen princess sheikha baroness dame lady madam madame sister chairwoman congresswoman spokeswoman'.split(
    ' ',
  ),
);

/** The gender that honorifics and titles between two tokens tell, null when they tell none. */
export function genderOf(tokens: readonly Token[], first: number, last: number): Gender | null {
  for (let at = first; at < last; at++) {
    if (HE.has(tokens[at]!.fold)) return 'he';
    if (SHE.has(tokens[at]!.fold)) return 'she';
  }
  return null;
}
