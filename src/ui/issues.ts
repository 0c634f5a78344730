// Issues and their themes in words.
import { wordIfAny } from './words';

/** The label of an issue; its id when the catalogue does not know it (a release kept by a newer version). */
export function issueLabel(id: string): string {
  return wordIfAny(`issue_${id}`) ?? id;
}

/** The name of a theme ("europe" → "Europe and Eurasia"). */
export function themeLabel(theme: string): string {
  return wordIfAny(`theme_${theme}`) ?? theme;
}
